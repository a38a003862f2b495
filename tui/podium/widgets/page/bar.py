"""The scroll bar and the wheel, which know row numbers, in step with a window, which does not need them.

Textual scrolls a widget by `scroll_y`; the page scrolls by walking from item to item. So the number is set
after each of the page's own moves, and a number that somebody else has set is a wish to move. The bar is
told only when its thumb moves: painted anew, it costs as much as the text.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from rich.color import Color
from rich.style import Style
from textual.filter import LineFilter
from textual.geometry import Region, Size
from textual.scroll_view import ScrollView
from textual.scrollbar import ScrollBar, ScrollBarRender
from textual.strip import Strip
from textual.widget import Widget

from podium.widgets.page.window import Window


class Thumb(ScrollBar):
    """Textual's scroll bar; its rows are made of its segments, once for each place of it."""

    _drawn: tuple[object, list[Strip]] | None = None
    """What it looks like, and what of."""

    def render_lines(self, crop: Region) -> list[Strip]:
        bar = self.render()
        assert isinstance(bar, ScrollBarRender)
        sieves = tuple(self.get_line_filters())
        of = bar.style, bar.virtual_size, bar.window_size, bar.position, self.size.height, sieves
        if self._drawn is None or self._drawn[0] != of:
            self._drawn = of, self._draw(bar, sieves)
        return self._drawn[1][crop.y : crop.bottom]

    def _draw(self, bar: ScrollBarRender, sieves: Sequence[LineFilter]) -> list[Strip]:
        assert isinstance(bar.style, Style)
        drawn = bar.render_bar(
            size=self.size.height,
            virtual_size=bar.virtual_size,
            window_size=bar.window_size,
            position=bar.position,
            thickness=bar.thickness,
            bar_color=bar.style.color or Color.default(),
            back_color=bar.style.bgcolor or Color.default(),
        )
        strips = [Strip([row], bar.thickness) for row in drawn.segments]
        _, ground = self.background_colors
        for sieve in sieves:
            strips = [strip.apply_filter(sieve, ground) for strip in strips]
        return strips


class BarredView(ScrollView):
    """A scroll view with that bar."""

    @property
    def vertical_scrollbar(self) -> ScrollBar:
        """The bar, made when it is first asked for, as Textual's is."""
        if self._vertical_scrollbar is None:
            thumb = Thumb(vertical=True, name="vertical", thickness=self.scrollbar_size_vertical)
            thumb.display = False
            self._vertical_scrollbar = thumb
            self.app._start_widget(self, thumb)  # noqa: SLF001 - as Textual does it
        return self._vertical_scrollbar


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
