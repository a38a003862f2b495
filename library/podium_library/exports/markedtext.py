"""Marks laid over a paragraph: where they overlap, the text is cut so that every piece has its marks.

HTML's elements must nest, marks need not. A sweep over the marks' ends gives pieces that each belong to
a set of marks, in one pass over a document however many marks it has.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from podium_library.exports.standing import stands
from podium_library.marks.mark import Mark, MarkedDocument
from podium_parsers import Shown, Transcript


class Piece(NamedTuple):
    """A stretch of a paragraph's reading text."""

    text: str
    marks: tuple[int, ...]
    """Numbers of the marks that lie over it, in ascending order."""
    opened: tuple[int, ...]
    """Those of them that begin here."""


class Overlay:
    """The marks that stand in one document, asked paragraph by paragraph in the order of the text."""

    def __init__(self, one: MarkedDocument) -> None:
        here = [entry for entry in enumerate(one.marks) if stands(entry[1], one.document)]
        self._marks = sorted(here, key=lambda entry: (entry[1].start, entry[0]))
        self._next = 0
        self._open: list[tuple[int, Mark]] = []
        self._begun: set[int] = set()

    def pieces(self, transcript: Transcript, paragraph: int) -> Iterator[Piece]:
        """The paragraph's pieces; paragraphs must be asked for in ascending order."""
        start = transcript.paragraphs.bodies[paragraph]
        end = transcript.paragraphs.ends[paragraph]
        while self._next < len(self._marks) and self._marks[self._next][1].start < end:
            self._open.append(self._marks[self._next])
            self._next += 1
        self._open = [entry for entry in self._open if entry[1].end > start]
        shown = transcript.shown(paragraph)
        stretches = [
            (*_within(mark, start, end, shown), number)
            for number, mark in self._open
            if mark.start < end
        ]
        yield from self._cut(shown.text, [one for one in stretches if one[1] > one[0]])

    def _cut(self, text: str, stretches: Sequence[tuple[int, int, int]]) -> Iterator[Piece]:
        changes: dict[int, list[int]] = {0: [], len(text): []}
        for left, right, number in stretches:
            changes.setdefault(left, []).append(number)
            changes.setdefault(right, []).append(number)
        over: set[int] = set()
        for left, right in pairwise(sorted(changes)):
            over.symmetric_difference_update(changes[left])
            opened = tuple(sorted(over - self._begun))
            self._begun.update(opened)
            yield Piece(text[left:right], tuple(sorted(over)), opened)


def _within(mark: Mark, start: int, end: int, shown: Shown) -> tuple[int, int]:
    """The mark's stretch of the reading text."""
    return shown.to_shown(max(mark.start, start)), shown.to_shown(min(mark.end, end))
