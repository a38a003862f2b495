"""Where a passage stood that is no longer in the text."""

from __future__ import annotations

import pytest

from podium_library.anchor import gap
from podium_library.marks.making import make_mark
from podium_parsers import Transcript, parse

BEFORE = "The ferry runs until the ice comes, which was in January last year.\n\n"
GONE = "Nobody has paid for the second boat."
AFTER = "\n\nThe council meets again in the second week of March, in the old hall."


def of(text: str) -> Transcript:
    """A transcript of a text that was not read from a file."""
    return parse(text)


@pytest.mark.parametrize("now", ["", "Somebody did.", "Three boats were bought instead."])
def test_it_is_what_stands_between_its_neighbours_now(now: str) -> None:
    old, new = of(BEFORE + GONE + AFTER), of(BEFORE + now + AFTER)
    mark = make_mark(old, (len(BEFORE), len(BEFORE + GONE)))
    stood = gap(mark, new)
    assert stood is not None
    assert new.text[stood.start : stood.end].strip() == now


def test_one_neighbour_is_enough_to_say_where_it_was() -> None:
    old, new = of(BEFORE + GONE + AFTER), of("Something else altogether." + AFTER)
    stood = gap(make_mark(old, (len(BEFORE), len(BEFORE + GONE))), new)
    assert stood is not None
    assert stood.start == stood.end
    assert new.text[stood.end :].strip() == AFTER.strip()


def test_without_either_nobody_can_say() -> None:
    old, new = of(BEFORE + GONE + AFTER), of("Quite another text, of other things.")
    assert gap(make_mark(old, (len(BEFORE), len(BEFORE + GONE))), new) is None
