"""The scroll bar and the wheel, which know row numbers, in step with a window, which does not need them.

Textual scrolls a widget by `scroll_y`; the page scrolls by walking from item to item. So the number is set
after each of the page's own moves, and a number that somebody else has set is a wish to move. The bar is
told only when its thumb moves: painted anew, it costs as much as the text.
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
        self._told: tuple[Size, int] | None = None
        """The size that the bar knows, and how many notches its thumb is down."""

    def tell(self, window: Window) -> None:
        """Let the bar know how long the text is and where the window stands in it."""
        page, number = self._page, window.number
        size = Size(window.width, window.layout.total)
        # Set, not assigned: that would lay out and paint the whole screen anew.
        page.set_reactive(Widget.scroll_y, float(number))
        page.set_reactive(Widget.scroll_target_y, float(number))
        if size != page.virtual_size:
            page.set_reactive(Widget.virtual_size, size)
            self._is_telling = True
            self._lengthen(size)
            self._is_telling = False
        told = size, notches(number, size.height, window.height)
        if told != self._told and page.show_vertical_scrollbar:
            self._told = told
            page.vertical_scrollbar.position = number

    def drags(self, window: Window, row: float) -> bool:
        """Move the window to where the bar or the wheel has set the row; whether that was a wish."""
        if self._is_telling or (window.width, window.height) != self._page.size:
            return False
        rows = round(row) - window.number
        if not rows:
            return False  # parts of a row add up while the mouse selects beyond the edge
        if abs(rows) <= 3 * window.height:
            window.scroll(rows)
        else:
            window.scroll_to(round(row))
        return True


def notches(number: int, total: int, height: int) -> int:
    """How far down the thumb is, in the eighths of a cell by which it moves."""
    if total <= height:
        return 0
    thumb = max(1.0, height * height / total)
    return int((height - thumb) * number / (total - height) * 8)
