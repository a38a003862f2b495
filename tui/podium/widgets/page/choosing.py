"""The passage that is selected on a page, ours and Textual's at once, so that both copy the same.

Textual has no selection by keyboard outside its text area; the page's own grows by units and sets
Textual's along, and what the mouse selects is taken over from there.
"""

from __future__ import annotations

from collections.abc import Callable

from textual.selection import Selection as TextSelection
from textual.widget import Widget

from podium.widgets.page import selecting
from podium.widgets.page.place import Place
from podium.widgets.page.selecting import Selection
from podium.widgets.page.units import Unit
from podium.widgets.page.window import Window
from podium_parsers import Span


class Chosen:
    """What is selected on one page."""

    def __init__(self, page: Widget, changed: Callable[[], None]) -> None:
        """`changed` is called whenever another passage is selected, or none."""
        self._page, self._changed = page, changed
        self._window: Window | None = None
        self._selection: Selection | None = None

    @property
    def span(self) -> Span | None:
        """The passage in the document."""
        if self._window is None or self._selection is None:
            return None
        return selecting.span_of(self._window.layout, self._selection)

    @property
    def words(self) -> str:
        """Its words: paragraphs in one line each, parted by blank lines."""
        if self._window is None or self._selection is None:
            return ""
        return selecting.words_of(self._window.transcript, self._window.layout, self._selection)

    def begin(self, window: Window, place: Place, unit: Unit) -> None:
        """Select the unit that holds a place."""
        self._choose(window, selecting.begin(window.layout, place, unit))

    def extend(self, window: Window, unit: Unit, count: int) -> None:
        """Move the edge by so many units and show it, or begin."""
        if self._selection is None:
            self.begin(window, window.place, unit)
            return
        moved = selecting.extend(window.layout, self._selection, unit, count)
        self._choose(window, moved)
        window.reveal(moved.edge)

    def span_to(self, window: Window, anchor: Place, edge: Place) -> None:
        """Select from one place to another, whichever comes first."""
        self._choose(window, Selection(anchor, anchor, edge))

    def clear(self) -> None:
        """Select nothing."""
        if self._selection is not None:
            self._choose(self._window, None)

    def take(self, window: Window | None, selection: TextSelection | None) -> None:
        """Take over what Textual's mouse selected."""
        taken = selecting.from_textual(window, selection) if window and selection else None
        ours = self._selection
        if (taken and (taken.begin, taken.end)) != (ours and (ours.begin, ours.end)):
            self._window, self._selection = window, taken
            self._changed()

    def _choose(self, window: Window | None, selection: Selection | None) -> None:
        self._window, self._selection = window, selection
        wanted: dict[Widget, TextSelection] = {}
        if selection is not None:
            wanted[self._page] = selecting.as_textual(selection)
        if self._page.screen.selections != wanted:
            self._page.screen.selections = wanted
        self._changed()


def words_selected(window: Window, selection: TextSelection) -> str:
    """The words of a selection of Textual's."""
    taken = selecting.from_textual(window, selection)
    return selecting.words_of(window.transcript, window.layout, taken)
