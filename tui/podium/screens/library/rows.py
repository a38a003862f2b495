"""The list of the library: entries of any kind, drawn when they come into sight."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.style import Style
from textual.strip import Strip

from podium.screens.library.documents import DocumentEntry
from podium.screens.library.entries import Entry
from podium.widgets.rows.rows import Rows
from podium.widgets.rows.strip import set_line


class LibraryRows(Rows):
    """Keeps the keys in the line above: the cursor is moved from there."""

    can_focus = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "library--cursor",
        "library--heading",
        "library--title",
        "library--people",
        "library--note",
        "library--match",
        "library--sign",
    }

    def __init__(self) -> None:
        super().__init__(id="library-rows")
        self.entries: Sequence[Entry] = ()

    @property
    def entry(self) -> Entry | None:
        """The one under the cursor, if it can be chosen."""
        if not self.cursor < len(self.entries):
            return None
        entry = self.entries[self.cursor]
        return entry if entry.may_be_chosen else None

    def lay(self, entries: Sequence[Entry]) -> None:
        """Show other entries from the first one on."""
        self.entries = entries
        self.count = len(entries)
        first = next((i for i, one in enumerate(entries) if one.may_be_chosen), 0)
        self.set_reactive(Rows.cursor, first)
        self.scroll_to(y=0, animate=False, immediate=True, force=True)
        self.refresh()

    def return_to(self, entry: DocumentEntry) -> None:
        """Put the cursor on the same document, if it is here."""
        paths = (one.path if isinstance(one, DocumentEntry) else None for one in self.entries)
        at = next((index for index, path in enumerate(paths) if path == entry.path), self.cursor)
        if at != self.cursor:
            self.cursor = at

    def may_stop_at(self, index: int) -> bool:
        return self.entries[index].may_be_chosen

    def line_of(self, index: int, width: int) -> Strip:
        entry, ground = self.entries[index], self.looks.ground()
        is_current = index == self.cursor and entry.may_be_chosen
        if is_current:
            ground = self.looks.ground("library--cursor")
        left, right = entry.ends(self._look, width)
        return set_line(width, left, right, ground, is_flat=is_current)

    def _look(self, part: str) -> Style:
        return self.looks.ink(f"library--{part}")
