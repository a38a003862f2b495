"""Keys and pastes that come in one breath do what they do when they come one by one."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager

import pytest
from textual.events import Event, Key, Paste
from textual.pilot import Pilot

from podium.app import Podium
from podium_parsers import Transcript

Opens = Callable[..., AbstractAsyncContextManager[Pilot[None]]]
Program = Callable[[Pilot[None]], Podium]


def keys(text: str) -> list[Event]:
    """What a terminal sends; ⏎ is Enter, ⎋ is Esc."""
    named = {
        "⏎": ("enter", "\r"),
        "⎋": ("escape", "\x1b"),
        ":": ("colon", ":"),
        "/": ("slash", "/"),
    }
    return [Key(*named.get(one, (one, one))) for one in text]


async def come(pilot: Pilot[None], typed: Sequence[Event], breath: int) -> None:
    """Let events come, with a few turns of the loop between two of them, and wait for the end."""
    for event in typed:
        pilot.app.post_message(event)
        for _ in range(breath):
            await asyncio.sleep(0)
    for _ in range(20):
        await pilot.pause(0.01)


@pytest.mark.parametrize("breath", [0, 1, 2, 3, 5, 8, 13, 21, 34])
async def test_a_place_and_what_is_to_be_done_there(
    breath: int, meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting) as pilot:
        reader = program(pilot).reader
        await come(pilot, keys(":q2⏎m:q3⏎m:q1⏎m"), breath)
        assert [one.mark.name.split()[0] for one in reader.marking.shown] == ["Q1", "Q2", "Q3"]


@pytest.mark.parametrize("breath", [0, 1, 2, 3, 5, 8, 13])
async def test_a_paste_into_a_line_that_is_not_open_yet(
    breath: int, meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting) as pilot:
        reader = program(pilot).reader
        await come(pilot, [*keys("/sec"), Paste("ond p"), *keys("ier")], breath)
        assert pilot.app.screen.query_one("#prompt-line").value == "second pier"  # type: ignore[attr-defined]
        await come(pilot, keys("⏎"), breath)
        assert len(reader.hits) == 1


@pytest.mark.parametrize("breath", [0, 1, 3, 8, 21])
async def test_a_sheet_that_opens_over_a_line_that_closes(
    breath: int, meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting) as pilot:
        app = program(pilot)
        await come(pilot, keys(":q2⏎atwice⎋:q3⏎m"), breath)
        names = {one.mark.name.split()[0]: one.mark.note for one in app.reader.marking.shown}
        assert names == {"Q2": "twice", "Q3": None}
