"""The first page as bytes for a terminal, painted by the page's own code and without Textual.

Rows, margins, place and colours are those of the reader's first frame, so that nothing moves when it takes
over; the outline beside it and the status line beneath are still empty.
"""

from __future__ import annotations

import os

from rich.segment import Segment

from podium.config import NAME, read_config
from podium.early.colors import BASE, STATUS, colors
from podium.early.curtain import Size
from podium.early.depth import depth
from podium.remembered import look_of, remembered
from podium.screens.reader.area import page_area
from podium.widgets.page.canvas import Canvas
from podium.widgets.page.overlays import Overlays
from podium.widgets.page.window import Window
from podium_library.folders import folders
from podium_parsers.transcript import Transcript


def picture(transcript: Transcript, offset: int, size: Size) -> bytes | None:
    """A whole screen with the page that holds the offset; None where there is nothing to show.

    Every cell is painted: the screen need not be clear. Nothing of the document drives the terminal: the
    page's painter shows its controls as signs.
    """
    config = remembered(read_config(folders().config / NAME)[0])
    inks = colors(config.theme, "NO_COLOR" in os.environ)
    area = page_area(*size, has_outline=config.outline)
    if inks is None or not len(transcript.paragraphs) or area.width < 1 or area.height < 1:
        return None
    system = depth(os.environ)

    def row(segments: list[Segment], _: int = 0) -> str:
        return "".join(
            text if style is None else style.render(text, color_system=system)
            for text, style, _ in segments
        )

    window = Window(transcript, look_of(config), area.width, area.height, offset)
    canvas = Canvas(row, lambda: (inks.__getitem__, inks[BASE]), Overlays)
    beside = row([Segment(" " * area.left, inks[BASE])])
    rows = [beside + canvas.row(window, y) for y in range(area.height)]
    rows += [row([Segment(" " * size.columns, inks[STATUS])])] * (size.rows - area.height)
    placed = (f"\x1b[{number};1H{one}" for number, one in enumerate(rows, 1))
    return "".join(placed).encode("utf-8", "replace")
