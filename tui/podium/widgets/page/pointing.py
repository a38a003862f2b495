"""What the mouse does on a page: it takes a place, selects, and scrolls where it drags over an edge.

Textual's own scrolling while one selects stops at the status line and takes an end that is off the page for
the end of the text. Here the page keeps the mouse while a button is down; at its edges, and beyond, it moves
by rows for as long as the pointer stays, and the selection reaches to the last row in sight.
"""

from __future__ import annotations

from collections.abc import Callable

from textual import events
from textual.timer import Timer
from textual.widget import Widget

from podium.widgets.page.choosing import Chosen
from podium.widgets.page.place import Place
from podium.widgets.page.units import Unit
from podium.widgets.page.window import Window

PACE = 1 / 30
"""Seconds between two rows."""


class Pointing:
    """The mouse on one page."""

    def __init__(
        self, page: Widget, chosen: Chosen, move: Callable[[Callable[[Window], None]], None]
    ) -> None:
        """`move` does something to the window and shows it."""
        self._page, self._chosen, self._move = page, chosen, move
        self._anchor: Place | None = None
        """Where the button went down, while it is."""
        self._row = 0
        self._timer: Timer | None = None

    def take(self, window: Window, event: events.Click) -> bool:
        """Take the place of one click, or select a word with two and a paragraph with three; whether one."""
        row = event.get_content_offset(self._page)
        if event.chain == 1 and row is not None:
            window.take(row.y)
            return True
        place = self._place(event)
        if place is not None:
            self._chosen.begin(window, place, Unit.WORD if event.chain == 2 else Unit.PARAGRAPH)
        return False

    def press(self, event: events.MouseDown) -> None:
        """Begin to drag."""
        self._anchor, self._row = self._place(event), event.y
        if self._anchor is not None:
            self._page.capture_mouse()

    def drag(self, event: events.MouseMove) -> None:
        """Scroll while the pointer is on the first or the last row, to which it was moved, or beyond."""
        self._stop()
        last = self._page.size.height - 1
        if self._anchor is None or (event.y == self._row and 0 <= event.y <= last):
            return
        if event.y <= 0 or event.y >= last:
            way = -1 if event.y <= 0 else 1
            self._timer = self._page.set_interval(PACE, lambda: self._go_on(way))

    def release(self) -> None:
        """End to drag."""
        self._stop()
        if self._anchor is not None:
            self._anchor = None
            self._page.release_mouse()

    def _go_on(self, way: int) -> None:
        def go(window: Window) -> None:
            window.scroll(way)
            if self._anchor is not None:
                self._chosen.span_to(window, self._anchor, window.edge(way))

        self._move(go)

    def _stop(self) -> None:
        if self._timer is not None:
            self._timer.stop()
            self._timer = None

    def _place(self, event: events.MouseEvent) -> Place | None:
        screen = self._page.screen
        widget, at = screen.get_widget_and_offset_at(event.screen_x, event.screen_y)
        return Place(at.y, at.x) if at is not None and widget is self._page else None
