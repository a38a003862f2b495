"""Rows as a mouse sees them: each cell with the place that it stands for.

Textual asks a line what lies under the pointer and reads the answer from the style: an offset whose x is
the character in the paragraph and whose y is the paragraph. Every cell has one, in the margin and on blank
rows too, or a selection that begins there would jump to a line's end.
"""

from __future__ import annotations

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from podium.signs import visible
from podium.widgets.page.setting import Lines, Part
from podium.widgets.page.window import Window
from podium.widgets.page.wrapping import CELLS, to_stop


def aimed(window: Window, y: int) -> Strip:
    """The row at y with its places; rows beyond the end stand for the end."""
    rows, layout = window.rows, window.layout
    spot = rows[min(y, len(rows) - 1)]
    lines, paragraph = layout.lines(spot.item), layout.shelf.paragraphs[spot.item]
    part, line = lines.part(spot.row)
    if y >= len(rows):
        return _cells(window.width, paragraph, lines.end - lines.base)
    if part is not Part.TEXT:
        return _cells(window.width, paragraph, lines.character_at(spot.row))
    return _words(window, lines, line, paragraph)


def _style(character: int, paragraph: int) -> Style:
    return Style.from_meta({"offset": (character, paragraph)})


def _cells(count: int, paragraph: int, character: int) -> Strip:
    # One segment a cell: Textual counts on from the first character of a longer one.
    return Strip([Segment(" ", _style(character, paragraph))] * count, count)


def _words(window: Window, lines: Lines, line: int, paragraph: int) -> Strip:
    start, end = lines.bounds(line)
    end = start + len(lines.text[start:end].rstrip(" \t"))
    frame = lines.frame
    indent = window.geometry.margin + frame.indent + (frame.first if line == 0 else 0)
    segments = list(_cells(indent, paragraph, start - lines.base))
    column = 0
    for at in range(start, end):
        character = lines.text[at]
        style = _style(at - lines.base, paragraph)
        blanks = to_stop(column) if character == "\t" else 0
        segments.extend([Segment(" " if blanks else visible(character), style)] * (blanks or 1))
        column += blanks or CELLS[character]
    segments.extend(_cells(max(0, window.width - indent - column), paragraph, end - lines.base))
    strip = Strip(segments)
    return strip if strip.cell_length <= window.width else strip.crop(0, window.width)
