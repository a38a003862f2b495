"""Nothing on the screen moves unless somebody moves it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, TextArea

from podium_parsers import Transcript

Opens = Callable[..., AbstractAsyncContextManager[Pilot[None]]]


@pytest.mark.parametrize(
    "keys",
    [
        pytest.param(["slash"], id="the line that finds"),
        pytest.param(["colon"], id="the line that goes to a place"),
        pytest.param(["s"], id="the finder"),
        pytest.param(["ctrl+p"], id="the palette"),
        pytest.param(["a"], id="a note"),
        pytest.param(["T"], id="tags"),
        pytest.param(["r"], id="the library"),
    ],
)
async def test_no_cursor_blinks(keys: list[str], meeting: Transcript, opened: Opens) -> None:
    async with opened(meeting) as pilot:
        await pilot.press(*keys)
        await pilot.pause()
        line = pilot.app.focused
        assert isinstance(line, Input | TextArea)
        assert not line.cursor_blink
