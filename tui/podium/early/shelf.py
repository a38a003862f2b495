"""The library's first page as bytes for a terminal, painted by its list's own code and without Textual.

Head, line, list and foot are those of the screen's first frame, cell by cell, so that nothing moves when it
takes over; the preview is still empty, and there is no cursor in the line yet.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.segment import Segment
from rich.style import Style

from podium.early.brush import Brush, brush, screen, settings
from podium.early.size import Size
from podium.screens.library.area import (
    BESIDE_FROM,
    GAP,
    Area,
    areas,
    share,
)
from podium.screens.library.documents import DocumentEntry, Sorting, told
from podium.screens.library.faces import FACES, PLACEHOLDERS, ways
from podium.widgets.rows.line import Piece, cells, ink
from podium.widgets.rows.ways import fitting, keys_in

GROUND, PREVIEW, LIST = "library", "library-preview", "library--{}"
TITLE, FIELD, WANTED = "library-head", "library-line", "library-wanted"
WAYS, KEY = "library-foot", "foot--key"
"""Names of styles: see `early.colors`."""


def picture(entries: Sequence[DocumentEntry], count: int, size: Size) -> bytes | None:
    """A whole screen with the first of `count` documents; None where there is nothing to show.

    Every cell is painted: the screen need not be clear. Titles and paths cannot drive the terminal: their
    controls are shown as signs.
    """
    paint = brush(settings().theme)
    parts, has = areas(*size), share(size.rows)
    if paint is None or not entries or parts.rows.width < 1 or parts.rows.height < 1:
        return None
    width = size.columns - 2 * has.margin
    head = _line(paint, width, told(count, Sorting.RECENT), paint.inks[TITLE])
    wanted = [Piece(" "), Piece(PLACEHOLDERS[FACES[0]], ink(paint.inks[WANTED]))]
    field = paint.row(cells(width, wanted, (), paint.inks[FIELD]))
    keys = _named(paint, width, fitting(ways(FACES[0]), width))
    blank = paint.blank(width, GROUND)
    rows = [blank] * size.rows
    rows[has.line] = field
    if has.head is not None:
        rows[has.head] = head
    if has.foot:
        rows[-1] = keys
    listed = list(_listed(paint, entries, parts.rows))
    if has.has_preview:
        listed = _desk(paint, listed, parts.preview, size)
    rows[has.desk : size.rows - has.foot] = listed
    margin = paint.blank(has.margin, GROUND)
    return screen([margin + row + margin for row in rows])


def _line(paint: Brush, width: int, text: str, style: Style) -> str:
    return paint.row(cells(width, [Piece(text)], (), style))


def _named(paint: Brush, width: int, named: str) -> str:
    """The foot: the keys stand out among their words."""
    pieces: list[Piece] = []
    at = 0
    for start, end in keys_in(named):
        pieces += Piece(named[at:start]), Piece(named[start:end], ink(paint.inks[KEY]))
        at = end
    return paint.row(cells(width, [*pieces, Piece(named[at:])], (), paint.inks[WAYS]))


def _listed(paint: Brush, entries: Sequence[DocumentEntry], area: Area) -> Iterable[str]:
    """The rows of the list, the first document under the cursor."""
    inks, ground = paint.inks, paint.inks[GROUND]
    width, bar = area.width - 1, Segment(" ", ground)
    for place in range(area.height):
        row = [Segment(" " * width, ground)]
        if place < len(entries):
            left, right = entries[place].ends(lambda part: ink(inks[LIST.format(part)]), width)
            base = ground if place else inks[LIST.format("cursor")]
            row = cells(width, left, right, base, is_flat=not place)
        yield paint.row([*row, bar])


def _desk(paint: Brush, listed: Sequence[str], preview: Area, size: Size) -> list[str]:
    """The list with the preview beside or below it."""
    shade = paint.blank(preview.width, PREVIEW)
    if size.columns >= BESIDE_FROM:
        gap = paint.blank(GAP, GROUND)
        return [row + gap + shade for row in listed]
    return [*listed, paint.blank(preview.width, GROUND), *[shade] * preview.height]
