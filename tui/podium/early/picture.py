"""The first page as bytes for a terminal, painted by the page's own code and without Textual.

Rows, margins, place and colours are those of the reader's first frame, so that nothing moves when it takes
over; the outline beside it and the status line beneath are still empty.
"""

from __future__ import annotations

from podium.early.brush import brush, screen, settings
from podium.early.colors import BASE, STATUS
from podium.early.size import Size
from podium.screens.reader.area import page_area
from podium.settings.remembered import look_of
from podium.widgets.page.canvas import Canvas
from podium.widgets.page.overlays import Overlays
from podium.widgets.page.window import Window
from podium_parsers.transcript import Transcript


def picture(
    transcript: Transcript, offset: int, size: Size, row: int | None = None
) -> bytes | None:
    """A whole screen with the page that holds the offset; None where there is nothing to show.

    Every cell is painted: the screen need not be clear. Nothing of the document drives the terminal: the
    page's painter shows its controls as signs.
    """
    config = settings()
    paint = brush(config.theme)
    area = page_area(*size, has_outline=config.outline)
    if paint is None or not len(transcript.paragraphs) or area.width < 1 or area.height < 1:
        return None
    inks = paint.inks
    window = Window(transcript, look_of(config), area.width, area.height, offset, row)
    canvas = Canvas(paint.row, lambda: (inks.__getitem__, inks[BASE]), Overlays)
    beside = paint.blank(area.left, BASE)
    rows = [beside + canvas.row(window, y) for y in range(area.height)]
    return screen(rows + [paint.blank(size.columns, STATUS)] * (size.rows - area.height))
