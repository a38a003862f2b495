"""The lines of the outline: number, first words, who, a thin bar, counts of marks and hits.

The numbers align, the bars are scaled by the longest exchange, and the right-hand columns are only as
wide as what they hold, so that a quiet document has a quiet outline.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import ClassVar

from textual.strip import Strip

from podium.widgets.outline.entries import (
    Entries,
    EntryKind,
    answerers,
    longest_exchange,
    share_bar,
)
from podium.widgets.rows.line import Piece
from podium.widgets.rows.rows import Rows
from podium.widgets.rows.strip import set_line
from podium_parsers import Role

WIDE = 36
"""Cells from which an exchange also says who asks or answers."""
NAME = 10
"""Cells of that name."""


class OutlineRows(Rows):
    """The visible entries of an outline, one a line."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "outline--section",
        "outline--number",
        "outline--title",
        "outline--turn",
        "outline--quiet",
        "outline--bar",
        "outline--current",
        "outline--cursor",
        "outline--mark",
        "outline--hit",
    }

    def __init__(self) -> None:
        super().__init__(id="outline-rows")
        self.entries: Entries | None = None
        self.shown: Sequence[int] = ()
        """Indexes of the visible entries."""
        self.folded: frozenset[int] = frozenset()
        self.current: int | None = None
        """The entry in which one is reading."""
        self.hits: Sequence[int] = ()
        """Offsets of the hits, ascending."""
        self.marks: Sequence[int] = ()
        """Offsets of the marks, ascending."""
        self.words: dict[int, int] = {}
        """Words of sections and of the opening, by entry, as far as they are counted."""
        self._longest = 1
        self._number_width = 2
        self._names_answerers = False

    def lay(self, entries: Entries | None, shown: Sequence[int], folded: frozenset[int]) -> None:
        """Show these entries of an outline."""
        if entries is not None and entries is not self.entries:
            transcript = entries.transcript
            self._longest = longest_exchange(transcript)
            self._number_width = len(str(len(transcript.exchanges))) + 1
            first = [answerers(transcript, i) for i in range(min(40, len(transcript.exchanges)))]
            self._names_answerers = len({who for all_ in first for who in all_}) > 1
        self.entries, self.shown, self.folded = entries, shown, folded
        self.count = len(shown)
        self.refresh()

    def show_current(self, entry: int | None) -> None:
        """Say in which entry one is reading; only the rows that change are painted."""
        if entry != self.current:
            before, self.current = self.current, entry
            for one in (before, entry):
                if one is not None:
                    self.refresh_row(bisect_left(self.shown, one))

    def line_of(self, index: int, width: int) -> Strip:
        entries = self.entries
        if entries is None:
            return Strip.blank(width, self.looks.ground())
        entry = self.shown[index]
        is_here = entry == self.current
        ground = self.looks.ground()
        is_flat = index == self.cursor and self.has_focus
        if is_flat:
            ground = self.looks.ground("outline--cursor")
        elif is_here:
            ground = self.looks.ground("outline--current")
        left = [self._gutter(entry, is_here), *self._left(entry)]
        right = self._right(entry, width)
        return set_line(width, left, [Piece(" "), *right, Piece(" ")], ground, is_flat=is_flat)

    def _gutter(self, entry: int, is_here: bool) -> Piece:
        """Where one is; else that a section is folded: at the edge, where it shifts no title."""
        if is_here:
            return Piece("▌", self.looks.ink("outline--number"))
        assert self.entries is not None
        is_section = self.entries.kinds[entry] in (EntryKind.SECTION, EntryKind.OPENING)
        is_folded = entry in self.folded and is_section and self.entries.has_children(entry)
        return Piece("▸" if is_folded else " ", self.looks.ink("outline--quiet"))

    def _left(self, entry: int) -> list[Piece]:
        assert self.entries is not None
        entries = self.entries
        kind, depth = entries.kinds[entry], entries.depths[entry]
        indent = " " * min(depth, 4)
        title = entries.title(entry)
        match kind:
            case EntryKind.SECTION | EntryKind.OPENING:
                return [Piece(indent), Piece(title, self.looks.ink("outline--section"))]
            case EntryKind.EXCHANGE:
                number = f"Q{entries.numbers[entry] + 1}".rjust(self._number_width)
                return [
                    Piece(f"{indent}{number}", self.looks.ink("outline--number")),
                    Piece("  " + title, self.looks.ink("outline--title")),
                ]
        role = entries.transcript.turns[entries.numbers[entry]].role
        sign = {Role.QUESTION: "? ", Role.ANSWER: "— ", Role.CHAIR: "· "}.get(role, "  ")
        inner = " " * (self._number_width if depth and entries.parent(entry) is not None else 0)
        return [Piece(f"{indent}{inner}{sign}{title}", self.looks.ink("outline--turn"))]

    def _right(self, entry: int, width: int) -> list[Piece]:
        assert self.entries is not None
        entries, quiet = self.entries, self.looks.ink("outline--quiet")
        start, end = entries.starts[entry], entries.end(entry)
        kind = entries.kinds[entry]
        pieces: list[Piece] = []
        if kind == EntryKind.EXCHANGE:
            if width >= WIDE and (name := self._person(entries.numbers[entry])):
                pieces.append(Piece(f"{name:>{NAME}} ", quiet))
            bar = share_bar((end - start) / self._longest)
            pieces.append(Piece(bar, self.looks.ink("outline--bar")))
        elif entry in self.words:
            pieces.append(Piece(f"{self.words[entry]:,}", quiet))
        counted = kind != EntryKind.SECTION or entry in self.folded
        for sign, offsets, look in (("●", self.marks, "mark"), ("·", self.hits, "hit")):
            if not offsets:
                continue
            number = _count(offsets, start, end) if counted else 0
            text = f"{sign}{number}" if number else ""
            pieces.append(Piece(f"{text:>4}", self.looks.ink(f"outline--{look}")))
        return pieces

    def _person(self, exchange: int) -> str:
        """The asker's last name, or the answerer's where they differ from question to question."""
        assert self.entries is not None
        transcript = self.entries.transcript
        asker = transcript.speaker_of(transcript.exchanges.firsts[exchange])
        if asker is None and self._names_answerers:
            who = answerers(transcript, exchange)
            asker = transcript.speakers[who[0]] if who else None
        return asker.name.split()[-1][:NAME] if asker and asker.name.split() else ""


def _count(offsets: Sequence[int], start: int, end: int) -> int:
    return bisect_left(offsets, end) - bisect_left(offsets, start)
