"""Keys typed faster than a dialog opens: held until it has the focus, then typed into it.

A sheet or a prompt is mounted a few milliseconds after its key; over a slow line, or from a paste, the
next keys are there first. Without this they would be taken as commands: `/door` would find `/`, then
jump to an answer twice. Nothing is lost and nothing is out of order.
"""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from weakref import WeakKeyDictionary, WeakSet

from textual.app import App
from textual.events import Key
from textual.widget import Widget

PATIENCE = 1.0
"""Seconds after which keys are let go even though nothing has taken the focus."""
LOOK = 0.01
"""Seconds between two looks."""


class TypeAhead:
    """Holds keys for one app."""

    def __init__(self, app: App[None], prompting: Callable[[], Widget | None]) -> None:
        """`prompting` gives the line of the main screen that is about to take the focus, if one is."""
        self.app, self.prompting = app, prompting
        self._held: list[Key] = []
        self._until = 0.0
        self._focusless: WeakSet[Widget] = WeakSet()
        """Screens and lines that never take the focus: keys are not held for them twice."""
        self._sent_to: WeakKeyDictionary[Key, Widget | None] = WeakKeyDictionary()
        """Who had the focus when a key came."""

    def holds(self, key: Key) -> bool:
        """Take the key if somebody is about to get the focus, or has got it since; whether it was taken."""
        focused = self.app.focused
        # A key that nobody wanted bubbles up and comes here once more.
        is_late = self._sent_to.setdefault(key, focused) is not focused
        if not self._held and not is_late and not self.is_opening():
            return False
        if not self._held:
            self._until = monotonic() + PATIENCE
            self.app.set_timer(LOOK, self._release)
        # A key that bubbled up has been stopped and forwarded; only a fresh one starts anew.
        self._held.append(Key(key.key, key.character))
        return True

    def is_opening(self) -> bool:
        """Whether something is about to take the focus, so that no key is a command now."""
        opening = self._opening()
        return opening is not None and opening not in self._focusless

    def _opening(self) -> Widget | None:
        """The sheet, or where there is none the line, that has not got the focus yet."""
        if len(self.app.screen_stack) > 1:
            # A line that a sheet came to lie over gets no key, however long one waits.
            return self.app.screen if self.app.screen.focused is None else None
        return self.prompting()

    def _release(self) -> None:
        opening = self._opening()
        if opening is not None and opening not in self._focusless:
            if monotonic() < self._until:
                self.app.set_timer(LOOK, self._release)
                return
            self._focusless.add(opening)
        held, self._held = self._held, []
        for key in held:
            self.app.post_message(key)
