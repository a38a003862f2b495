"""Choosing how a passage is cited: each style with the citation that it makes of this very passage."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.strip import Strip
from textual.widgets import Static

from podium.safe import safe_lines
from podium.screens.overlay import Overlay
from podium.widgets.rows.line import Piece
from podium.widgets.rows.rows import Rows
from podium.widgets.rows.strip import set_line
from podium.widgets.sheet.sheet import Sheet
from podium_library.citation import STYLES, Style, cite, own_styles
from podium_library.marks.documents import describe
from podium_library.marks.mark import Mark
from podium_parsers import Transcript

MOST = 8
"""Styles that are listed at once."""


class StyleRows(Rows):
    """One line a style."""

    COMPONENT_CLASSES = {"stylerows--cursor", "stylerows--about"}  # noqa: RUF012 - Textual reads it

    def __init__(self, styles: Sequence[Style]) -> None:
        super().__init__(id="styles")
        self.styles_of = styles
        self.count = len(styles)

    @property
    def style_here(self) -> Style:
        """The one under the cursor."""
        return self.styles_of[self.cursor]

    def line_of(self, index: int, width: int) -> Strip:
        """Its name and what it is."""
        style = self.styles_of[index]
        ground = self.looks.ground()
        if index == self.cursor:
            ground = self.looks.ground("stylerows--cursor")
        left = (
            Piece(f" {style.name:<10} "),
            Piece(style.description, self.looks.ink("stylerows--about")),
        )
        return set_line(width, left, base=ground)


class CitationScreen(Overlay[str | None]):
    """Gives back the template of a style, or None."""

    CSS_PATH = "screen.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "leave", priority=True),
        Binding("down,j", "move(1)"),
        Binding("up,k", "move(-1)"),
        Binding("enter", "take"),
    ]

    def __init__(self, mark: Mark, transcript: Transcript, own: Mapping[str, str]) -> None:
        """`own` are a person's own templates by their names, offered before ours."""
        super().__init__()
        self._mark, self._transcript = mark, transcript
        self._rows = StyleRows((*own_styles(own), *STYLES))

    def compose(self) -> ComposeResult:
        yield Sheet(
            f"Copy {self._mark.name} as",
            self._rows,
            Static(id="sample"),
            foot="Enter copies   Esc leaves",
        )

    def begin(self) -> None:
        self._rows.styles.height = min(self._rows.count, MOST)
        self._rows.focus()
        self.show_sample()

    @on(Rows.Pointed)
    def show_sample(self) -> None:
        """Show what the style under the cursor makes of the passage."""
        text = cite(self._mark, describe(self._transcript), self._rows.style_here, self._transcript)
        self.query_one("#sample", Static).update(safe_lines(text))

    def action_move(self, by: int) -> None:
        """Move the cursor."""
        self._rows.move(by)

    @on(Rows.Chosen)
    def action_take(self) -> None:
        """Take the style under the cursor."""
        self.dismiss(self._rows.style_here.template)

    def action_leave(self) -> None:
        """Copy nothing."""
        self.dismiss(None)
