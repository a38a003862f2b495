"""Which column of the window is for what: the margin, the words, the white at both sides.

     [white][number][sign][bar][ ][words ............................][white]

The words are at most `measure` cells wide and stand in the middle of the window. A small window gives up
the white first, then the margin, and never the words.
"""

from __future__ import annotations

from typing import NamedTuple

MEASURE = 88
"""Cells of a line of words that are still read with ease."""
SMALLEST_MEASURE = 24


class Geometry(NamedTuple):
    """Widths in cells of the columns of a page."""

    left: int
    """White before the margin."""
    number: int
    """Paragraph numbers with a blank after them; 0 when they are not shown."""
    sign: int
    """The sign beside the current paragraph: 1 or 0."""
    bar: int
    """The bar beside marked lines with a blank after it: 2 or 0."""
    words: int
    """The lines of words."""
    window: int
    """All of it."""

    @property
    def margin(self) -> int:
        """Cells before the words."""
        return self.left + self.number + self.sign + self.bar


def arrange(window: int, measure: int, numbers: int) -> Geometry:
    """Share out a window; `numbers` is how many digits a paragraph number may have, 0 for none."""
    bar = 2 if window >= 12 else 0
    sign = 1 if window >= 24 else 0
    number = numbers + 1 if numbers and window >= 40 else 0
    right = 2 if window >= 40 else sign
    margin = number + sign + bar
    words = max(1, min(max(measure, SMALLEST_MEASURE), window - margin - right))
    left = max(0, (window - words) // 2 - margin)
    return Geometry(left, number, sign, bar, words, window)
