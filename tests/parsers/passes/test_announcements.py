"""Headings that a record prints, and paragraphs in brackets."""

from __future__ import annotations

import pytest
from tests.parsers.reading import written

from podium_parsers.passes.announcements import FORMULA


@pytest.mark.parametrize(
    "line",
    [
        "                ORAL ARGUMENT OF ALAN DANE",
        "CROSS-EXAMINATION",
        "     DIRECT EXAMINATION BY MR. DANE:",
        "BY MS. PELL:",
        "    STATEMENT OF SENATOR IRA PELLOWAY",
        "       P R O C E E D I N G S",
        "AFTERNOON SESSION",
        "    APPENDIX",
        "PANEL II",
    ],
)
def test_the_formulas_of_a_record_are_headings(line: str) -> None:
    assert FORMULA.match(f"\n{line}\n")


@pytest.mark.parametrize(
    "line",
    [
        "The statement of the witness was read.",
        "Statement of Facts",
        "His examination went on.",
        "By Mr. Dane: a motion.",
    ],
)
def test_prose_is_no_heading(line: str) -> None:
    assert not FORMULA.match(f"\n{line}\n")


def test_a_paragraph_in_brackets_is_a_direction_inside_its_turn() -> None:
    text = "".join(f"Ann: Well, {n} of them.\n\nBen: Not {n}.\n\n" for n in range(6))
    talk = written(text + "Ann: Seven, then.\n\n(Laughter.)\n\nEight.\n\nBen: Nine.\n", "talk.txt")
    assert talk.lines[-2].text == "Seven, then.\n\nEight."
    kinds = [paragraph.kind.value for paragraph in talk.transcript.paragraphs]
    assert kinds.count("direction") == 1
