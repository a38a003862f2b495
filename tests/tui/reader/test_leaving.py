"""ctrl-q leaves podium from wherever one is; Esc leaves a line to type in, wherever it stands."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

import pytest
from textual.events import Key
from textual.pilot import Pilot
from textual.screen import Screen

from podium.app import Podium
from podium_parsers import Transcript

Opens = Callable[..., AbstractAsyncContextManager[Pilot[None]]]
Program = Callable[[Pilot[None]], Podium]


@pytest.mark.parametrize(
    "keys", ["", "?", "/", "s", ":", "t", "a", "T", "Y", "'", "e", "S", "r", "v"]
)
async def test_ctrl_q_leaves_from_every_sheet_and_line(
    keys: str, meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting) as pilot:
        await pilot.press(*keys)
        await pilot.pause()
        await pilot.press("ctrl+q")
        for _ in range(50):
            await pilot.pause()
        assert program(pilot).return_code == 0


SHEETS = ["?", "T", "Y", "'", "e", "S", "r", "a", "ctrl+t", "ctrl+p"]


def leave_podium(app: Podium) -> None:
    app.exit()


def leave_the_sheet(app: Podium) -> None:
    app.pop_screen()


@pytest.mark.parametrize("leave", [leave_podium, leave_the_sheet])
@pytest.mark.parametrize("keys", SHEETS)
async def test_a_sheet_that_is_left_before_it_is_laid_out_does_nothing(
    keys: str,
    leave: Callable[[Podium], None],
    meeting: Transcript,
    opened: Opens,
    program: Program,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    laid: list[Screen[object]] = []

    def push_and_leave(app: Podium, screen: Screen[object], *rest: object) -> object:
        laid.append(screen)
        pushed = push_screen(app, screen, *rest)
        leave(app)
        return pushed

    async with opened(meeting) as pilot:
        push_screen: Callable[..., object] = Podium.push_screen
        monkeypatch.setattr(Podium, "push_screen", push_and_leave)
        await pilot.press(keys)
        for _ in range(50):
            await pilot.pause()
        program(pilot).exit()
    assert laid
    assert program(pilot).return_code == 0


async def test_esc_leaves_the_filter_of_the_outline_and_brings_every_line_back(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting) as pilot:
        outline = program(pilot).reader.outline
        every = outline.rows.count
        await pilot.press("tab", "slash", *"promise")
        assert outline.rows.count < every
        await pilot.press("escape")
        assert not outline.is_filtering
        assert outline.rows.count == every
        assert outline.rows.has_focus


async def test_esc_on_the_page_gives_up_a_search_that_is_still_beside_it(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting) as pilot:
        reader = program(pilot).reader
        await pilot.press("s", *"bridge")
        reader.page.focus()
        await pilot.press("escape")
        assert reader.typing.pane is None
        assert not reader.has_class("-finding")


@pytest.mark.parametrize("key", ["/", "s", ":", "?"])
async def test_a_key_that_comes_after_the_end_opens_nothing(
    key: str, meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting) as pilot:
        app = program(pilot)
        app.end(143)  # as SIGTERM does, with keys still on their way
        await app.on_event(
            Key({"/": "slash", ":": "colon", "?": "question_mark"}.get(key, key), key)
        )
        await pilot.pause()
        assert app.return_code == 143
