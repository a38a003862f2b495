"""The last line of a screen: the keys that it names, or for a while what has just been done."""

from __future__ import annotations

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from podium.safe import safe
from podium.widgets.rows.ways import fitting


class Foot(Widget):
    """Names as many keys as its width has room for."""

    ways: reactive[str] = reactive("")
    """The keys and what they do."""
    said: reactive[str] = reactive("")
    """Stands in their place."""

    def render(self) -> Content:
        return safe(self.said or fitting(self.ways, self.size.width))
