"""Where a bold name is the label, and where more stands behind it before the words begin."""

from __future__ import annotations

from tests.parsers.reading import reading

TALK = [
    ("The Speaker (Hon. Ada Roe)", "Next order."),
    ("Hon. Bo Karl", "I beg to lay the paper."),
    ("The Speaker (Hon. Ada Roe)", "Thank you. Is there a seconder?"),
    ("Hon. Cy Dane", "I second the motion."),
] * 3


def test_a_bracket_and_a_colon_behind_bold_belong_to_the_label() -> None:
    def bold(name: str) -> str:
        office, bracket, rest = name.partition(" (")
        return f"<b>{office}</b>{bracket}{rest}: " if bracket else f"{name}: "

    quays = ("North Quay", "South Quay", "East Quay", "West Quay", "Outer Quay", "Inner Quay")
    rows = "".join(f"<p><b>{quay}</b> 2,818 84 17</p>" for quay in quays)
    page = "".join(f"<p>{bold(name)}{words}</p>" for name, words in TALK)
    found = reading(f"<html><body>{page}{rows}</body></html>".encode(), "sitting.html")
    assert [line.text for line in found.lines[:4]] == [words for _, words in TALK[:4]]
    assert {line.speaker for line in found.lines} == {"The Speaker", "Hon. Bo Karl", "Hon. Cy Dane"}
