"""How the library's screen is shared out between its lines, its list and the preview.

The style sheet says it to Textual; this says the same in numbers to whoever paints before Textual is there.
"""

from __future__ import annotations

from typing import NamedTuple

BESIDE_FROM = 120
"""Columns from which the preview stands beside the list."""
GAP = 2
"""Columns between the list and a preview beside it."""


class Share(NamedTuple):
    """What a screen of some height has above, below and beside the list."""

    margin: int
    """Columns left free at either side."""
    head: int | None
    """Row of the head; None where there is none."""
    line: int
    """Row of the line to type in."""
    desk: int
    """First row of the list."""
    foot: int
    """Rows of the last line."""
    has_preview: bool = False


SHARES = (
    (16, Share(2, 1, 3, 5, 1, has_preview=True)),
    (8, Share(1, 0, 1, 2, 1)),
    (0, Share(1, None, 0, 1, 0)),
)
"""By the rows from which on it is shared out so: in a low window nearly all of it is the list's."""


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
    """Empty where there is none."""


def share(rows: int) -> Share:
    """How a screen of so many rows is shared out."""
    return next(one for least, one in SHARES if rows >= least)


def areas(columns: int, rows: int) -> Areas:
    """The parts of a screen of this size."""
    margin, _, _, desk, foot, has_preview = share(rows)
    width, height = max(0, columns - 2 * margin), max(0, rows - desk - foot)
    if not has_preview:
        return Areas(Area(margin, desk, width, height), Area(0, 0, 0, 0))
    if columns >= BESIDE_FROM:
        list_width = (width - GAP) * 3 // 5
        beside = margin + list_width + GAP
        return Areas(
            Area(margin, desk, list_width, height),
            Area(beside, desk, width - GAP - list_width, height),
        )
    left = max(0, height - 1)
    preview = min(9, left * 3 // 10)
    list_height = left - preview
    below = desk + list_height + 1
    return Areas(Area(margin, desk, width, list_height), Area(margin, below, width, preview))
