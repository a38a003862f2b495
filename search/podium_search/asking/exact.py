"""Where a phrase stands, word for word after folding; needs no index.

The words of a phrase are compared as ` word word `, so line ends, punctuation, quotation marks and
capitals make no difference, and a search is one `in` a passage.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import IntEnum

from podium_search.index.passages import Passages
from podium_search.index.vocabulary import Stop
from podium_search.words.tokens import plain

CHECKED = 512
"""Passages between two looks at `stop`: below a millisecond, or some when their words are not made."""


class Fit(IntEnum):
    """How a phrase must fit the words of a passage."""

    WHOLE = 0
    """Its words are whole words."""
    BEGUN = 1
    """Its last word may go on: it is being typed."""
    INSIDE = 2
    """It may begin and end within words."""


def needle(phrase: str, fit: Fit) -> str:
    """The string to look for in a passage's line; empty when the phrase has no word."""
    text = plain(phrase).strip()
    if not text:
        return ""
    return (" " if fit < Fit.INSIDE else "") + text + (" " if fit is Fit.WHOLE else "")


def passages_with(
    wanted: str, passages: Passages, among: Iterable[int] | None = None, stop: Stop | None = None
) -> Iterator[int]:
    """The passages whose line holds the string, in order, as they are found."""
    line = passages.line
    for count, passage in enumerate(range(len(passages)) if among is None else among):
        if stop is not None and count % CHECKED == 0 and stop():
            return
        if wanted in line(passage):
            yield passage


def places_of(wanted: str, line: str) -> list[tuple[int, int]]:
    """Every place of the string in a line: index of its first word, how many words it touches."""
    places: list[tuple[int, int]] = []
    size = wanted.strip().count(" ") + 1
    lead = int(wanted.startswith(" "))
    at = line.find(wanted)
    while at >= 0:
        places.append((line.count(" ", 0, at + lead) - 1, size))
        at = line.find(wanted, at + len(wanted) - int(wanted.endswith(" ")))
    return places
