"""Whether the mouse was pressed on something that has just gone.

A widget that is being removed stays in the compositor's map until the next layout. Textual 8.2 asks its
parent where a selection by the mouse would begin, and it has none any more: the program ended
(`Screen._forward_event`). Nobody means what is gone.
"""

from __future__ import annotations

from textual.app import App
from textual.errors import NoWidget
from textual.events import Event, MouseDown


def is_on_what_has_gone(event: Event, app: App[None]) -> bool:
    """Whether it is a press of the mouse on a widget that is no longer part of the program."""
    if not isinstance(event, MouseDown):
        return False
    try:
        widget, _ = app.screen.get_widget_at(event.x, event.y)
    except NoWidget:
        return False
    return not widget.is_attached
