"""The documents that are open, side by side: which one is on the screen, and where one was in the others.

Those named on the command line are read when they are first looked at; what has been read stays, so going
to and fro costs nothing.
"""

from __future__ import annotations

import os
from collections.abc import Sequence

from podium.opening.starting import Opening


class Documents:
    """What is open, in the order in which it was opened."""

    def __init__(self, openings: Sequence[Opening]) -> None:
        self.openings = list(openings)
        self.current = 0
        """Index of the one on the screen, or coming there."""
        self._places: dict[int, int] = {}

    @property
    def shown(self) -> Opening | None:
        """The one on the screen, or coming there."""
        return self.openings[self.current] if self.openings else None

    @property
    def told(self) -> str:
        """`2 of 3: hearing.txt`."""
        name = self.openings[self.current].file.rpartition("/")[2]
        return f"{self.current + 1} of {len(self.openings)}: {name}"

    def place(self, opening: Opening) -> int | None:
        """Where one was in it, or where it is to be opened."""
        return self._places.get(id(opening), opening.offset)

    def leave(self, offset: int) -> None:
        """Remember where one is in the one on the screen."""
        if self.shown is not None:
            self._places[id(self.shown)] = offset

    def turn(self, by: int) -> Opening | None:
        """Go so many documents on, round and round; None where there is no other."""
        if len(self.openings) < 2:
            return None
        return self.turn_to((self.current + by) % len(self.openings))

    def turn_to(self, index: int) -> Opening:
        """Go to one by its index."""
        self.current = index
        return self.openings[index]

    def renew(self, opening: Opening) -> Opening:
        """Put a fresh opening of the same document in its place; where one was in it stays known."""
        again = opening.again()
        self.openings[self.openings.index(opening)] = again
        if (place := self._places.pop(id(opening), None)) is not None:
            self._places[id(again)] = place
        return again

    def add(self, opening: Opening) -> Opening:
        """Open another one, in the place of itself if it is open already: the file may be another now."""
        files = [os.path.abspath(one.file) for one in self.openings]  # noqa: PTH100 - as it was given
        file = os.path.abspath(opening.file)  # noqa: PTH100
        if file in files:
            self.current = files.index(file)
            self._places.pop(id(self.openings[self.current]), None)
            self.openings[self.current] = opening
        else:
            self.openings.append(opening)
            self.current = len(self.openings) - 1
        return opening
