"""The last line of a screen: the keys that it names, or for a while what has just been done."""

from __future__ import annotations

from typing import ClassVar

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from podium.safe import safe
from podium.widgets.rows.ways import fitting, keys_in


class Foot(Widget):
    """Names as many keys as its line has room for; one that may wrap names all."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"foot--key"}
    DEFAULT_CSS = """
    Foot {
        height: 1;
        color: $text-muted;
        & > .foot--key { color: $accent; text-style: bold; }
    }
    """

    ways: reactive[str] = reactive("", layout=True)
    """The keys and what they do."""
    said: reactive[str] = reactive("", layout=True)
    """Stands in their place."""

    def __init__(
        self,
        ways: str = "",
        *,
        may_wrap: bool = False,
        id: str | None = None,  # noqa: A002 (Textual's name)
    ) -> None:
        super().__init__(id=id)
        self.may_wrap = may_wrap
        self.set_reactive(Foot.ways, ways)

    def render(self) -> Content:
        if self.said:
            return safe(self.said)
        ways = self.ways if self.may_wrap else fitting(self.ways, self.size.width)
        content, look = safe(ways), self.get_visual_style("foot--key", partial=True)
        for start, end in keys_in(ways):
            content = content.stylize(look, start, end)
        return content
