"""The whole program on a screen without a terminal, with a transcript that is at hand."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import pytest
from textual.pilot import Pilot

from podium.app import Podium
from podium.opening.starting import Opening
from podium.settings.config import Config
from podium_parsers import Transcript

Size = tuple[int, int]
Opens = Callable[..., AbstractAsyncContextManager[Pilot[None]]]


@asynccontextmanager
async def _open(
    transcript: Transcript, size: Size = (80, 24), config: Config | None = None
) -> AsyncIterator[Pilot[None]]:
    app = Podium([Opening("a.txt", lambda: transcript)], config or Config())
    async with app.run_test(size=size) as pilot:
        while app.reader.transcript is None:
            await pilot.pause()
        await pilot.pause()
        yield pilot


@pytest.fixture
def opened() -> Opens:
    """Opens podium on a transcript and waits until it is shown: `async with opened(transcript)`."""
    return _open


def podium_of(pilot: Pilot[None]) -> Podium:
    """The program that a pilot flies."""
    assert isinstance(pilot.app, Podium)
    return pilot.app


@pytest.fixture
def program() -> Callable[[Pilot[None]], Podium]:
    """The program that a pilot flies, with its own type."""
    return podium_of
