"""How a mark begins in the list: as its document is read."""

from __future__ import annotations

from pathlib import Path

import pytest

from podium.screens.marks.listing import REACH, first_words
from podium_library.marks.making import make_mark
from podium_parsers import Transcript, read


@pytest.fixture
def argument(samples: Path) -> Transcript:
    return read(samples / "court/pilots-argument.txt")


def test_a_line_has_no_line_numbers_and_no_page_heads(argument: Transcript) -> None:
    start = argument.text.index("You keep telling us")
    end = argument.text.index("it speaks of gulls.") + len("it speaks of gulls.")
    mark = make_mark(argument, (start, end))
    assert "Greyquay Reporting" in mark.quote
    assert first_words(mark, argument) == (
        "You keep telling us what the legislature had in mind. I should like to know where you read it, "
        "for I have the committee's report in front of me, all eleven lines of it, and it speaks of gulls."
    )


def test_a_long_mark_is_read_no_further_than_a_line_shows(argument: Transcript) -> None:
    mark = make_mark(argument, (argument.text.index("Two lines up"), argument.length - 10))
    assert first_words(mark, argument).startswith("Two lines up there is a full stop in between.")
    assert len(first_words(mark, argument)) <= REACH


def test_no_paragraph_begins_with_the_blank_behind_a_line_number(argument: Transcript) -> None:
    shown = [argument.shown(i).text for i in range(len(argument.paragraphs))]
    assert "The statute has two parts. The first says who may board." in " ".join(shown)
    assert not [text for text in shown if text != text.strip()]
