"""The styles of a widget that paints lines, kept from one frame to the next.

Textual works a component's style out anew after each refresh, through all ancestors; a foot line asks for a
dozen a frame, a pane for some hundred. They change with the sheet, a theme or the focus only, and of that a
widget is told.
"""

from __future__ import annotations

from rich.style import Style
from textual.widget import Widget

from podium.widgets.rows.line import ink


class Looks:
    """What a widget looks up when it paints, until `forget` is called."""

    def __init__(self, widget: Widget) -> None:
        self._widget = widget
        self._grounds: dict[str, Style] = {}
        self._inks: dict[str, Style] = {}

    def forget(self) -> None:
        """The styles may be others."""
        self._grounds.clear()
        self._inks.clear()

    def ground(self, name: str = "") -> Style:
        """The whole style of a component class, or of the widget itself."""
        found = self._grounds.get(name)
        if found is None:
            widget = self._widget
            found = widget.get_component_rich_style(name) if name else widget.rich_style
            self._grounds[name] = found
        return found

    def ink(self, name: str) -> Style:
        """The style of a component class alone, to lay over the ground of a line."""
        # Not Textual's partial style: a colour such as $text-muted is worked out against its ground.
        found = self._inks.get(name)
        if found is None:
            found = self._inks[name] = ink(self.ground(name))
        return found
