"""How the reader's screen is shared out between outline, page and status line.

The style sheets say it to Textual; this says the same in numbers to whoever paints before Textual is there.
"""

from __future__ import annotations

from typing import NamedTuple

BESIDE_FROM = 100
"""Columns from which the outline stands beside the text."""
SHARE, MOST = 30, 40
"""Per cent of the columns that the outline takes, and the most cells: as in outline.tcss."""
STATUS = 1
"""Rows of the status line."""


class Area(NamedTuple):
    """Where the page stands, in cells; its scroll bar lies over its last column."""

    left: int
    """Columns before it."""
    width: int
    height: int
    """Rows, from the top of the screen."""


def page_area(columns: int, rows: int, *, has_outline: bool) -> Area:
    """The page's part of a screen; `has_outline` where the outline is wanted beside it."""
    is_beside = has_outline and columns >= BESIDE_FROM
    left = min(MOST, columns * SHARE // 100) if is_beside else 0
    return Area(left, max(0, columns - left), max(0, rows - STATUS))
