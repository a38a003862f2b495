"""The whole text as rows, and the ways between rows, paragraphs and places.

What is on the screen is told by a spot, a row of an item, and never by a row number alone: numbers change
when what lies above is measured, spots do not. Moving by rows walks from item to item, so it is exact
even where the heights far away are still guesses.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from podium.widgets.page.heights import Heights
from podium.widgets.page.place import Place
from podium.widgets.page.setting import Lines, Setting
from podium.widgets.page.views import Shelf
from podium_parsers import Transcript


class Spot(NamedTuple):
    """A row of an item of the shelf."""

    item: int
    row: int = 0
    """0 is the item's first row."""


class Layout:
    """Rows of a transcript's shelf at one width and spacing."""

    def __init__(self, transcript: Transcript, shelf: Shelf, width: int, spacing: int) -> None:
        self.shelf = shelf
        self.setting = Setting(transcript, shelf, width, spacing)
        self.heights = Heights(len(shelf), self.setting.height, self.setting.guess)

    @property
    def total(self) -> int:
        """Rows of everything, exact once all is measured."""
        return self.heights.total

    def lines(self, item: int) -> Lines:
        """The lines of an item."""
        return self.setting.lines(self.shelf.paragraphs[item])

    def spot_of(self, place: Place) -> Spot:
        """Where a place stands; of a folded one, the nearest row before it."""
        item = self.shelf.item_of(place.paragraph)
        if self.shelf.paragraphs[item] != place.paragraph:
            return Spot(item, self.heights.of(item) - 1 if place.paragraph else 0)
        return Spot(item, self.lines(item).row_of(place.character))

    def place_of(self, spot: Spot) -> Place:
        """The first character at or after a row's beginning, in the row's paragraph."""
        return Place(self.shelf.paragraphs[spot.item], self.lines(spot.item).character_at(spot.row))

    def move(self, spot: Spot, rows: int) -> Spot:
        """The spot that many rows further, or the first or last one."""
        item, row = spot.item, spot.row + rows
        height = self.heights.of
        while row < 0:
            if item == 0:
                return Spot(0, 0)
            item -= 1
            row += height(item)
        while row >= (size := height(item)):
            if item + 1 == len(self.shelf):
                return Spot(item, size - 1)
            row -= size
            item += 1
        return Spot(item, row)

    def last_top(self, rows: int) -> Spot:
        """The spot from which a window of so many rows shows the end."""
        last = len(self.shelf) - 1
        return self.move(Spot(last, self.heights.of(last) - 1), 1 - max(1, rows))

    def number_of(self, spot: Spot) -> int:
        """Rows above a spot."""
        return self.heights.top(spot.item) + spot.row

    def spot_at(self, number: int) -> Spot:
        """The spot with so many rows above it."""
        return Spot(*self.heights.find(number))

    def rows(self, top: Spot, count: int) -> list[Spot]:
        """A window's rows, from its top; fewer at the end of the text."""
        return list(islice(self._from(top), count))

    def _from(self, spot: Spot) -> Iterator[Spot]:
        item, row = spot
        while item < len(self.shelf):
            for at in range(row, self.heights.of(item)):
                yield Spot(item, at)
            item, row = item + 1, 0
