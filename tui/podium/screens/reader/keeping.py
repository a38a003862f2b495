"""Keeping the place: written shortly after one comes to rest, and once more when one leaves.

A move a keystroke would be a write a keystroke; so the place is kept when nothing has moved for a
moment. A kill loses that moment at most.
"""

from __future__ import annotations

import os
from collections.abc import Callable

from textual.timer import Timer
from textual.widget import Widget

from podium.opening.starting import ROW
from podium_library.positions import WORDS, Place, Positions
from podium_parsers import Transcript

REST = 0.3
"""Seconds without a move after which the place is kept."""


class Keeper:
    """Keeps the place of one screen."""

    def __init__(
        self, host: Widget, where: Callable[[], tuple[Transcript | None, int, int]]
    ) -> None:
        """`where` says what is read, at which offset, and on which row of the page that stands."""
        self.host, self.where = host, where
        self.positions = Positions()
        self._timer: Timer | None = None
        self._kept: tuple[str, int, int] | None = None

    def moved(self) -> None:
        """Keep the place once the reader has come to rest."""
        if self._timer is not None:
            self._timer.stop()
        self._timer = self.host.set_timer(REST, self.keep)

    def keep(self) -> None:
        """Keep the place now, unless it is kept already or the document has no file."""
        transcript, offset, row = self.where()
        if transcript is not None:
            transcript.source.release()  # nobody has wanted the whole text for a moment
        if transcript is None or transcript.source.name in ("", "-"):
            return
        source = transcript.source
        if self._kept == (source.digest, offset, row):
            return
        file = os.path.abspath(source.name)  # noqa: PTH100 - resolve() would follow links
        words = transcript.between(offset, offset + WORDS)
        title, size = transcript.metadata.title, transcript.length
        place = Place(source.digest, file, offset, words, title, size, {ROW: row})
        if self.positions.keep(place):
            self._kept = (source.digest, offset, row)

    def close(self) -> None:
        """Keep the place a last time and let go of the file."""
        self.keep()
        self.positions.close()
