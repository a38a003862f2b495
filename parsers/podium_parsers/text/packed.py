"""A long text held as UTF-8, from which stretches are had by their offsets.

Python's own strings take as many bytes a character as the widest of their characters needs: one typographic
quote makes 200 MB of 100 MB, one emoji 400. A document that is only being read is looked at by the
paragraph, so it is held as it lies in its file, with the byte at which each hundredth line or so begins:
a stretch of a paragraph is then made in two microseconds.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterator

LEAST = 1_000_000
"""Characters of a text that is worth it."""
GAIN = 0.75
"""Share of the string's bytes that the packed form may take to be worth it."""
STEP = 1024
"""Characters between two places that are known by their byte."""
PIECE = STEP * 512
"""Characters that are made at once where all of a text is wanted: a few milliseconds, so that others can run."""
CODE, LONE = "utf-8", "surrogatepass"


class Packed:
    """A text as UTF-8."""

    __slots__ = ("_bytes", "_data", "length")

    def __init__(self, text: str) -> None:
        pieces = [text[at : at + STEP].encode(CODE, LONE) for at in range(0, len(text), STEP)]
        self.length = len(text)
        """Characters."""
        self._data = b"".join(pieces)
        self._bytes = array("q", (0,))
        for piece in pieces:
            self._bytes.append(self._bytes[-1] + len(piece))

    @property
    def size(self) -> int:
        """Bytes of the text."""
        return len(self._data)

    def between(self, start: int, end: int) -> str:
        """The characters [start, end), as slicing gives them; neither may be negative."""
        end = min(end, self.length)
        if start >= end:
            return ""
        first, stop = start // STEP, -(-end // STEP)
        found = self._data[self._bytes[first] : self._bytes[stop]].decode(CODE, LONE)
        return found[start - first * STEP : end - first * STEP]

    def pieces(self) -> Iterator[str]:
        """The whole text, piece by piece."""
        for at in range(0, self.length, PIECE):
            yield self.between(at, at + PIECE)


def packed(text: str) -> Packed | None:
    """The packed form of a text, where that saves enough; None for a short or a narrow one."""
    if len(text) < LEAST or sys.getsizeof(text) < len(text) * 2:
        return None
    form = Packed(text)
    return form if form.size <= GAIN * sys.getsizeof(text) else None
