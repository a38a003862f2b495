"""The least that a Textual reader could be, the floor that podium is measured against.

It reads 16 kB of the file, whatever its size, cuts them into lines once, and paints them from another place
on any key. What it takes, Textual takes.
"""

from __future__ import annotations

import sys
from pathlib import Path

from rich.segment import Segment
from textual.app import App, ComposeResult
from textual.events import Key
from textual.strip import Strip
from textual.widget import Widget


class Page(Widget):
    """Lines, from a place on."""

    place = 0

    def __init__(self) -> None:
        super().__init__()
        with Path(sys.argv[1]).open(encoding="utf-8") as file:
            text = file.read(16_000)
        self.lines = [text[at : at + 100].replace("\n", " ") for at in range(0, len(text), 100)]

    def render_line(self, y: int) -> Strip:
        line = self.lines[(self.place + y) % len(self.lines)]
        return Strip([Segment(line.ljust(self.size.width), self.rich_style)])


class Minimal(App[None]):
    """The page and nothing else."""

    ENABLE_COMMAND_PALETTE = False

    def compose(self) -> ComposeResult:
        yield Page()

    def on_key(self, event: Key) -> None:
        page = self.query_one(Page)
        page.place += 1
        page.refresh()
        if event.key == "q":
            self.exit()


Minimal().run()
