"""Rows of segments as what a terminal is told, in the colours that the app will have.

The theme is the person's, the depth of colours the terminal's; Rich's console, which would do the same, takes
longer to import than the page to paint.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence

from rich.color import ColorSystem
from rich.segment import Segment
from rich.style import Style

from podium.early.colors import colors
from podium.early.depth import depth
from podium.settings.config import NAME, Config, read_config
from podium.settings.remembered import remembered
from podium_library.disk.folders import folders


class Brush:
    """Paints in one theme."""

    def __init__(self, inks: Mapping[str, Style], system: ColorSystem) -> None:
        self.inks, self._system = inks, system

    def row(self, segments: Iterable[Segment], _: int = 0) -> str:
        """Segments, one after the other; shaped as the page's painter wants a finish."""
        return "".join(
            text if style is None else style.render(text, color_system=self._system)
            for text, style, _ in segments
        )

    def blank(self, width: int, ink: str) -> str:
        """Some empty cells."""
        return self.row([Segment(" " * width, self.inks[ink])])


def settings() -> Config:
    """The settings of the person, and what was chosen on the screen the last time."""
    return remembered(read_config(folders().config / NAME)[0])


def brush(theme: str) -> Brush | None:
    """A brush for a theme; None where nobody knows its colours."""
    inks = colors(theme, "NO_COLOR" in os.environ)
    return None if inks is None else Brush(inks, depth(os.environ))


def screen(rows: Sequence[str]) -> bytes:
    """Whole rows in their places, from the top of the screen."""
    placed = (f"\x1b[{number};1H{one}" for number, one in enumerate(rows, 1))
    return "".join(placed).encode("utf-8", "replace")
