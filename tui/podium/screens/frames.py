"""Frames: only what has changed and can be seen is rendered, and the one that a key asks for comes at once.

Textual renders every widget that lies within a rectangle round all changes, also what others cover, and
divides each row of each at each edge: for a page and a foot line that is the whole screen, thrice. And it
puts each frame off to its next tick. The first was half of what a key costs, the second a third of how
long one waits for it.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import pairwise
from typing import TypeVar

from rich.console import Console
from textual._compositor import ChopsUpdate, Compositor
from textual.events import Idle
from textual.geometry import Region
from textual.screen import Screen
from textual.strip import Strip
from textual.widget import Widget

Answer = TypeVar("Answer")


@cache
def move_to(x: int, y: int) -> str:
    """The sequence that puts the cursor on a cell."""
    return f"\x1b[{y + 1};{x + 1}H"


class FrontUpdate(ChopsUpdate):
    """The changed spans of a frame, as the terminal gets them."""

    def render_segments(self, console: Console) -> str:
        written: list[str] = []
        for y, left, right in self.spans:
            for end, (x, strip) in zip(self.chop_ends[y], self.chops[y].items(), strict=False):
                if strip is not None and x <= right and end > left:
                    is_whole = left <= x < right and end <= right
                    seen = strip if is_whole else strip.crop(0, min(end, right) - x)
                    written += move_to(x, y), seen.render(console)
        return "".join(written)


class FrontCompositor(Compositor):
    """Renders the widgets in front that have changed; what fills its region hides what lies behind."""

    def __init__(self) -> None:
        super().__init__()
        self._wanted: set[Region] | None = None
        """What has changed; None when all is to be rendered."""
        self._covered: tuple[object, set[Widget]] = None, set()
        """The widgets of which nothing can be seen, and the layout of which that is true."""

    def render_partial_update(self) -> ChopsUpdate | None:
        self._wanted = set(self._dirty_regions)
        try:
            update = super().render_partial_update()
            return update and FrontUpdate(update.chops, update.spans, update.chop_ends)
        finally:
            self._wanted = None

    def _get_renders(
        self, crop: Region | None = None
    ) -> Iterable[tuple[Region, Region, list[Strip]]]:
        wanted = {crop or self.size.region} if self._wanted is None else self._wanted
        covered = self.covered()
        for widget, (region, clip) in self.visible_widgets.items():
            seen = region.intersection(clip)
            if widget not in covered and any(map(seen.overlaps, wanted)):
                strips = widget.render_lines(seen.translate(-region.offset))
                if not _fills(strips, seen):
                    covered = set()
                yield region, clip, strips

    def covered(self) -> set[Widget]:
        """The widgets that lie wholly behind others."""
        layout, covered = self._covered
        if layout is not self.visible_widgets:
            covered = self._find_covered()
            self._covered = self.visible_widgets, covered
        return covered

    def _find_covered(self) -> set[Widget]:
        covered = set()
        free = [list(pairwise(cuts)) for cuts in self.cuts]
        """The pieces of each row that nobody has filled yet, from front to back."""
        for widget, (region, clip) in self.visible_widgets.items():
            x, y, width, height = region.intersection(clip)
            right, is_seen = x + width, False
            for row, pieces in enumerate(free[y : y + height], y):
                is_seen = is_seen or any(end > x and start < right for start, end in pieces)
                free[row] = [one for one in pieces if one[0] < x or one[1] > right]
            if not is_seen:
                covered.add(widget)
        return covered


def _fills(strips: list[Strip], seen: Region) -> bool:
    """Whether no cell is left free: a widget that is being taken off the screen renders nothing."""
    return len(strips) == seen.height and all(strip.cell_length >= seen.width for strip in strips)


class PromptScreen(Screen[Answer]):
    """A screen whose keys are seen at once."""

    def __init__(self, *args: str | None, **kwargs: str | None) -> None:
        super().__init__(*args, **kwargs)
        self._compositor = FrontCompositor()
        self.is_awaited = False
        """Whether somebody waits for the next frame."""

    async def _on_idle(self, _: Idle) -> None:
        is_changed = self._layout_required or self._repaint_required or self._scroll_required
        if self.is_awaited and (is_changed or self._dirty_widgets):
            self.is_awaited = False
            self._on_timer_update()


def await_frame(screen: Screen[object]) -> None:
    """Let the next frame of a screen come at once, if it is one that can."""
    if isinstance(screen, PromptScreen):
        screen.is_awaited = True
