"""What the outline says of hits and marks: how many there are in each exchange."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

from textual.pilot import Pilot

from podium.app import Podium
from podium_parsers import Transcript

Opens = Callable[..., AbstractAsyncContextManager[Pilot[None]]]
Program = Callable[[Pilot[None]], Podium]


def ticks(program: Podium, sign: str) -> dict[str, int]:
    """Exchange -> the number that stands beside the sign in its row."""
    rows = program.reader.outline.rows
    found = {}
    for index in range(rows.count):
        row = rows.line_of(index, rows.size.width).text
        number, tick = re.search(r"Q\d+", row), re.search(rf"{sign}(\d+)", row)
        if number and tick:
            found[number[0]] = int(tick[1])
    return found


async def test_marks_are_counted_beside_their_exchange(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting, (120, 30)) as pilot:
        app = program(pilot)
        assert ticks(app, "●") == {}
        await pilot.press("]", "m")
        await pilot.pause()
        (mark,) = app.reader.mark_offsets
        exchange = meeting.exchanges.of_turn(meeting.paragraphs.turns[meeting.paragraphs.at(mark)])
        assert exchange is not None
        assert ticks(app, "●") == {f"Q{exchange + 1}": 1}
        await pilot.press("m")
        await pilot.pause()
        assert ticks(app, "●") == {}


async def test_hits_are_counted_beside_their_exchange_until_they_are_let_go(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting, (120, 30)) as pilot:
        app = program(pilot)
        await pilot.press("/", *"the", "enter")
        while not app.reader.hits:
            await pilot.pause()
        counted: dict[str, int] = {}
        for hit in app.reader.hits:
            paragraph = meeting.paragraphs.at(hit.start)
            exchange = meeting.exchanges.of_turn(meeting.paragraphs.turns[paragraph])
            if exchange is not None:
                name = f"Q{exchange + 1}"
                counted[name] = counted.get(name, 0) + 1
        assert counted
        assert ticks(app, "·") == counted
        await pilot.press("escape")
        await pilot.pause()
        assert ticks(app, "·") == {}
