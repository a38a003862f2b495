"""One line of the library, whatever it stands for: how it looks, what it shows below, what Enter does.

Lines are made when they come into sight: a list of 50,000 documents is 50,000 small values, not widgets.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

from rich.style import Style

from podium.widgets.rows.line import Piece
from podium_library.marks.mark import Mark


class Visit(NamedTuple):
    """A document to be opened."""

    file: str
    offset: int | None = None
    """Where; None for where it was left."""
    mark: Mark | None = None
    """A mark to be found in it, wherever its words stand now."""


Look = Callable[[str], Style]
"""The style of a part of a line: `heading`, `title`, `people`, `note`, `match`, `sign`."""
Ends = tuple[Sequence[Piece], Sequence[Piece]]
"""What stands at the left of a line, and at its right end."""


class Words(NamedTuple):
    """Some words of a preview."""

    text: str
    style: str = ""
    """As a style sheet says it."""


Preview = Sequence[Words]


class Entry(Protocol):
    """One line."""

    @property
    def may_be_chosen(self) -> bool:
        """Whether the cursor may rest on it; headings say no."""
        ...

    def ends(self, look: Look, width: int) -> Ends:
        """What the line shows."""
        ...

    def preview(self) -> Preview:
        """What is shown of it below the list."""
        ...


class Heading(NamedTuple):
    """A line between lines, or a word to somebody who finds nothing."""

    text: str
    note: str = ""
    may_be_chosen: bool = False

    def ends(self, look: Look, width: int) -> Ends:  # noqa: ARG002 - as an Entry
        return [Piece(f" {self.text}", look("heading"))], [Piece(f"  {self.note} ", look("note"))]

    def preview(self) -> Preview:
        return ()
