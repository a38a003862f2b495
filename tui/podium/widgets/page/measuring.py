"""Learning the heights of a long text in slices, while nobody needs the time.

The rows in sight are always exact. The rest is only for the scroll bar and the per cent, so it waits until
the layout has been the same for a moment (a window that is being dragged changes it fifty times), yields to
the keyboard after each few milliseconds, and stands still while one moves through the text.
"""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

from textual.timer import Timer
from textual.widget import Widget

from podium.widgets.page.layout import Spot
from podium.widgets.page.window import Window

AT_ONCE = 300_000
"""Characters up to which every height is known before the first row is painted: some 3 ms."""
PATIENCE = 0.15
"""Seconds without a new layout, or a move, before the measuring begins or goes on."""
SLICE = 0.004
"""Seconds of measuring between two looks at the keyboard."""
PAUSE = 0.006
"""Seconds left to everything else between two slices."""


class Measuring:
    """Measures a window's text and says when all is known."""

    def __init__(self, widget: Widget, done: Callable[[], None]) -> None:
        """`widget` lends its timers; `done` is called once a text that was measured in slices is known."""
        self._widget, self._done = widget, done
        self._window: Window | None = None
        self._top: Spot | None = None
        """Where the window was at the last look."""
        self._timer: Timer | None = None

    @property
    def is_going_on(self) -> bool:
        return self._timer is not None

    def begin(self, window: Window) -> None:
        """Measure a window's new layout: a short text at once, a long one by and by."""
        self.stop()
        self._window, self._top = window, window.top
        if window.transcript.length <= AT_ONCE:
            while window.layout.heights.measure_more():
                pass
        elif not window.layout.heights.is_exact:
            self._timer = self._widget.set_timer(PATIENCE, self._slice)

    def stop(self) -> None:
        """Leave the rest unmeasured."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = None

    def _slice(self) -> None:
        window, until = self._window, perf_counter() + SLICE
        if window is not None and window.top != self._top:
            self._top = window.top
            self._timer = self._widget.set_timer(PATIENCE, self._slice)
            return
        while window is not None and perf_counter() < until:
            if not window.layout.heights.measure_more():
                self._timer = None
                self._done()
                return
        self._timer = self._widget.set_timer(PAUSE, self._slice)
