"""What one types in, the prompt at the foot or the finder beside the page: opened, and closed again."""

from __future__ import annotations

from textual.screen import Screen

from podium.widgets.page.page import Page
from podium.widgets.status.status import Hint
from podium.widgets.typing import TypingPane


class Typing:
    """The line to type in of one screen."""

    def __init__(self, screen: Screen[None], page: Page) -> None:
        self.screen, self.page = screen, page
        self.pane: TypingPane | None = None
        """What one types in, while it is open."""
        self.opening: TypingPane | None = None
        """One that has been asked for and has not got the keys yet."""

    @property
    def may_open(self) -> bool:
        """Whether one can be opened: there is a document, and no other is open."""
        return self.pane is None and self.page.transcript is not None

    @property
    def hints(self) -> tuple[Hint, ...]:
        """The keys of the one that is open."""
        return TypingPane.HINTS if self.pane is None else self.pane.HINTS

    def open(self, pane: TypingPane) -> None:
        """Open a pane: beside the page, or over the foot of the screen."""
        self.opening = self.pane = pane
        if pane.BESIDE:
            self.screen.add_class("-finding")
            self.screen.query_one("#desk").mount(pane, before=0)
        else:
            self.screen.mount(pane)

    def took_keys(self) -> None:
        """It has the focus."""
        self.opening = None

    def close(self) -> None:
        """Take the pane away and give the keys back to the page."""
        self.opening = None
        self.screen.remove_class("-finding")
        if self.pane is not None:
            self.pane.remove()
            self.pane = None
        self.page.focus()
