"""The mouse is pressed where something has just gone."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

import pytest
from textual.events import MouseDown
from textual.pilot import Pilot

from podium_parsers import Transcript

Opens = Callable[..., AbstractAsyncContextManager[Pilot[None]]]


async def test_a_press_on_a_removed_widget_is_nothing(
    meeting: Transcript, opened: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(meeting) as pilot:
        await pilot.press("question_mark")
        await pilot.pause()
        screen = pilot.app.screen
        x, y = screen.size.width // 2, screen.size.height // 2
        widget, _ = screen.get_widget_at(x, y)
        with monkeypatch.context() as going:
            going.setattr(widget, "_parent", None)
            press = MouseDown(None, x, y, 0, 0, 1, False, False, False, x, y)
            await pilot.app.on_event(press)
        assert pilot.app.screen is screen
        await pilot.press("escape")
        assert pilot.app.screen is not screen
