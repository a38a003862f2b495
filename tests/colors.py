"""Write the colours of the early page anew: `python tests/colors.py`.

They are what Textual makes of the style sheets in each theme, with and without NO_COLOR.
"""

from __future__ import annotations

import asyncio
import json
import os

from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.screen import Screen
from textual.widgets import Input

from podium.app import Podium
from podium.early import shelf
from podium.early.colors import BASE, COLORLESS, STATUS, TABLE
from podium.screens.library.rows import LibraryRows
from podium.settings.config import Config
from podium.widgets.foot import Foot
from podium.widgets.page.inks import COMPONENTS
from podium.widgets.page.overlays import MARK_COLORS

OVER = {
    f"page--{name}" for name in ("hit", "current", "selection", *map("mark-{}".format, MARK_COLORS))
}
"""What lies over the words: nothing does before the reader is there."""


def main() -> None:
    table = asyncio.run(resolved())
    lines = (f"{json.dumps(theme)}: {json.dumps(styles)}" for theme, styles in table.items())
    TABLE.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


async def resolved() -> dict[str, dict[str, str]]:
    """The table as the style sheets of today give it."""
    os.environ.pop("NO_COLOR", None)
    table = await resolved_in_this_environment("")
    os.environ["NO_COLOR"] = "1"
    try:
        return table | await resolved_in_this_environment(COLORLESS)
    finally:
        del os.environ["NO_COLOR"]


async def resolved_in_this_environment(suffix: str) -> dict[str, dict[str, str]]:
    app = Podium([], Config())
    table: dict[str, dict[str, str]] = {}
    async with app.run_test() as pilot:
        for theme in sorted(app.available_themes):
            app.theme = theme
            await pilot.pause()
            table[theme + suffix] = {name: str(style) for name, style in styles_of(app).items()}
    return table


def styles_of(app: Podium) -> dict[str, Style]:
    """What an app paints its page with now."""
    page, status = app.reader.page, app.reader.status
    found = {BASE: page.rich_style, STATUS: status.rich_style}
    for name in sorted(COMPONENTS - OVER):
        found[name] = page.get_component_rich_style(name)
    found |= styles_of_library(app.screen)
    return {name: filtered(app, style) for name, style in found.items()}


def styles_of_library(library: Screen[object]) -> dict[str, Style]:
    """What the library's screen, which is the first without a document, is painted with now."""
    rows, line = library.query_one(LibraryRows), library.query_one(Input)
    found = {shelf.GROUND: rows.rich_style}
    for name in (shelf.TITLE, shelf.FIELD, shelf.PREVIEW, shelf.WAYS):
        found[name] = library.query_one(f"#{name}").rich_style
    found[shelf.KEY] = library.query_one(Foot).get_component_rich_style(shelf.KEY)
    found[shelf.WANTED] = line.get_component_rich_style("input--placeholder")
    for name in sorted(LibraryRows.COMPONENT_CLASSES):
        found[name] = rows.get_component_rich_style(name)
    return found


def filtered(app: Podium, style: Style) -> Style:
    """A style as it leaves the app: without colour, or in its own, where that is wanted."""
    segments = [Segment("x", style)]
    for line_filter in app.get_line_filters():
        segments = line_filter.apply(segments, Color(0, 0, 0))
    return segments[0].style or Style()


if __name__ == "__main__":
    main()
