"""A transcript as its readers see it: one text, columns over it, and the questions one asks of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate, chain, islice, repeat
from operator import add
from typing import ClassVar

from podium_parsers.columns import KINDS, NONE, Exchanges, Paragraphs, Spans, Turns, offsets
from podium_parsers.model import (
    Metadata,
    Note,
    ParagraphKind,
    Section,
    Speaker,
)
from podium_parsers.places import PageLines, Times
from podium_parsers.shown import Shown, show
from podium_parsers.text.source import Source

FURNITURE, DIRECTION = map(KINDS.index, (ParagraphKind.FURNITURE, ParagraphKind.DIRECTION))


@dataclass(frozen=True)
class Transcript:
    """What `podium_parsers.read` returns. Never changed after that."""

    source: Source
    metadata: Metadata
    speakers: tuple[Speaker, ...]
    paragraphs: Paragraphs
    turns: Turns
    exchanges: Exchanges
    sections: tuple[Section, ...]
    """Level 0 sections tile the document in order; deeper ones follow their parent."""
    notes: tuple[Note, ...]
    hidden: Spans = field(default_factory=Spans)
    """Page heads, line numbers, markup: inside paragraphs, but no words of theirs."""
    pages: PageLines | None = None
    times: Times | None = None
    opening: range = range(0)
    """The turns of the opening remarks."""
    reasons: dict[int, str] = field(default_factory=dict)
    """Why a paragraph is no speech, by its index, where a pass gave a reason."""
    is_mended: ClassVar[bool] = False
    """Whether a person's corrections are laid over it."""

    @property
    def text(self) -> str:
        """All of the text; of a long one that is only being read, `between` gives a part without making it."""
        return self.source.text

    @property
    def length(self) -> int:
        """Characters of the text."""
        return self.source.length

    def between(self, start: int, end: int) -> str:
        """The source text of [start, end)."""
        return self.source.between(start, end)

    def shown(self, paragraph: int) -> Shown:
        """The words of a paragraph as they are read, label left out, with the way to the source."""
        return self.shown_between(
            self.paragraphs.bodies[paragraph], self.paragraphs.ends[paragraph]
        )

    def shown_between(self, start: int, end: int) -> Shown:
        """The words of [start, end) as they are read, with the way to the source."""
        hidden = self.hidden.within(start, end) if len(self.hidden) else ()
        base = max(0, start - 1)  # what a word hyphenated at the very beginning has before it
        return show(self.between(base, end), start, end, hidden, base)

    def head(self, paragraph: int, limit: int) -> str:
        """The first words of a paragraph, from no more than `limit` characters of the source."""
        columns = self.paragraphs
        start, end = columns.bodies[paragraph], columns.ends[paragraph]
        if end - start > limit:
            end = start + limit
        text = self.between(start, end)
        if "\n" in text or (self.hidden.starts and self.hidden.touch(start, end)):
            return self.shown(paragraph).text[:limit]
        return text

    def heads(self, paragraphs: Sequence[int], limit: int) -> Iterator[str]:
        """The first words of each of many paragraphs; where nothing is hidden, as the source has them."""
        if len(self.hidden):
            return map(self.head, paragraphs, repeat(limit))
        columns = self.paragraphs
        starts = offsets(map(columns.bodies.__getitem__, paragraphs))
        ends = map(columns.ends.__getitem__, paragraphs)
        stops = map(min, ends, map(limit.__add__, starts))
        return map(self.text.__getitem__, map(slice, starts, stops))

    def turn_text(self, turn: int) -> str:
        """The words of a turn, label left out, its paragraphs parted by a blank line.

        Stage directions inside it are not its speaker's words; a turn of nothing else keeps them.
        Where nothing is hidden and one blank line parts the paragraphs anyway, it is one slice. A paragraph
        that holds a label alone gives it no blank line to begin with.
        """
        first, stop = self.turns.firsts[turn], self.turns.stops[turn]
        heckled = self.paragraphs.kinds.find(DIRECTION, first, stop) >= 0
        start, end = self.paragraphs.bodies[first], self.paragraphs.ends[stop - 1]
        if not heckled and not self.hidden.touch(start, end):
            whole = self.between(start, end)
            if _is_parted(whole, stop - first - 1):
                return whole.lstrip("\n")
        return self._joined(first, stop, heckled).lstrip("\n")

    def turn_texts(self, turns: range) -> Iterator[str]:
        """The words of a stretch of turns in order, as `turn_text` has them."""
        columns = self.paragraphs
        if not self._is_evenly_parted or len(self.hidden) or DIRECTION in columns.kinds:
            return map(self.turn_text, turns)
        firsts, stops = (
            part[turns.start : turns.stop] for part in (self.turns.firsts, self.turns.stops)
        )
        starts = map(columns.bodies.__getitem__, firsts)
        ends = map(columns.ends.__getitem__, (stop - 1 for stop in stops))
        return map(str.lstrip, map(self.text.__getitem__, map(slice, starts, ends)), repeat("\n"))

    def turn_lines(self, turns: range) -> Iterator[int]:
        """The line of the text, from 1, on which each of a stretch of turns begins."""
        columns, text = self.paragraphs, self.text
        firsts = self.turns.firsts[turns.start : turns.stop]
        if self._is_evenly_parted:
            line = text.count("\n", 0, columns.starts[0]) + 1
            return (line + 2 * first for first in firsts)
        starts = offsets(map(columns.starts.__getitem__, firsts))
        parts = map(text.count, repeat("\n"), chain((0,), starts), starts)
        return map(add, accumulate(parts), repeat(1))

    @cached_property
    def _is_evenly_parted(self) -> bool:
        """Whether a blank line parts any two paragraphs, and no line ends but there.

        Then a paragraph's number tells its line and a turn is one slice, if nothing in it is hidden:
        one look at the document spares one at each turn.
        """
        columns, text = self.paragraphs, self.text
        if not len(columns):
            return False
        gaps = len(columns) - 1
        parted = map(text.startswith, repeat("\n\n"), islice(columns.ends, gaps))
        return all(parted) and text.count("\n", columns.starts[0], columns.ends[-1]) == 2 * gaps

    def _joined(self, first: int, stop: int, heckled: bool) -> str:
        kinds = self.paragraphs.kinds
        kept = [i for i in range(first, stop) if kinds[i] != FURNITURE]
        own = [i for i in kept if kinds[i] != DIRECTION] if heckled else kept
        return "\n\n".join(self.shown(i).text for i in own or kept)

    def turn_at(self, offset: int) -> int | None:
        """Index of the turn that holds the offset, if one does."""
        if not len(self.paragraphs):
            return None
        turn = self.paragraphs.turns[self.paragraphs.at(offset)]
        return None if turn == NONE else turn

    def speaker_of(self, turn: int) -> Speaker | None:
        """Who speaks in a turn, if the document says so."""
        speaker = self.turns.speakers[turn]
        return None if speaker == NONE else self.speakers[speaker]


def _is_parted(whole: str, breaks: int) -> bool:
    """Whether a text has so many breaks and one blank line, nothing else, for each of them."""
    newlines = whole.count("\n")
    return newlines == 2 * breaks and (not newlines or whole.count("\n\n") == breaks)
