"""Paragraphs as rows: the words of each cut into lines, with its name above and its rule beneath.

A paragraph without hard line ends and hidden spans, the common case, is wrapped where it lies in the
document; the others are joined first. What has been cut is kept for as long as it is likely to be
painted again, within a budget of characters, since one paragraph may be the whole of a document.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import OrderedDict
from enum import IntEnum
from typing import NamedTuple

from podium.widgets.page.frames import Face, Frame, Frames
from podium.widgets.page.views import Shelf
from podium.widgets.page.wrapping import wrap
from podium_parsers import ParagraphKind, Run, Shown, Transcript
from podium_parsers.columns import KINDS, NONE

BUDGET = 2_000_000
"""Characters whose lines are kept."""
LONG = 50_000
"""Characters of a paragraph that is too long to be cut twice, for its height and for its words."""
BRIEF = " …"
"""Stands after the first line of an answer whose rest is folded."""
FOLD_NAMES = {
    ParagraphKind.FRONT: "Front matter",
    ParagraphKind.BACK: "Back matter",
    ParagraphKind.APPENDED: "Appended text",
}


class Part(IntEnum):
    """What a row of a paragraph holds."""

    GAP = 0
    NAME = 1
    TEXT = 2
    RULE = 3


class Lines(NamedTuple):
    """A paragraph's words, cut. A tuple: one is made for each paragraph that is measured."""

    frame: Frame
    text: str
    """What the offsets point into: the document, or the joined words."""
    starts: array[int]
    """Offset of each line's first character."""
    end: int
    shown: Shown | None
    """The way back to the document where `text` is not the document itself."""
    names: array[int]
    """Offsets into `frame.name` of the rows that it takes; empty without one."""
    has_more: bool = False
    """Whether words of the turn are folded away behind the first line."""

    @property
    def height(self) -> int:
        return self.frame.gap + len(self.names) + len(self.starts) + self.frame.is_ruled

    @property
    def base(self) -> int:
        """Offset of the first character."""
        return self.starts[0]

    def part(self, row: int) -> tuple[Part, int]:
        """What the row holds, and which line of it."""
        row -= self.frame.gap
        if row < 0:
            return Part.GAP, 0
        if row < len(self.names):
            return Part.NAME, row
        row -= len(self.names)
        return (Part.TEXT, row) if row < len(self.starts) else (Part.RULE, 0)

    def row_of(self, character: int) -> int:
        """The row on which a character of the shown words stands."""
        line = max(0, bisect_right(self.starts, self.base + character) - 1)
        return self.frame.gap + len(self.names) + line

    def character_at(self, row: int) -> int:
        """The first character of a row; 0 for the rows above the words."""
        part, line = self.part(row)
        if part is Part.TEXT:
            return self.starts[line] - self.base
        return 0 if part < Part.TEXT else self.starts[-1] - self.base

    def bounds(self, line: int) -> tuple[int, int]:
        """Offsets of a line, blanks at its end included."""
        following = line + 1
        return self.starts[line], self.starts[following] if following < len(
            self.starts
        ) else self.end

    def to_source(self, character: int) -> int:
        """The document's offset of a shown character."""
        if self.shown is None:
            return min(self.base + character, self.end)
        return self.shown.to_source(character)

    def to_character(self, offset: int) -> int:
        """The shown character of a document's offset."""
        if self.shown is None:
            return min(max(0, offset - self.base), self.end - self.base)
        return self.shown.to_shown(offset)


