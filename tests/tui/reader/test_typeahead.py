"""Keys typed faster than something opens reach what opens, and are never held for ever."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

import pytest
from textual.geometry import Size
from textual.pilot import Pilot

from podium.app import Podium
from podium.keys import typeahead
from podium.keys.typeahead import TypeAhead
from podium.screens.goto.goto import Goto
from podium.screens.sheets import sheet
from podium_parsers import Transcript

Opens = Callable[..., AbstractAsyncContextManager[Pilot[None]]]
Program = Callable[[Pilot[None]], Podium]


async def test_a_line_that_never_takes_the_focus_does_not_hold_the_keys_for_ever(
    meeting: Transcript, opened: Opens, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(typeahead, "PATIENCE", 0.0)
    async with opened(meeting) as pilot:
        app = program(pilot)
        prompt = Goto(app.reader).prompt
        prompt.line.disabled = True
        app.reader.typing.open(prompt)
        await pilot.press("x", "escape")
        await pilot.press("q")
        while app.is_running:
            await pilot.pause()
        assert app.return_code == 0


@pytest.mark.parametrize("is_sheet_first", [True, False])
async def test_a_line_that_a_sheet_came_to_lie_over_holds_no_key(
    is_sheet_first: bool, meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting) as pilot:
        app = program(pilot)
        if is_sheet_first:
            app.push_screen(sheet(app, "help"), app.take_choice)
            app.reader.typing.open(Goto(app.reader).prompt)
        else:
            app.reader.typing.open(Goto(app.reader).prompt)
            app.push_screen(sheet(app, "help"), app.take_choice)
        await pilot.press("escape", "escape", "escape", "q")
        await pilot.pause()
        assert app.return_code == 0


async def test_a_key_waits_at_the_start_until_the_page_has_rows_however_long_that_takes(
    meeting: Transcript, opened: Opens, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(meeting) as pilot:
        app = program(pilot)
        monkeypatch.setattr(typeahead, "PATIENCE", 0.0)
        keys = TypeAhead(app, app.runner)
        monkeypatch.setattr(type(app.reader.page), "size", Size(0, 0))
        assert keys.is_opening()
        monkeypatch.undo()
        assert not keys.is_opening()


async def test_a_command_knows_where_the_page_is_before_the_page_has_told(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting) as pilot:
        app = program(pilot)
        await pilot.press("]")
        there = app.reader.offset_read
        app.reader.offset_read = 0  # as before the message of the page has come
        app.runner.run("next-exchange")
        assert app.reader.offset_read > there
