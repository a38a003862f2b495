"""The selected passage: where it was begun, how far it has come, and its words.

A selection keeps the unit that it was begun with and an edge that moves. Moving the edge back over the
beginning turns the selection round, the first unit always stays in it, as in vi's visual mode.
"""

from __future__ import annotations

from typing import NamedTuple

from textual.geometry import Offset
from textual.selection import Selection as TextSelection

from podium.widgets.page.layout import Layout
from podium.widgets.page.place import Place
from podium.widgets.page.units import Unit, next_edge, previous_edge, unit_at
from podium.widgets.page.window import Window
from podium_parsers import Span, Transcript

TAIL = 64
"""Characters in which blanks at the end of a passage are looked for."""


class Selection(NamedTuple):
    """A passage between two places, the later one left out."""

    first: Place
    """Where the unit it was begun with begins."""
    last: Place
    """Where that unit ends."""
    edge: Place
    """The end that moves: at or after `last`, or at or before `first`."""

    @property
    def begin(self) -> Place:
        return min(self.first, self.edge)

    @property
    def end(self) -> Place:
        return max(self.last, self.edge)


def begin(layout: Layout, place: Place, unit: Unit) -> Selection:
    """Select the unit that holds a place."""
    lines = layout.lines(layout.shelf.item_of(place.paragraph))
    first, last = unit_at(lines, place.character, unit)
    start, end = Place(place.paragraph, first), Place(place.paragraph, last)
    return Selection(start, end, end)


def extend(layout: Layout, selection: Selection, unit: Unit, count: int) -> Selection:
    """Move the edge by so many units, over the ends of paragraphs, forward or back."""
    edge = selection.edge
    for _ in range(abs(count)):
        edge = (
            _forward(layout, selection, edge, unit)
            if count > 0
            else _back(layout, selection, edge, unit)
        )
    return selection._replace(edge=edge)


def _forward(layout: Layout, selection: Selection, edge: Place, unit: Unit) -> Place:
    item = layout.shelf.item_of(edge.paragraph)
    character: int | None = next_edge(layout.lines(item), edge.character, unit)
    if character is None and item + 1 < len(layout.shelf):
        item += 1
        character = next_edge(layout.lines(item), 0, unit)
    if character is None:
        return edge
    moved = Place(layout.shelf.paragraphs[item], character)
    return selection.last if selection.first < moved < selection.last else moved


def _back(layout: Layout, selection: Selection, edge: Place, unit: Unit) -> Place:
    if edge == selection.last:
        edge = selection.first
    item = layout.shelf.item_of(edge.paragraph)
    character = previous_edge(layout.lines(item), edge.character, unit)
    if character is None and item > 0:
        item -= 1
        lines = layout.lines(item)
        character = previous_edge(lines, lines.end - lines.base, unit)
    if character is None:
        return edge
    moved = Place(layout.shelf.paragraphs[item], character)
    return selection.last if selection.first < moved < selection.last else moved


def span_of(layout: Layout, selection: Selection) -> Span:
    """The passage in the document's offsets, blanks at its end left out."""
    begin, end = selection.begin, selection.end
    first = layout.lines(layout.shelf.item_of(begin.paragraph))
    last = layout.lines(layout.shelf.item_of(end.paragraph))
    start = first.to_source(begin.character)
    ending = last.base + end.character
    tail = last.text[max(last.base, ending - TAIL) : ending]
    character = end.character - len(tail) + len(tail.rstrip())
    stop = last.to_source(character - 1) + 1 if character > 0 else start
    return Span(start, max(start, stop))


def words_of(transcript: Transcript, layout: Layout, selection: Selection) -> str:
    """The passage's words, each paragraph in one line, a blank line between two."""
    begin, end = selection.begin, selection.end
    shelf, pieces = layout.shelf, []
    for item in range(shelf.item_of(begin.paragraph), shelf.item_of(end.paragraph) + 1):
        paragraph = shelf.paragraphs[item]
        if not shelf.holds(paragraph):
            continue
        text = transcript.shown(paragraph).text
        stop = end.character if paragraph == end.paragraph else len(text)
        pieces.append(text[begin.character if paragraph == begin.paragraph else 0 : stop])
    return "\n\n".join(piece for piece in pieces if piece).strip()


def as_textual(selection: Selection) -> TextSelection:
    """The selection in Textual's form: the character as x, the paragraph as y."""
    begin, end = selection.begin, selection.end
    return TextSelection(
        Offset(begin.character, begin.paragraph), Offset(end.character, end.paragraph)
    )


def from_textual(window: Window, selection: TextSelection) -> Selection:
    """What the mouse selected; an end that lies off the page is that of what is in sight."""
    start, stop = selection.start, selection.end
    begin = Place(start.y, start.x) if start else window.edge(-1)
    end = Place(stop.y, stop.x) if stop else window.edge(1)
    return Selection(begin, end, end)
