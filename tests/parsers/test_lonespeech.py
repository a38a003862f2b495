"""A speech under a single label, and what is none."""

from __future__ import annotations

from podium_parsers import parse

SPEECH = "The light was rebuilt this spring, and the channel is as deep as it was. " * 20


def test_one_label_in_capitals_heads_a_speech() -> None:
    read = parse(f"Upper Quay\n\n12:15 P.M.\n\nTHE PRESIDENT:  Good afternoon.\n\n{SPEECH}\n")
    assert [speaker.name for speaker in read.speakers] == ["THE PRESIDENT"]
    assert len(read.turns) == 1


def test_a_label_met_once_that_is_no_office_heads_nothing() -> None:
    assert not parse(f"Upper Quay\n\nThe bottom line: we dredge.\n\n{SPEECH}\n").turns
    assert not parse(f"{SPEECH * 3}\n\nTHE PRESIDENT:  Good afternoon.\n").turns
    assert not parse("THE PRESIDENT:  Good afternoon.\n\nThank you.\n").turns
