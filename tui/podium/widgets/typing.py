"""A pane in which one types: while it is open, letters are letters and the footer shows its keys."""

from __future__ import annotations

from typing import ClassVar

from textual.containers import Vertical

from podium.widgets.status.status import Hint


class TypingPane(Vertical):
    """What the prompt at the foot and the finder have in common."""

    HINTS: ClassVar[tuple[Hint, ...]] = (Hint("Enter", "go"), Hint("Esc", "back"))
    """The keys that count in it."""
    BESIDE: ClassVar[bool] = False
    """Whether it stands beside the page; otherwise it lies over the foot of the screen."""

    def action_dismiss(self) -> None:
        """Give up what was asked; all is as it was before."""
        raise NotImplementedError
