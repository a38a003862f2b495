"""The tags of all documents as a tree, on the screen."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from podium.app import Podium
from podium.opening.starting import Opening
from podium.screens.codebook.screen import CodebookScreen
from podium.screens.marks.screen import MarksScreen
from podium.screens.reader.screen import Reader
from podium.settings.config import Config
from podium_library.codebook import Codebook
from podium_library.marks.making import make_mark
from podium_library.store import open_store
from podium_parsers import read

TALK = """Harbour talk

Question: Will the ferry still run in winter?

Ana Lind: It will run. We never promised a bridge before spring.
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A text with two tagged marks."""
    path = tmp_path / "talk.txt"
    path.write_text(TALK, "utf-8")
    transcript = read(path)
    with open_store() as store:
        document = store.remember(transcript)
        for words, tag in (("It will run.", "ferry/ice"), ("a bridge", "bridge")):
            at = TALK.index(words)
            store.add(document, make_mark(transcript, (at, at + len(words)), tags=(tag,)))
    return path


@asynccontextmanager
async def opened(file: Path) -> AsyncIterator[tuple[Reader, CodebookScreen, Pilot[None]]]:
    """The sheet of tags, once they are there."""
    app = Podium([Opening(str(file), lambda: read(file))], Config())
    async with app.run_test(size=(100, 30)) as pilot:
        await until(pilot, lambda: len(app.reader.marks) == 2)
        await pilot.press("ctrl+t")
        screen = app.screen
        assert isinstance(screen, CodebookScreen)
        await until(pilot, lambda: screen.rows.count == 3)
        yield app.reader, screen, pilot


async def until(pilot: Pilot[None], true: Callable[[], bool]) -> None:
    """Let the program run until something is so."""
    for _ in range(400):
        if true():
            return
        await pilot.pause(0.01)
    raise AssertionError("it never came to be so")


def tags() -> set[str]:
    with open_store(read_only=True) as store:
        return {tag for one in store.marked() for mark in one.marks for tag in mark.tags}


async def test_tags_stand_as_a_tree_with_their_counts(file: Path) -> None:
    async with opened(file) as (_, screen, _pilot):
        lines = [screen.rows.line_of(n, 60).text.split() for n in range(3)]
        assert lines == [["bridge", "1"], ["ferry", "1"], ["ice", "1"]]
        assert "#bridge   Ana Lind 1" in str(screen.query_one("#about", Static).render())


async def test_a_tag_is_renamed_with_all_under_it_and_undo_takes_it_back(file: Path) -> None:
    async with opened(file) as (reader, screen, pilot):
        await pilot.press("j", "r", "ctrl+u", *"boats", "enter")
        await until(pilot, lambda: tags() == {"bridge", "boats/ice"})
        await until(pilot, lambda: screen.rows.tags[0][1].path == "boats")
        await pilot.press("escape", "U")
        await until(pilot, lambda: tags() == {"bridge", "ferry/ice"})
        assert reader.app.screen is reader


async def test_two_tags_become_one(file: Path) -> None:
    async with opened(file) as (_, _screen, pilot):
        await pilot.press("r", "ctrl+u", *"ferry/ice", "enter")
        await until(pilot, lambda: tags() == {"ferry/ice"})


async def test_a_meaning_and_a_colour_are_kept_and_offered_again(file: Path) -> None:
    async with opened(file) as (reader, screen, pilot):
        await pilot.press("e", *"crossings", "enter", "c")
        await until(pilot, lambda: bool(Codebook().read()["bridge"].color))
        assert Codebook().read()["bridge"].words == "crossings"
        await until(pilot, lambda: "crossings" in screen.rows.line_of(0, 80).text)
        await pilot.press("escape", "T", *"bri")
        offered = str(reader.app.screen.query_one("#offers", Static).render())
        assert offered.startswith("#bridge  crossings")


async def test_enter_shows_the_marks_of_a_tag(file: Path) -> None:
    async with opened(file) as (reader, _screen, pilot):
        await pilot.press("j", "enter")
        screen = reader.app.screen
        assert isinstance(screen, MarksScreen)
        assert [entry.shown.mark.quote for entry in screen.rows.entries] == ["It will run."]
