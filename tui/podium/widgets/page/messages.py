"""What the page says upward."""

from __future__ import annotations

from textual.message import Message
from textual.widget import Widget

from podium.widgets.page.place import Place
from podium_parsers import Span


class Moved(Message, namespace="page"):
    """The reader came to another place."""

    def __init__(self, page: Widget, place: Place, offset: int) -> None:
        super().__init__()
        self.page, self.place = page, place
        self.offset = offset
        """The place in the document."""

    @property
    def control(self) -> Widget:
        return self.page


class Selected(Message, namespace="page"):
    """A passage was selected, by key or by mouse, or is no longer."""

    def __init__(self, page: Widget, span: Span | None) -> None:
        super().__init__()
        self.page, self.span = page, span

    @property
    def control(self) -> Widget:
        return self.page
