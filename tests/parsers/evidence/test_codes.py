"""Initials before dashes among initials before colons."""

from __future__ import annotations

from tests.parsers.reading import written

SAID = "ABR: The gauge of the lock was read at noon.\n\nCKL: It was dry.\n\n" * 5


def test_initials_that_are_labels_before_colons_are_labels_before_dashes() -> None:
    mixed = "ABR - it was wet on Monday\n\nCKL- somebody had washed it\n\n"
    lines = written(SAID + mixed + SAID, "minutes.md").lines
    assert [line.speaker for line in lines] == ["ABR", "CKL"] * 11
    assert lines[11].text == "somebody had washed it"


def test_other_capitals_before_a_dash_are_none() -> None:
    mixed = "GPS - see the annex\n\nABR-level gauges are wet.\n\n"
    assert len(written(SAID + mixed + SAID, "minutes.md").lines) == 20
