"""ctrl-q leaves podium from wherever one is."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

import pytest
from textual.pilot import Pilot

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
