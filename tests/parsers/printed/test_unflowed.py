"""Numbered lines that were run together are lines again; what only counts stays as it is."""

from __future__ import annotations

import pytest
from tests.parsers.reading import reading

SAID = [
    ("THE CLERK", "All rise, please, for the judge of the harbour."),
    ("THE COURT", "Good morning. We go on with the lamp."),
    ("MS. ROE", "Thank you. We call Ada Fenn, who keeps it."),
    *[
        ("Q", "Did you see the lamp on the night of the storm?"),
        ("A", "I saw it at 9 and again at 11."),
    ]
    * 4,
    ("MR. KARL", "Objection. She was asked that, and said so twice before the break."),
    ("THE COURT", "Overruled."),
    *[("Q", "Who held the rope when the boat came in?"), ("A", "The pilot, I think.")] * 4,
]


def _lines(width: int = 44) -> list[str]:
    lines: list[str] = []
    for who, words in SAID:
        line = f"{who} " if who in "QA" else f"{who}: "
        for word in words.split():
            if len(line) + len(word) > width:
                lines.append(line.strip())
                line = ""
            line += f"{word} "
        lines.append(line.strip())
    return lines


@pytest.mark.parametrize(
    ("number", "sheet"),
    [("{n} {line}", 25), ("10:02:{n:02} {n} {line}", 47), ("{n} {line}", 28)],
)
@pytest.mark.parametrize("name", ["x.txt", "x.md", "x.html"])
def test_lines_that_were_run_together_begin_anew_at_their_numbers(
    number: str, sheet: int, name: str
) -> None:
    numbered = [number.format(n=at % sheet + 1, line=line) for at, line in enumerate(_lines())]
    text = "CITY OF HALE v. FENN\n\nFriday, 9 May 2031\n\n" + " ".join(numbered)
    if name == "x.html":
        text = "".join(f"<p>{block}</p>\n" for block in text.split("\n\n"))
        text = f"<html><body>{text}</body></html>"
    lines = reading(text.encode(), name).lines
    named = [(None if who in "QA" else who) for who, _ in SAID]
    assert [one.speaker for one in lines] == named
    assert [" ".join(one.text.split()) for one in lines] == [words for _, words in SAID]


def test_numbers_that_come_once_a_line_are_words() -> None:
    talk = "".join(
        f"{who}: On line {at} of the bill there is a word that I do not know.\n"
        for at, who in enumerate(["Ada Roe", "Bo Karl"] * 20, 1)
    )
    assert "On line 7 of the bill" in reading(talk.encode(), "x.txt").lines[6].text
