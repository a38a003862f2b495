"""A screen over the reader that answers once.

Enter pressed twice in one breath asks twice to be dismissed, and Textual would then take the reader away
too. The second answer is none.
"""

from __future__ import annotations

from typing import ClassVar, TypeVar

from textual.await_complete import AwaitComplete
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen

Answer = TypeVar("Answer")


class Overlay(ModalScreen[Answer]):
    """A modal screen that can be dismissed any number of times and goes once."""

    BINDINGS: ClassVar[list[BindingType]] = [
        # Leaving podium works from wherever one is, also from a line that would take the key.
        Binding("ctrl+q", "app.quit", show=False, priority=True)
    ]
    _has_answered = False

    def dismiss(self, result: Answer | None = None) -> AwaitComplete:
        """Answer and go, unless that has happened."""
        if self._has_answered:
            return AwaitComplete()
        self._has_answered = True
        return super().dismiss(result)
