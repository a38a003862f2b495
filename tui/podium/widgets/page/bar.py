"""The scroll bar and the wheel, which know row numbers, in step with a window, which does not need them.

Textual scrolls a widget by `scroll_y`; the page scrolls by walking from item to item. So the number is set
after each of the page's own moves, and a number that somebody else has set is a wish to move.
"""

from __future__ import annotations

from collections.abc import Callable

from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.widget import Widget

from podium.widgets.page.window import Window


class Bar:
    """The scroll bar of one page."""

    def __init__(self, page: ScrollView, lengthen: Callable[[Size], None]) -> None:
        """`lengthen` tells the bar, and nothing else, how long the text is."""
        self._page, self._lengthen = page, lengthen
        self._is_telling = False

    def tell(self, window: Window) -> None:
        """Let the bar know how long the text is and where the window stands in it."""
        page, self._is_telling = self._page, True
        try:
            size = Size(window.width, window.layout.total)
            if size != page.virtual_size:
                # Assigning it would lay out and paint the whole screen anew; only the bar must know.
                page.set_reactive(Widget.virtual_size, size)
                self._lengthen(size)
            page.scroll_y = page.scroll_target_y = window.number
        finally:
            self._is_telling = False

    def drags(self, window: Window, row: float) -> bool:
        """Move the window to where the bar or the wheel has set the row; whether that was a wish."""
        if self._is_telling or (window.width, window.height) != self._page.size:
            return False
        rows = round(row) - window.number
        if abs(rows) <= 3 * window.height:
            window.scroll(rows)
        else:
            window.scroll_to(round(row))
        return True
