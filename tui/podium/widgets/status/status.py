"""The one line at the foot: where one is, what was found and marked, and the few keys worth knowing.

The place stands at the left and gives way last; the keys stand at the right, as many as there is room
for and never more than six. A message takes the place of both until the next key.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import ClassVar, NamedTuple

from rich.cells import cell_len
from rich.style import Style
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from podium.widgets.rows.line import Piece, cropped
from podium.widgets.rows.looks import Looks
from podium.widgets.rows.strip import set_line
from podium.widgets.status.facts import place_facts
from podium_parsers import Span, Transcript

MOST_HINTS = 6
WIDE = 110
"""Columns from which the section is named too."""


class Hint(NamedTuple):
    """One key of the footer."""

    key: str
    word: str


class Status(Widget):
    """The status line with its footer."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "status--place",
        "status--quiet",
        "status--key",
        "status--count",
        "status--message",
    }

    transcript: reactive[Transcript | None] = reactive(None)
    offset_read: reactive[int] = reactive(0)
    percent: reactive[float] = reactive(0.0)
    hits: reactive[Sequence[Span]] = reactive[Sequence[Span]](())
    current_hit: reactive[int | None] = reactive[int | None](None)
    marks: reactive[Sequence[int]] = reactive[Sequence[int]](())
    adrift: reactive[int] = reactive(0)
    """Marks whose places want a look."""
    count: reactive[int | None] = reactive[int | None](None)
    selection: reactive[Span | None] = reactive[Span | None](None)
    message: reactive[str] = reactive("")
    reading: reactive[str] = reactive("")
    """What is to be known of a document that is not there, or not whole."""
    hints: reactive[Sequence[Hint]] = reactive[Sequence[Hint]](())

    def __init__(self) -> None:
        super().__init__(id="status")

    def render_line(self, y: int) -> Strip:  # noqa: ARG002 - there is one line
        width = self.size.width
        ground = self.looks.ground()
        if self.message:
            pieces = [Piece(" "), Piece(self.message, self._look("message"))]
            return set_line(width, pieces, (), ground)
        left = self._facts(width)
        taken = sum(cell_len(piece.text) for piece in left)
        return set_line(width, left, self._keys(width - taken - 2), ground)

    @cached_property
    def looks(self) -> Looks:
        """The styles to paint with."""
        return Looks(self)

    def notify_style_update(self) -> None:
        """Forget the styles; the theme may be another."""
        super().notify_style_update()
        self.looks.forget()

    def _look(self, name: str) -> Style:
        return self.looks.ink(f"status--{name}")

    def _facts(self, width: int) -> list[Piece]:
        quiet = self._look("quiet")
        if self.transcript is None:
            return [Piece(" "), Piece(self.reading or "reading …", quiet)]
        section, name, speaker, anchor = place_facts(self.transcript, self.offset_read)
        pieces = [Piece(" "), Piece(name, self._look("place"))]
        if self.count is not None:
            pieces = [Piece(" "), Piece(f"{self.count}", self._look("count")), *pieces]
        facts = [
            f"{self.percent:.0f}%",
            self.reading,
            anchor,
            self._hits(),
            self._marks(),
            self._selected(),
        ]
        if width >= 60:
            facts.insert(0, cropped(speaker, width // 4))
        if width >= WIDE:
            facts.insert(0, cropped(section, width // 5))
        return [*pieces, *(Piece(f"  {fact}", quiet) for fact in facts if fact)]

    def _hits(self) -> str:
        number = len(self.hits)
        if not number:
            return ""
        if self.current_hit is None:
            return "1 hit" if number == 1 else f"{number:,} hits"
        return f"{self.current_hit + 1:,} of {number:,} {'hit' if number == 1 else 'hits'}"

    def _marks(self) -> str:
        number = len(self.marks)
        placed = "" if not number else "1 mark" if number == 1 else f"{number:,} marks"
        return f"{placed} {self.adrift:,} adrift".strip() if self.adrift else placed

    def _selected(self) -> str:
        if self.selection is None or self.transcript is None:
            return ""
        words = len(self.transcript.between(*self.selection).split())
        return "1 word selected" if words == 1 else f"{words:,} words selected"

    def _keys(self, room: int) -> list[Piece]:
        """As many hints as fit, each a key and its word; the first ones stay longest."""
        shown: list[Hint] = []
        for hint in self.hints[:MOST_HINTS]:
            need = cell_len(hint.key) + 1 + cell_len(hint.word) + (3 if shown else 1)
            if need > room:
                break
            room -= need
            shown.append(hint)
        pieces: list[Piece] = []
        for place, (key, word) in enumerate(shown):
            pieces += [
                Piece("   " if place else ""),
                Piece(key, self._look("key")),
                Piece(f" {word}", self._look("quiet")),
            ]
        return [*pieces, Piece(" ")] if pieces else []
