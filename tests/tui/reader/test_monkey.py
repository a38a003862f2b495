"""Random keys, sizes, clicks and wheels: whatever is done, podium goes on, and q leaves."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

import pytest
from textual.pilot import Pilot

from podium.app import Podium
from podium_parsers import Transcript

Opens = Callable[..., AbstractAsyncContextManager[Pilot[None]]]
Program = Callable[[Pilot[None]], Podium]

NAMED = [
    "up", "down", "left", "right", "pageup", "pagedown", "home", "end", "tab", "shift+tab", "enter",
    "escape", "space", "backspace", "delete", "f1", "ctrl+o", "ctrl+f", "ctrl+d", "ctrl+u", "ctrl+p",
    "ctrl+t", "ctrl+a", "ctrl+e", "ctrl+k", "ctrl+w",
]  # fmt: skip
PLAIN = [chr(code) for code in range(33, 127) if chr(code) not in "qeyY"]
"""All but quitting, and what writes to the clipboard or a file."""
SIZES = [(1, 1), (2, 40), (20, 5), (40, 12), (80, 24), (99, 30), (100, 30), (300, 80)]


async def poke(pilot: Pilot[None], rng: random.Random) -> None:
    """Click, click twice or drag somewhere on the screen."""
    width, height = pilot.app.size
    at, to = ((rng.randrange(width), rng.randrange(height)) for _ in range(2))
    match rng.randrange(3):
        case 0:
            await pilot.click(offset=at)
        case 1:
            await pilot.click(offset=at, times=2)
        case _:
            await pilot.mouse_down(offset=at)
            await pilot.hover(offset=to)
            await pilot.mouse_up(offset=to)


@pytest.mark.parametrize("seed", range(4))
async def test_whatever_is_pressed_podium_goes_on_and_q_leaves(
    seed: int, meeting: Transcript, opened: Opens, program: Program
) -> None:
    rng = random.Random(seed)
    pressed: list[str] = []
    async with opened(meeting) as pilot:
        for turn in range(120):
            key = rng.choice(NAMED if rng.random() < 0.4 else PLAIN)
            pressed.append(key)
            await pilot.press(key)
            if turn % 12 == 0:
                await pilot.resize_terminal(*rng.choice(SIZES))
            if turn % 12 == 5:
                await poke(pilot, rng)
            if turn % 40 == 39:
                for _ in range(10):  # a window that is dragged
                    await pilot.resize_terminal(rng.randint(1, 200), rng.randint(1, 60))
            assert pilot.app.is_running, pressed[-20:]
        for _ in range(6):
            await pilot.press("escape")
        await pilot.press("q")
        await pilot.pause()
        assert program(pilot).return_code == 0, pressed[-20:]
