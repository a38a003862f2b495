"""One line of a pane, set in cells: pieces from the left, pieces from the right, never wider.

Outline, lists, status and running head are all lines with something at both ends. The right end always
shows whole when it fits; the left gives way, with an ellipsis. Foreign text passes through the signs of
`podium.signs` here, so that nothing that comes from a document can reach the terminal by these panes. Textual
is not needed for it (`strip.py` hands it on): the library's first lines are on the screen before.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from rich.cells import cell_len, chop_cells
from rich.segment import Segment
from rich.style import Style

from podium.signs import visible

ELLIPSIS = "…"
PLAIN = Style.null()


class Piece(NamedTuple):
    """Some text in one style."""

    text: str
    style: Style = PLAIN


def ink(style: Style) -> Style:
    """A style without its ground: what of it may lie over the ground of a line."""
    return Style(
        color=style.color,
        bold=style.bold,
        dim=style.dim,
        italic=style.italic,
        underline=style.underline,
    )


def shape(style: Style) -> Style:
    """A style without its colours: for a line whose ground leaves no room for others."""
    return Style(bold=style.bold, italic=style.italic, underline=style.underline)


def cropped(text: str, width: int) -> str:
    """The text in at most `width` cells, with an ellipsis where something was cut."""
    if width <= 0:
        return ""
    text = visible(text)
    if cell_len(text) <= width:
        return text
    if width == 1:
        return ELLIPSIS
    if text.isascii():
        return text[: width - 1].rstrip() + ELLIPSIS
    head = chop_cells(text, width - 1)
    return (head[0].rstrip() if head and cell_len(head[0]) < width else "") + ELLIPSIS


def cells(
    width: int,
    left: Iterable[Piece],
    right: Iterable[Piece] = (),
    base: Style = PLAIN,
    *,
    is_flat: bool = False,
) -> list[Segment]:
    """Segments of exactly `width` cells; `base` lies under every piece.

    A flat line, such as one under the cursor, has the colours of its base only.
    """
    if width <= 0:
        return []
    if is_flat:
        left = [Piece(text, shape(style)) for text, style in left]
        right = [Piece(text, shape(style)) for text, style in right]
    ends = [Piece(visible(text), base + style) for text, style in right if text]
    taken = sum(cell_len(piece.text) for piece in ends)
    if taken > width:
        ends, taken = [], 0
    segments: list[Segment] = []
    room = width - taken
    for text, style in left:
        text = visible(text)
        shown = cropped(text, room)
        if shown:
            segments.append(Segment(shown, base + style))
            room -= cell_len(shown)
        if room <= 0 or shown != text:
            break
    if room > 0:
        segments.append(Segment(" " * room, base))
    segments.extend(Segment(piece.text, piece.style) for piece in ends)
    return segments
