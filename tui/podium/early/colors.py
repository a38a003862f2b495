"""The colours of the first page: what Textual makes of the style sheets, kept for each theme.

Working them out takes Textual, so they lie beside this file in `colors.json`, written by
`python tests/colors.py` and held against the style sheets by a test. A theme that is not there has no
early page.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from rich.style import Style

TABLE = Path(__file__).with_suffix(".json")
"""Theme, or theme and COLORLESS, -> name of a style -> the style as Rich writes it."""
COLORLESS = " without colour"
"""Follows a theme's name for the shades of grey that NO_COLOR makes of it."""
BASE, STATUS = "base", "status"
"""The grounds of the page and of the status line; all other names are component classes of the page."""


def colors(theme: str, is_colorless: bool) -> Mapping[str, Style] | None:
    """The styles of a theme by their names; None when they are not known."""
    kept = json.loads(TABLE.read_text("utf-8")).get(theme + COLORLESS * is_colorless)
    return None if kept is None else {name: Style.parse(style) for name, style in kept.items()}
