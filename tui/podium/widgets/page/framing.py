"""A frame of the page as Textual wants it: the rows of the canvas, sieved and cropped.

Textual would lead each row round a border and a padding that a page has not; that way was half of what a
key costs. Here a row that has been painted is handed over as it is.
"""

from __future__ import annotations

from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget

from podium.widgets.page.canvas import Canvas
from podium.widgets.page.window import Window


def framed(page: Widget, canvas: Canvas[Strip], window: Window, crop: Region) -> list[Strip]:
    """The rows of a part of the page, through what takes colour out where that is wanted."""
    canvas.begin(window)
    strips = [canvas.row(window, y) for y in crop.line_range]
    _, ground = page.background_colors
    for sieve in page.get_line_filters():
        strips = [strip.apply_filter(sieve, ground) for strip in strips]
    if crop.x or crop.right < window.width:
        strips = [strip.crop(crop.x, crop.right) for strip in strips]
    return strips
