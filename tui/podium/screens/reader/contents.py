"""Showing and hiding the outline, and walking into it and back out.

Where there is room it stands beside the text; in a narrow window it lies over the text while it is wanted,
and takes the keys.
"""

from __future__ import annotations

from textual.geometry import Size
from textual.screen import Screen

from podium.screens.reader.area import BESIDE_FROM
from podium.widgets.outline.outline import Outline
from podium.widgets.page.page import Page


class Contents:
    """The outline of one screen."""

    def __init__(self, screen: Screen[None], page: Page, outline: Outline) -> None:
        self.screen, self.page, self.outline = screen, page, outline
        self._left: tuple[int, int] | None = None
        """Where one was reading when one went into the outline, and on which row."""
        self._is_beside: bool | None = None
        self._fitted: Size | None = None
        """The size for which all was laid out last."""

    @property
    def is_wanted(self) -> bool:
        """Whether it stands beside the text where there is room."""
        return not self.screen.has_class("-no-outline")

    @is_wanted.setter
    def is_wanted(self, wanted: bool) -> None:
        self.screen.set_class(not wanted, "-no-outline")

    def arrange(self, columns: int) -> None:
        """Settle whether it stands beside the text before a frame; Textual's breakpoints would after it."""
        is_beside = columns >= BESIDE_FROM
        if is_beside is not self._is_beside:
            self._is_beside = is_beside
            self.screen.update_classes(
                {"-beside": is_beside, "-narrow": not is_beside}, update=False
            )
            self._dress()

    def _dress(self) -> None:
        """Let the panes have the styles of the screen's classes; the page's and the foot line's are the same always."""
        for pane in self.screen.query("Outline, Finder"):
            pane.update_node_styles(animate=False)

    def fit(self, size: Size) -> bool:
        """Arrange for a new size of the screen; whether it is new: Textual tells each one twice."""
        self.arrange(size.width)
        is_new, self._fitted = size != self._fitted, size
        return is_new

    def toggle(self) -> None:
        """Show it or hide it."""
        if self.screen.has_class("-narrow"):
            if self.screen.has_class("-outline-open"):
                self.leave()
            else:
                self.enter()
            return
        self.is_wanted = not self.is_wanted
        if not self.is_wanted:
            self.page.focus()

    def enter(self) -> None:
        """Show it, where it is hidden, and give it the keys."""
        if self.outline.transcript is not None:
            self.is_wanted = True
            self.screen.remove_class("-zen")
            self.screen.add_class("-outline-open")
            self._left = self.page.place_offset, self.page.place_row
            self.outline.rows.focus()

    def leave(self, *, back: bool = False) -> None:
        """Give the keys to the page again, and go back to where one was if so wished."""
        if back and self._left is not None:
            offset, row = self._left
            self.page.go_to(offset, where=row)
        self.screen.remove_class("-outline-open")
        self.page.focus()
