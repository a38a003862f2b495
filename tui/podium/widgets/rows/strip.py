"""A line of a pane as Textual takes it."""

from __future__ import annotations

from collections.abc import Iterable

from rich.style import Style
from textual.strip import Strip

from podium.widgets.rows.line import PLAIN, Piece, cells


def set_line(
    width: int,
    left: Iterable[Piece],
    right: Iterable[Piece] = (),
    base: Style = PLAIN,
    *,
    is_flat: bool = False,
) -> Strip:
    """A strip exactly `width` cells wide, as `cells` has it."""
    return Strip(cells(width, left, right, base, is_flat=is_flat), max(0, width))
