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


def test_a_bold_name_with_a_stop_may_have_the_line_to_itself() -> None:
    names = ["Ada", "Bodo", "Ada", "Cyra"] * 3
    talk = "".join(f"**{name}.**\nThe lamp was out at {n}.\n\n" for n, name in enumerate(names, 1))
    found = reading(f"# Lamps\n\n{talk}".encode(), "talk.md")
    assert [line.speaker for line in found.lines] == names
    assert found.lines[0].text == "The lamp was out at 1."


def test_a_bold_sentence_above_a_paragraph_is_no_name() -> None:
    heads = ("The lamp is out.", "The keeper is away.", "Nobody has the key.", "The oil is low.")
    talk = "".join(f"**{head}**\nSo it was found at the quay that night.\n\n" for head in heads)
    assert not reading(f"# Lamps\n\n{talk}".encode(), "report.md").lines
