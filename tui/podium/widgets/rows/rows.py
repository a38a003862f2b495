"""A list of lines with a cursor, of any length: only what is on the screen is ever made.

Textual's OptionList and Tree keep a widget's worth of things for every row and fall over at four cells
of width; ten thousand exchanges need neither. A subclass says how many rows there are and how one looks.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from textual import events
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import var
from textual.scroll_view import ScrollView
from textual.strip import Strip

from podium.widgets.rows.looks import Looks


class Rows(ScrollView, can_focus=True, inherit_bindings=False):
    """A pane of equal lines, one of them under the cursor."""

    DEFAULT_CSS = """
    Rows { scrollbar-size-horizontal: 0; overflow-x: hidden; }
    """

    cursor: var[int] = var(0)
    """Index of the row under the cursor."""
    count: var[int] = var(0)
    """How many rows there are."""

    @dataclass
    class Pointed(Message):
        """The person moved the cursor."""

        rows: Rows
        index: int

        @property
        def control(self) -> Rows:
            return self.rows

    @dataclass
    class Chosen(Message):
        """The person took the row: Enter, or a click."""

        rows: Rows
        index: int

        @property
        def control(self) -> Rows:
            return self.rows

    def line_of(self, index: int, width: int) -> Strip:
        """How a row looks, exactly `width` cells wide."""
        raise NotImplementedError

    def may_stop_at(self, index: int) -> bool:  # noqa: ARG002 - for those who override it
        """Whether the cursor may rest on the row; headings say no."""
        return True

    def move(self, by: int) -> None:
        """Move the cursor by rows, over those where it may not rest; says so when it moved."""
        if not self.count:
            return
        step = 1 if by > 0 else -1
        target = min(max(self.cursor + by, 0), self.count - 1)
        while 0 <= target < self.count and not self.may_stop_at(target):
            target += step
        if 0 <= target < self.count and target != self.cursor:
            self.point(target)

    def move_page(self, by: int) -> None:
        """Move the cursor by screenfuls."""
        self.move(by * max(1, self.size.height - 1))

    def point(self, index: int) -> None:
        """Put the cursor on a row, as the person does, and say so."""
        self.cursor = index
        self.post_message(self.Pointed(self, index))

    def choose(self) -> None:
        """Take the row under the cursor."""
        if 0 <= self.cursor < self.count:
            self.post_message(self.Chosen(self, self.cursor))

    def validate_cursor(self, cursor: int) -> int:
        return max(0, min(cursor, self.count - 1))

    def watch_cursor(self, before: int, after: int) -> None:
        self.reveal(after)
        self.refresh_row(before)
        self.refresh_row(after)

    def watch_count(self, count: int) -> None:
        self.cursor = min(self.cursor, max(0, count - 1))
        self.virtual_size = Size(1, count)
        self.refresh()

    def reveal(self, index: int) -> None:
        """Scroll just so far that the row is in sight, with a line to spare."""
        height = self.size.height
        if not height:
            return
        spare = 1 if height > 4 else 0
        top = self.scroll_offset.y
        wanted = min(top, max(0, index - spare))
        wanted = max(wanted, index + 1 + spare - height)
        wanted = min(wanted, max(0, self.count - height))
        if wanted != top:
            self.scroll_to(y=max(0, wanted), animate=False, force=True, immediate=True)

    def on_resize(self) -> None:
        self.virtual_size = Size(1, self.count)
        self.reveal(self.cursor)

    def render_line(self, y: int) -> Strip:
        width, index = self.scrollable_content_region.width, self.scroll_offset.y + y
        if width < 1:
            return Strip([], 0)
        if index >= self.count:
            return Strip.blank(width, self.looks.ground())
        return self.line_of(index, width)

    @cached_property
    def looks(self) -> Looks:
        """The styles to paint with."""
        return Looks(self)

    def notify_style_update(self) -> None:
        """Forget the styles; the theme may be another."""
        super().notify_style_update()
        self.looks.forget()

    def refresh_row(self, index: int) -> None:
        """Paint one row anew, if it is in sight."""
        y = index - self.scroll_offset.y
        if 0 <= y < self.size.height:
            self.refresh(Region(0, y, self.size.width, 1))

    def on_click(self, event: events.Click) -> None:
        index = self.scroll_offset.y + event.get_content_offset_capture(self).y
        if 0 <= index < self.count and self.may_stop_at(index):
            self.cursor = index
            self.choose()
