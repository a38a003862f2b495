"""What the screens look like, as text, at the two sizes that matter most."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

import pytest
from syrupy.assertion import SnapshotAssertion
from textual.app import App
from textual.pilot import Pilot

from podium_parsers import Transcript

Opens = Callable[..., AbstractAsyncContextManager[Pilot[None]]]
Screen = Callable[[App[None]], str]

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
}


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("scene", SCENES)
async def test_a_screen_looks_as_it_did(
    scene: str,
    size: tuple[int, int],
    meeting: Transcript,
    opened: Opens,
    screen_text: Screen,
    snapshot: SnapshotAssertion,
) -> None:
    async with opened(meeting, size=size) as pilot:
        await pilot.press(*SCENES[scene])
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        await pilot.pause()
        assert screen_text(pilot.app) == snapshot


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
    from podium.config import Config

    async with opened(meeting) as pilot:
        in_dark = screen_text(pilot.app)
    async with opened(meeting, config=Config(theme=theme)) as pilot:
        assert pilot.app.theme == theme
        assert screen_text(pilot.app) == in_dark
