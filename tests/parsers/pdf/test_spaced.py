"""Headings set with blanks between their letters are read as words; short words and cells are not run together."""

from __future__ import annotations

import pytest

from podium_parsers.pdf.spaced import whole_words
from podium_parsers.pdf.words import Word

LETTER, TORN, APART = 6.0, 2.5, 8.0


def row(text: str, narrow: float = TORN, wide: float = APART) -> list[Word]:
    """Words of a 12-point row: `|` stands for a wide gap, a blank for a narrow one."""
    words: list[Word] = []
    left = 72.0
    for part in text.split("|"):
        for piece in part.split():
            right = left + LETTER * len(piece)
            words.append(Word(piece, left, right, 700.0, 12.0, False))
            left = right + narrow
        left += wide - narrow
    return words


@pytest.mark.parametrize(
    ("torn", "whole"),
    [
        ("Q 3|20 3 1|FERRY|RESULTS", "Q3 2031 FERRY RESULTS"),
        ("1Q 31|F I NANCI AL|RE SULT S", "1Q31 FINANCIAL RESULTS"),
        ("MAY|2 4 ,|20 3 1", "MAY 24, 2031"),
    ],
)
def test_torn_words_are_joined(torn: str, whole: str) -> None:
    assert " ".join(word.text for word in whole_words(row(torn))) == whole


@pytest.mark.parametrize(
    "text",
    [
        "It is up to us to go on as we do",
        "Ada Roe|Chair of the Board|Hale",
        "I am at it|so am I",
        "to go by it.|It is up to us to do so",
    ],
)
def test_words_that_were_set_apart_stay_so(text: str) -> None:
    words = row(text, narrow=3.0, wide=30.0 if "Board" in text else 4.5)
    assert whole_words(words) == words


def test_a_raised_ending_belongs_to_its_figure() -> None:
    words = [
        Word("May", 72.0, 90.0, 700.0, 12.0, False),
        Word("12", 94.0, 106.0, 700.0, 12.0, False),
        Word("th", 106.5, 112.0, 703.0, 7.0, False),
        Word("2031", 116.0, 140.0, 700.0, 12.0, False),
    ]
    assert [word.text for word in whole_words(words)] == ["May", "12th", "2031"]
