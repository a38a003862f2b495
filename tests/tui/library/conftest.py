"""The library screen over a few scanned talks."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot

from podium.app import Podium
from podium.archive import READER, open_archive
from podium.screens.library.screen import LibraryScreen
from podium.settings.config import Config
from podium_library.archive.scan import scan
from podium_library.archive.scanned import remember

TALK = """Talk on the {thing}

{day} May 2031

Question: Will the {thing} run in winter?

Mayor Ana Lind: It will run. We never promised a {thing} before spring.

Question: And the fares?

{other}: The fares of the {thing} stay as they are until June.

Question: Was that all?

{other}: That was all, thank you.
"""
Opens = Callable[..., AbstractAsyncContextManager[Pilot[None]]]
Size = tuple[int, int]


@pytest.fixture
def talks(tmp_path: Path) -> Path:
    """Three talks, scanned."""
    folder = tmp_path / "talks"
    folder.mkdir()
    for day, (thing, other) in enumerate(
        (("ferry", "Bo Karl"), ("tram", "Mayor Ana Lind"), ("lighthouse", "Ida Holm")), 4
    ):
        text = TALK.format(thing=thing, day=day, other=other)
        (folder / f"{thing}.txt").write_text(text, "utf-8")
    with open_archive() as archive:
        for _ in scan(archive, [folder], READER, workers=1):
            pass
    remember([str(folder)])
    return folder


@asynccontextmanager
async def _open(size: Size = (80, 24)) -> AsyncIterator[Pilot[None]]:
    app = Podium([], Config())
    async with app.run_test(size=size) as pilot:
        while not (isinstance(app.screen, LibraryScreen) and app.screen.catalogue.is_loaded):
            await pilot.pause()
        await settled(pilot)
        yield pilot


@pytest.fixture
def library() -> Opens:
    """Opens podium without a file and waits until the documents are listed."""
    return _open


async def settled(pilot: Pilot[None]) -> None:
    """Wait until nothing is worked out in threads any more."""
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()
    await pilot.pause()


def screen_of(pilot: Pilot[None]) -> LibraryScreen:
    """The library."""
    assert isinstance(pilot.app.screen, LibraryScreen)
    return pilot.app.screen


def lines(pilot: Pilot[None]) -> list[str]:
    """What stands on the screen, a string a line."""
    strips = pilot.app.screen._compositor.render_strips()
    return ["".join(segment.text for segment in strip).rstrip() for strip in strips]
