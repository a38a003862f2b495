"""A screen over the reader that begins at most once and answers once.

Enter pressed twice in one breath asks twice to be dismissed, and Textual would then take the reader away
too. The second answer is none. A screen that is taken away in the breath in which it was asked for is
mounted with nothing in it; what is done to its lines and lists at the beginning would find none.
"""

from __future__ import annotations

from typing import ClassVar, TypeVar

from textual.await_complete import AwaitComplete
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen

from podium.screens.frames import PromptScreen

Answer = TypeVar("Answer")


class Overlay(ModalScreen[Answer], PromptScreen[Answer]):
    """A modal screen that can be dismissed any number of times and goes once."""

    BINDINGS: ClassVar[list[BindingType]] = [
        # Leaving podium works from wherever one is, also from a line that would take the key.
        Binding("ctrl+q", "app.quit", show=False, priority=True)
    ]
    VERTICAL_BREAKPOINTS = [(0, "-flat"), (8, "-low"), (16, "-high")]  # noqa: RUF012 - Textual's own
    _has_answered = False

    @property
    def is_there(self) -> bool:
        """Whether it lies on the screen whole: when podium ends nothing is attached, when this goes it is not displayed."""
        return self.is_attached and self.display

    def on_mount(self) -> None:
        if self.is_there:
            self.begin()

    def begin(self) -> None:
        """What is done once, when all that it is composed of is there."""

    def rescue(self) -> None:
        """Keep what was written on it: podium ends, and nobody will be answered any more."""

    def dismiss(self, result: Answer | None = None) -> AwaitComplete:
        """Answer and go, unless that has happened."""
        if self._has_answered:
            return AwaitComplete()
        self._has_answered = True
        return super().dismiss(result)
