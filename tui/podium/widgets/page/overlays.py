"""What lies over the words: marks, hits and the selection, as spans of the document.

A row asks what touches it; nothing is worked out for the rest of the text, so a hundred thousand hits
cost a bisection a row.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from podium_parsers import Span


class MarkedSpan(NamedTuple):
    """A marked passage as the page shows it."""

    span: Span
    color: str | None = None
    """One of MARK_COLORS; anything else is shown as the first of them."""
    doubtful: bool = False
    """Whether the passage was found by likeness and waits to be confirmed."""


MARK_COLORS = ("yellow", "green", "blue", "pink", "orange")
"""Each is a component class `page--mark-COLOR` with a colour of the theme."""


class Layer(NamedTuple):
    """A stretch of the document with something over it."""

    start: int
    end: int
    what: str
    """`hit`, `current`, `selection`, or a mark's colour."""


class Overlays:
    """All that lies over one transcript at one moment."""

    def __init__(
        self,
        hits: Sequence[Span] = (),
        current_hit: int | None = None,
        marks: Sequence[MarkedSpan] = (),
        selection: Span | None = None,
    ) -> None:
        """Hits are sorted and disjoint; marks come in the order of their starts and may overlap."""
        self.hits, self.current_hit = hits, current_hit
        self.marks, self.selection = marks, selection
        # The furthest end of the marks up to each is sorted, so that it can be bisected.
        self._reach = list(accumulate((mark.span.end for mark in marks), max))

    def on(self, start: int, end: int) -> list[Layer]:
        """What touches [start, end), marks first, then hits, then the selection."""
        layers = [Layer(*one.span, color_of(one)) for one in self.marks_on(start, end)]
        first = bisect_right(self.hits, start, key=lambda span: span.end)
        for index in range(first, len(self.hits)):
            hit = self.hits[index]
            if hit.start >= end:
                break
            layers.append(Layer(*hit, "current" if index == self.current_hit else "hit"))
        if self.selection and self.selection.start < end and self.selection.end > start:
            layers.append(Layer(*self.selection, "selection"))
        return layers

    def marks_on(self, start: int, end: int) -> Iterator[MarkedSpan]:
        """The marks that touch [start, end)."""
        for index in range(bisect_right(self._reach, start), len(self.marks)):
            mark = self.marks[index]
            if mark.span.start >= end:
                break
            if mark.span.end > start:
                yield mark


def color_of(mark: MarkedSpan) -> str:
    """The colour that a mark is shown in."""
    return mark.color if mark.color in MARK_COLORS else MARK_COLORS[0]
