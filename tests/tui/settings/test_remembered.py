"""What was chosen on the screen is so again, unless the configuration says otherwise."""

from __future__ import annotations

from pathlib import Path

import pytest

from podium.app import Podium
from podium.opening.starting import Opening
from podium.screens.reader.showing import looks_of
from podium.settings.remembered import path
from podium_parsers import Transcript


async def session(transcript: Transcript, *keys: str, theme: str = "") -> Podium:
    """One session with podium, from opening to leaving."""
    app = Podium([Opening("a.txt", lambda: transcript)])
    async with app.run_test(size=(120, 30)) as pilot:
        while app.reader.transcript is None:
            await pilot.pause()
        if theme:
            app.theme = theme
        await pilot.press(*keys, "q")
    return app


async def test_width_numbers_outline_and_theme_come_back(meeting: Transcript, home: Path) -> None:
    await session(meeting, "-", "#", "t", theme="podium-light")
    app = await session(meeting)
    assert path().is_relative_to(home)
    looks = looks_of(app.reader)
    assert (looks["numbers"], looks["outline"], app.theme) == (True, False, "podium-light")
    assert looks["width"] != app.config.width
    app = await session(meeting, "=")
    assert looks_of(app.reader)["width"] == app.config.width


async def test_the_configuration_wins_and_what_was_chosen_is_not_lost(
    meeting: Transcript, home: Path
) -> None:
    await session(meeting, "#")
    file = home / ".config/podium/config.toml"
    file.parent.mkdir(parents=True)
    file.write_text("numbers = false\n", "utf-8")
    assert looks_of((await session(meeting)).reader)["numbers"] is False


@pytest.mark.parametrize("rubbish", ["", "[]", '{"looks": {"width": "broad", "keys": 3}}', "{"])
async def test_a_spoilt_file_is_passed_over(rubbish: str, meeting: Transcript, home: Path) -> None:
    path().parent.mkdir(parents=True)
    path().write_text(rubbish, "utf-8")
    app = await session(meeting)
    assert looks_of(app.reader)["width"] == app.config.width
    assert not app.warnings
    assert home in path().parents
