"""What the screens look like, as text, at the two sizes that matter most, by night and by day.

The words are kept as snapshots. That they can be read is a figure: the contrast of each stretch of text with
its ground after WCAG 2.2, at least 3 to 1, as for large text, since a terminal's cells are large or made so.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import datetime, tzinfo

import pytest
from syrupy.assertion import SnapshotAssertion
from textual.app import App
from textual.color import Color
from textual.pilot import Pilot

from podium.app import Podium
from podium_parsers import Transcript

Opens = Callable[..., AbstractAsyncContextManager[Pilot[None]]]
Screen = Callable[[App[None]], str]
Program = Callable[[Pilot[None]], Podium]

LEAST = 3.0

SIZES = [(80, 24), (160, 48)]
SCENES = {
    "reading an answer": ("]", "o"),
    "the outline with an exchange unfolded": ("tab", "j", "j", "l", "l"),
    "selecting a passage": ("]", "o", "v", ")"),
    "the finder": ("s", *"dredgin"),
    "find": ("/", *"pier"),
    "go to": (":", "q"),
    "the help": ("?", *"question"),
    "statistics": ("S",),
    "questions only": ("Q",),
    "distraction-free": ("]", "z"),
    "paragraph numbers": ("#",),
    "the marks": ("]", "m", "'"),
    "the palette": ("ctrl+p",),
    "the themes": ("ctrl+p", *"choose a th", "enter"),
    "a note": ("]", "m", "a"),
    "the export": ("]", "m", "e"),
    "one speaker": ("]", "o", "O"),
}


class Always(datetime):
    """A clock that stands: the list of marks says when one was made."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Always:
        return cls(2031, 5, 4, 10, tzinfo=tz)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("scene", SCENES)
async def test_a_screen_looks_as_it_did(
    scene: str,
    size: tuple[int, int],
    meeting: Transcript,
    opened: Opens,
    program: Program,
    screen_text: Screen,
    snapshot: SnapshotAssertion,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("podium_library.marks.mark.datetime", Always)
    async with opened(meeting, size=size) as pilot:
        for key in SCENES[scene]:
            await pilot.press(key)
            while key == "m" and not program(pilot).reader.message.startswith("Marked"):
                await pilot.pause()  # said when it is on the disk, however slow that is
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        await pilot.pause()
        by_night = screen_text(pilot.app)
        assert by_night == snapshot
        assert faint(pilot.app) == []
        program(pilot).theme = "podium-light"
        await pilot.pause()
        await pilot.pause()
        assert screen_text(pilot.app) == by_night
        assert faint(pilot.app) == []


def faint(app: App[None]) -> list[tuple[str, float]]:
    """Words that stand out too little from their ground, with their contrast; of a sheet, if one lies there."""
    screen, found = app.screen, []
    area = screen.children[0].region if screen.is_modal else screen.region
    for strip in screen._compositor.render_strips()[area.y : area.bottom]:
        for text, style, _ in strip.crop(area.x, area.right):
            if style is None or style.color is None or style.bgcolor is None or style.dim:
                continue
            contrast = ratio(
                Color.from_rich_color(style.color), Color.from_rich_color(style.bgcolor)
            )
            if contrast < LEAST and any(letter.isalnum() for letter in text):
                found.append((text, round(contrast, 1)))
    return found


def ratio(one: Color, other: Color) -> float:
    """The contrast of two colours, 1 to 21 (WCAG 2.2, definition of contrast ratio)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(color: Color) -> float:
    """The relative luminance of a colour, 0 to 1 (WCAG 2.2)."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in color.normalized
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


async def test_no_colour_leaves_the_words_as_they_are(
    meeting: Transcript, opened: Opens, screen_text: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(meeting) as pilot:
        in_colour = screen_text(pilot.app)
    monkeypatch.setenv("NO_COLOR", "1")
    async with opened(meeting) as pilot:
        assert pilot.app.no_color
        assert screen_text(pilot.app) == in_colour


@pytest.mark.parametrize("theme", ["podium-light", "podium-contrast", "ansi-dark", "ansi-light"])
async def test_every_theme_shows_the_same_words(
    theme: str, meeting: Transcript, opened: Opens, screen_text: Screen
) -> None:
    from podium.settings.config import Config

    async with opened(meeting) as pilot:
        in_dark = screen_text(pilot.app)
    async with opened(meeting, config=Config(theme=theme)) as pilot:
        assert pilot.app.theme == theme
        assert screen_text(pilot.app) == in_dark
