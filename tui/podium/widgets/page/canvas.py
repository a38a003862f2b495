"""The rows of a window: which spot stands on which of them, and the question pinned above."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic

from rich.style import Style

from podium.widgets.page.inks import Inks
from podium.widgets.page.layout import Spot
from podium.widgets.page.overlays import Overlays
from podium.widgets.page.painting import Finish, Painter, Row
from podium.widgets.page.window import Window


class Canvas(Generic[Row]):
    """Paints windows; keeps what can be painted again until it is told what changed."""

    def __init__(
        self,
        finish: Finish[Row],
        styles: Callable[[], tuple[Callable[[str], Style], Style]],
        over: Callable[[], Overlays],
    ) -> None:
        """`finish` makes the rows; `styles` gives the styles of component classes and the ground;
        `over` what lies on the words.
        """
        self._finish, self._styles, self._over = finish, styles, over
        self._inks: Inks | None = None
        self._painter: Painter[Row] | None = None
        self._rows: list[Spot] = []
        self._pinned: int | None = None

    def forget_styles(self) -> None:
        """The theme may be another."""
        self._inks = self._painter = None

    def forget_rows(self) -> None:
        """The layout or what lies over it is another."""
        self._painter = None

    def begin(self, window: Window) -> None:
        """Get ready to paint a frame."""
        self._rows, self._pinned = window.rows, window.pinned_turn
        if self._inks is None:
            self._inks = Inks(*self._styles())
        if self._painter is None:
            self._painter = Painter(
                self._finish,
                window.transcript,
                window.layout,
                window.geometry,
                self._inks,
                self._over(),
            )

    def row(self, window: Window, y: int) -> Row:
        """A row of the frame."""
        if self._painter is None:
            self.begin(window)
        assert self._painter is not None
        if y == 0 and self._pinned is not None:
            return self._painter.pinned(self._pinned)
        if y >= len(self._rows):
            return self._painter.blank()
        spot = self._rows[y]
        return self._painter.row(spot, self._is_signed(window, y, spot))

    def _is_signed(self, window: Window, y: int, spot: Spot) -> bool:
        """Whether the sign of the current paragraph stands beside a row: its first line in sight."""
        layout = window.layout
        if layout.shelf.paragraphs[spot.item] != window.place.paragraph:
            return False
        first = layout.lines(spot.item).row_of(0)
        return spot.row == first or (y == (self._pinned is not None) and spot.row > first)
