"""Which column of the window is for what: the margin, the words, the white at both sides.

     [white][bar][number][sign][ ][words ............................][white]

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
    bar: int
    """The bar beside marked lines: 1 or 0."""
    number: int
    """Paragraph numbers with a blank before them; 0 when they are not shown."""
    sign: int
    """The sign beside the current paragraph, with the blanks around it."""
    words: int
    window: int
    """All of it."""

    @property
    def margin(self) -> int:
        return self.left + self.bar + self.number + self.sign


def arrange(window: int, measure: int, numbers: int) -> Geometry:
    """Share out a window; `numbers` is how many digits a paragraph number may have, 0 for none."""
    bar = 1 if window >= 12 else 0
    sign = 3 if window >= 60 else 2 if window >= 24 else bar
    number = numbers + 1 if numbers and window >= 40 else 0
    margin = bar + sign + number
    right = 2 if window >= 40 else bar
    words = max(1, min(max(measure, SMALLEST_MEASURE), window - margin - right))
    left = max(0, (window - words) // 2 - margin) if window - words > margin + right else 0
    return Geometry(left, bar, number, sign, words, window)
