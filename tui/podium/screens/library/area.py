"""How the library's screen is shared out between its lines, its list and the preview.

The style sheet says it to Textual; this says the same in numbers to whoever paints before Textual is there.
"""

from __future__ import annotations

from typing import NamedTuple

BESIDE_FROM = 120
"""Columns from which the preview stands beside the list."""
HIGH_FROM = 16
"""Rows from which the screen is shared out as it is here; below, nearly all of it is the list's."""
MARGIN = 2
"""Columns left free at either side."""
HEAD, LINE, DESK = 1, 3, 5
"""Rows above the head, above the line to type in, and above the list."""
FOOT = 1
"""Rows of the last line."""


class Area(NamedTuple):
    """Where something stands, in cells."""

    left: int
    top: int
    width: int
    height: int


class Areas(NamedTuple):
    """The parts of the screen whose size depends on the terminal's."""

    rows: Area
    """The list; its last column is the scroll bar's."""
    preview: Area


def areas(columns: int, rows: int) -> Areas:
    """The parts of a screen of this size, which has `HIGH_FROM` rows at least."""
    width, height = max(0, columns - 2 * MARGIN), max(0, rows - DESK - FOOT)
    if columns >= BESIDE_FROM:
        list_width = (width - MARGIN) * 3 // 5
        beside = MARGIN + list_width + MARGIN
        return Areas(
            Area(MARGIN, DESK, list_width, height),
            Area(beside, DESK, width - MARGIN - list_width, height),
        )
    left = max(0, height - 1)
    preview = min(9, left * 3 // 10)
    list_height = left - preview
    below = DESK + list_height + 1
    return Areas(Area(MARGIN, DESK, width, list_height), Area(MARGIN, below, width, preview))
