"""The look that all dialogs share: a quiet sheet with a head above and the keys below."""

from __future__ import annotations

from pathlib import Path

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widget import Widget
from textual.widgets import Static

from podium.safe import safe
from podium.widgets.foot import Foot


class Sheet(Vertical):
    """Holds a head line, the widgets given, and a foot line."""

    SCOPED_CSS = False  # how high the screen is counts too
    DEFAULT_CSS = Path(__file__).with_suffix(".tcss").read_text(encoding="utf-8")

    def __init__(self, head: str, *inside: Widget, foot: str) -> None:
        super().__init__()
        self._head, self._inside, self._foot = head, inside, foot

    def compose(self) -> ComposeResult:
        yield Static(safe(self._head), classes="sheet--head")
        yield from self._inside
        yield Foot(self._foot, may_wrap=True)

    def head(self, text: str) -> None:
        """Change the head line."""
        self.query_one(".sheet--head", Static).update(safe(text))

    def say(self, text: str) -> None:
        """Put something else into the foot line."""
        self.query_one(Foot).said = text
