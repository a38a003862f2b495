"""Marks whose words have changed or are gone: what is shown of them, and what a person can say."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from podium.app import Podium
from podium.opening.starting import Opening
from podium.screens.adrift.screen import AdriftScreen
from podium.screens.reader.screen import Reader
from podium.settings.config import Config
from podium_library.disk.folders import folders
from podium_library.marks.making import make_mark
from podium_library.marks.mark import Mark
from podium_library.store import open_store
from podium_parsers import read

TALK = """Harbour talk

Question: Will the ferry still run in winter?

Ana Lind: It will run. We never promised a bridge before spring, and we keep what we promise.

Question: And the fares?

Ana Lind: The fares stay as they are until June. After that the council decides.

The ice is thinner every year.

Question: Who pays for the dredging of the inner harbour?

Ana Lind: The region pays for half of it, and the town for the other half.
"""
PROMISE = "We never promised a bridge before spring, and we keep what we promise."
REWRITTEN = "Nobody promised a bridge this year, and we keep our word."
ICE = "The ice is thinner every year."
EDITED = TALK.replace(PROMISE, REWRITTEN).replace(f"{ICE}\n\n", "")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A text that was edited after two of its passages were marked; its old form was not kept."""
    path = tmp_path / "talk.txt"
    path.write_text(TALK, "utf-8")
    transcript = read(path)
    with open_store() as store:
        document = store.remember(transcript)
        for words in (PROMISE, ICE):
            at = TALK.index(words)
            store.add(document, make_mark(transcript, (at, at + len(words))))
    for kept in folders().data.glob("texts/*.z"):
        kept.unlink()
    path.write_text(EDITED, "utf-8")
    return path


async def until(pilot: Pilot[None], true: Callable[[], bool]) -> None:
    """Let the program run until something is so."""
    for _ in range(400):
        if true():
            return
        await pilot.pause(0.01)
    raise AssertionError("it never came to be so")


@asynccontextmanager
async def opened(
    file: Path, size: tuple[int, int] = (120, 40)
) -> AsyncIterator[tuple[Reader, Pilot[None]]]:
    """The reader on a file, once it has said that marks want a look."""
    app = Podium([Opening(str(file), lambda: read(file))], Config())
    async with app.run_test(size=size) as pilot:
        await until(pilot, lambda: app.reader.adrift > 0)
        await pilot.pause()
        yield app.reader, pilot


async def looked(pilot: Pilot[None]) -> AdriftScreen:
    """The sheet, once it is there and knows where a lost passage stood."""
    await pilot.press("quotation_mark")
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()
    screen = pilot.app.screen
    assert isinstance(screen, AdriftScreen)
    return screen


def kept(file: Path) -> dict[str, Mark]:
    with open_store(read_only=True) as store:
        document = store.document_of(read(file))
        assert document is not None
        return {mark.quote: mark for mark in store.marks(document)}


def words(screen: AdriftScreen, side: str) -> str:
    return str(screen.query_one(f"#{side}-words", Static).render())


async def test_opening_says_how_many_marks_want_a_look_and_the_key(file: Path) -> None:
    async with opened(file) as (reader, _):
        assert reader.message == '2 of 2 marks want a look; " shows them'
        assert reader.adrift == 2


async def test_both_passages_are_shown_with_their_differences_in_signs(file: Path) -> None:
    async with opened(file) as (_, pilot):
        screen = await looked(pilot)
        assert words(screen, "old") == (
            "[-We never-] promised a bridge [-before spring,-] and we keep [-what we promise.-]"
        )
        assert words(screen, "new") == (
            "{+Nobody+} promised a bridge {+this year,+} and we keep {+our word.+}"
        )


async def test_what_is_gone_is_shown_with_where_it_stood(file: Path) -> None:
    async with opened(file) as (_, pilot):
        screen = await looked(pilot)
        await pilot.press("j")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert words(screen, "old") == ICE
        shown = words(screen, "new")
        assert shown.index("decides.") < shown.index("⟨ here ⟩") < shown.index("Who pays")


async def test_enter_accepts_a_place_and_l_keeps_a_mark_as_lost(file: Path) -> None:
    async with opened(file) as (reader, pilot):
        await looked(pilot)
        await pilot.press("enter")
        assert [one.mark.quote for one in reader.marks] == [REWRITTEN]
        await pilot.press("l")
        assert len(pilot.app.screen_stack) == 1
        assert reader.adrift == 0
    digest = read(file).source.digest
    found = kept(file)
    assert found[REWRITTEN].sha256 == digest
    assert found[ICE].lost_in == (digest,)


async def test_nothing_is_asked_again_when_all_was_said(file: Path) -> None:
    async with opened(file) as (_, pilot):
        await looked(pilot)
        await pilot.press("enter", "l")
    app = Podium([Opening(str(file), lambda: read(file))], Config())
    async with app.run_test() as pilot:
        await until(pilot, lambda: len(app.reader.marks) == 1)
        assert "look" not in app.reader.message
        await pilot.press("quotation_mark")
        assert app.reader.message == "Every mark stands in its place"


async def test_another_place_is_chosen_in_the_text(file: Path) -> None:
    async with opened(file) as (reader, pilot):
        await looked(pilot)
        await pilot.press("j", "p")
        assert len(pilot.app.screen_stack) == 1
        assert [hint.key for hint in reader.hints][:2] == ["Enter", "Esc"]
        reader.jump(EDITED.index("The fares stay"))
        await pilot.press("v", "enter")
        assert reader.placing is None
        assert isinstance(pilot.app.screen, AdriftScreen)
        assert pilot.app.screen.rows.count == 1
        await pilot.press("escape")
    assert "The fares stay as they are until June." in kept(file)


async def test_escape_goes_from_the_text_back_to_the_sheet_and_nothing_is_changed(
    file: Path,
) -> None:
    before = kept(file)
    async with opened(file) as (reader, pilot):
        await looked(pilot)
        await pilot.press("p", "v", "escape")
        assert reader.placing is not None
        await pilot.press("escape")
        assert reader.placing is None
        assert isinstance(pilot.app.screen, AdriftScreen)
        await pilot.press("q")
    assert kept(file) == before


async def test_a_mark_kept_as_lost_can_still_be_placed_from_the_list(file: Path) -> None:
    async with opened(file) as (reader, pilot):
        await looked(pilot)
        await pilot.press("j", "l", "q", "apostrophe", "j", "p")
        reader.jump(EDITED.index("The region pays"))
        await pilot.press("enter")
        assert len(reader.marks) == 2


@pytest.mark.parametrize(("width", "is_beside"), [(160, True), (80, False)])
async def test_the_passages_stand_beside_or_above_each_other_by_the_width(
    file: Path, width: int, is_beside: bool
) -> None:
    async with opened(file, (width, 30)) as (_, pilot):
        screen = await looked(pilot)
        old, new = screen.query_one("#old").region, screen.query_one("#new").region
        assert (old.y == new.y) is is_beside
        assert (old.x == new.x) is not is_beside
        assert min(old.height, new.height) >= 4