class Setting:
    """The rows of every paragraph on a shelf at one width."""

    def __init__(self, transcript: Transcript, shelf: Shelf, width: int, spacing: int) -> None:
        self.transcript, self.shelf = transcript, shelf
        self.width = max(1, width)
        self.frames = Frames(transcript, shelf, self.width, spacing)
        self._spacing = spacing
        self._kept: OrderedDict[int, Lines] = OrderedDict()
        self._size = 0
        self._names: dict[str, array[int]] = {"": array("i")}

    def lines(self, paragraph: int) -> Lines:
        """A paragraph's lines, kept for the next time."""
        found = self._kept.get(paragraph)
        if found is not None:
            self._kept.move_to_end(paragraph)
            return found
        lines = self._kept[paragraph] = self.cut(paragraph)
        self._size += lines.end - lines.base
        while self._size > BUDGET and len(self._kept) > 1:
            _, dropped = self._kept.popitem(last=False)
            self._size -= dropped.end - dropped.base
        return lines

    def height(self, item: int) -> int:
        """Rows of an item of the shelf."""
        paragraph = self.shelf.paragraphs[item]
        columns = self.transcript.paragraphs
        is_long = columns.ends[paragraph] - columns.starts[paragraph] > LONG
        if is_long or paragraph in self._kept:
            return self.lines(paragraph).height
        return self.cut(paragraph).height

    def guess(self, items: range) -> int:
        """Rows that a range of items is likely to take."""
        columns, paragraphs = self.transcript.paragraphs, self.shelf.paragraphs
        characters = 0
        first, last = paragraphs[items.start], paragraphs[items.stop - 1]
        if last - first < 2 * len(items):
            characters = columns.ends[last] - columns.starts[first]
        return int(characters * 1.08 / self.width) + len(items) * (2 + self._spacing) // 2

    def cut(self, paragraph: int) -> Lines:
        """Cut a paragraph's words into lines."""
        frame = self.frames.frame(paragraph)
        text, start, end, shown = self._words(paragraph, frame)
        room = max(1, self.width - frame.indent)
        first = frame.first
        if frame.hang:
            first = max(0, len(frame.hang) + 1 - frame.indent)
        if frame.is_brief:
            starts = wrap(text, start, end, max(1, room - len(BRIEF)), first)
            more = len(starts) > 1 or self._goes_on(paragraph)
            if len(starts) > 1:
                end = start + len(text[start : starts[1]].rstrip())
                starts = starts[:1]
        else:
            starts = wrap(text, start, end, room, first)
            more = False
        return Lines(frame, text, starts, end, shown, self._name_rows(frame.name), more)

    def _name_rows(self, name: str) -> array[int]:
        rows = self._names.get(name)
        if rows is None:
            rows = self._names[name] = wrap(name, 0, len(name), self.width)
        return rows

    def _goes_on(self, paragraph: int) -> bool:
        """Whether the turn has paragraphs after this one."""
        turn = self.transcript.paragraphs.turns[paragraph]
        return turn != NONE and self.transcript.turns.stops[turn] > paragraph + 1

    def _words(self, paragraph: int, frame: Frame) -> tuple[str, int, int, Shown | None]:
        columns, source = self.transcript.paragraphs, self.transcript.source
        if frame.face is Face.FOLD:
            shown = Shown(self._fold(paragraph), (Run(0, columns.starts[paragraph], 0),))
            return shown.text, 0, len(shown.text), shown
        start, end = columns.bodies[paragraph], columns.ends[paragraph]
        if (
            source.packed is None
            and source.text.find("\n", start, end) < 0
            and not self._has_hidden(start, end)
        ):
            return source.text, start, end, None
        shown = self.transcript.shown(paragraph)
        return shown.text, 0, len(shown.text), shown

    def _has_hidden(self, start: int, end: int) -> bool:
        hidden = self.transcript.hidden
        return bool(len(hidden)) and bool(hidden.within(start, end))

    def _fold(self, paragraph: int) -> str:
        """The one quiet line that says how much is folded away."""
        columns = self.transcript.paragraphs
        run = self.shelf.folds[paragraph]
        kinds = [KINDS[columns.kinds[at]] for at in run[:50]]
        name = next((FOLD_NAMES[kind] for kind in kinds if kind in FOLD_NAMES), "Folded")
        folded = self.transcript.between(columns.starts[run.start], columns.ends[run.stop - 1])
        words = 1 + folded.count(" ")
        return f"▸ {name}, about {words:,} words"
