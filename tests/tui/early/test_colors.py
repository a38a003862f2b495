"""The kept colours are those that Textual works out."""

from __future__ import annotations

import json

from tests import colors as maker

from podium.early.colors import BASE, COLORLESS, TABLE, colors
from podium.theme.themes import THEMES


async def test_the_kept_colours_are_those_of_the_style_sheets() -> None:
    kept = json.loads(TABLE.read_text("utf-8"))
    assert kept == await maker.resolved(), "python tests/colors.py writes them anew"


def test_every_theme_of_podium_is_kept_in_colour_and_without() -> None:
    for theme in THEMES:
        ink, grey = colors(theme.name, False), colors(theme.name, True)
        assert ink is not None
        assert grey is not None
        assert ink.keys() == grey.keys()
        paper = grey[BASE].bgcolor
        assert paper is not None
        assert paper.triplet is not None
        assert len(set(paper.triplet)) == 1


def test_a_theme_that_nobody_knows_has_none() -> None:
    assert colors("no such theme", False) is None
    assert colors("podium-dark" + COLORLESS + COLORLESS, False) is None
