"""Help, palette, themes and statistics."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import pytest
from textual.pilot import Pilot

from podium.app import Podium
from podium.commands.registry import commands
from podium.screens.chooser.chooser import Chooser
from podium.screens.statistics.figures import figures_of, timeline
from podium.widgets.rows.rows import Rows
from podium_parsers import Transcript

Opens = Callable[..., AbstractAsyncContextManager[Pilot[None]]]
Program = Callable[[Pilot[None]], Podium]


def sheet_of(pilot: Pilot[None]) -> Chooser:
    """The sheet that lies over the reader."""
    assert isinstance(pilot.app.screen, Chooser)
    return pilot.app.screen


async def test_the_help_lists_every_command_that_has_a_key(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting) as pilot:
        await pilot.press("?")
        shown = {offer.id for offer in sheet_of(pilot).rows.offers}
        expected = {name for name, keys in program(pilot).keys.items() if keys}
        assert expected - shown == {f"count-{digit}" for digit in range(10)}


async def test_the_help_is_searched_by_words_and_by_key(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting) as pilot:
        await pilot.press("f1", *"next quest")
        assert [offer.id for offer in sheet_of(pilot).rows.offers if offer.id] == ["next-exchange"]
        await pilot.press(*["backspace"] * 10, "]")
        assert [offer.id for offer in sheet_of(pilot).rows.offers if offer.id] == ["next-exchange"]


async def test_enter_in_the_help_does_it(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting) as pilot:
        reader = program(pilot).reader
        await pilot.press("?", *"next question", "enter")
        await pilot.pause()
        assert meeting.shown(reader.page.place.paragraph).text.startswith("Who paid")


async def test_escape_leaves_the_help_and_nothing_has_changed(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting) as pilot:
        reader = program(pilot).reader
        start = reader.page.place
        await pilot.press("?", "down", "down", "escape")
        await pilot.pause()
        assert pilot.app.screen is reader
        assert reader.page.place == start


async def test_keys_in_the_help_are_the_persons_own(meeting: Transcript, opened: Opens) -> None:
    from podium.settings.config import Config

    async with opened(meeting, config=Config(keys={"next-exchange": "x"})) as pilot:
        await pilot.press("?", *"next quest")
        assert sheet_of(pilot).rows.offers[1].keys == "x"


async def test_the_palette_changes_the_theme(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting) as pilot:
        await pilot.press("ctrl+p", *"theme podium-light", "enter")
        await pilot.pause()
        assert pilot.app.theme == "podium-light"


async def test_nothing_that_fits_is_said_and_enter_does_nothing(
    meeting: Transcript, opened: Opens
) -> None:
    async with opened(meeting) as pilot:
        await pilot.press("ctrl+p", *"zzzz", "enter", "down", "pagedown", "pageup")
        assert sheet_of(pilot).rows.count == 0


async def test_a_sheet_survives_a_tiny_window(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    for size in ((1, 1), (4, 2), (20, 5)):
        async with opened(meeting, size=size) as pilot:
            for key in ("?", "ctrl+p", "S"):
                await pilot.press(key, "pagedown", "pageup", "down", "a", "escape")
                await pilot.pause()
            assert pilot.app.screen is program(pilot).reader


@pytest.mark.parametrize("size", [(40, 12), (20, 5)])
@pytest.mark.parametrize("key", ["apostrophe", "S", "e", "?", "Y"])
async def test_a_small_window_leaves_its_rows_to_the_list_of_a_sheet(
    meeting: Transcript, opened: Opens, size: tuple[int, int], key: str
) -> None:
    async with opened(meeting, size) as pilot:
        await pilot.press("m", key)
        await pilot.pause()
        rows = pilot.app.screen.query(Rows).first()
        assert rows.region.height >= min(size[1] // 2 - 2, rows.count)
        assert pilot.app.screen.region.contains_region(rows.region)


async def test_a_long_answer_is_gone_to_from_the_statistics(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting) as pilot:
        reader = program(pilot).reader
        await pilot.press("S")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        await pilot.press(*["down"] * 3, "enter")
        await pilot.pause()
        assert meeting.shown(reader.page.place.paragraph).text.startswith("The port did")


async def test_one_person_is_singled_out_from_the_statistics(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    from podium.widgets.page.views import View

    async with opened(meeting) as pilot:
        page = program(pilot).reader.page
        await pilot.press("S")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        assert (page.look.view, page.look.speaker) == (View.SPEAKER, 0)
        await pilot.press("escape")
        assert page.look.view is View.EVERYTHING


def test_the_words_of_the_speakers_are_the_words_of_all(meeting: Transcript) -> None:
    figures = figures_of(meeting, 10)
    assert figures is not None
    assert figures.words == sum(voice.words for voice in figures.voices)
    assert figures.turns == sum(voice.turns for voice in figures.voices) == len(meeting.turns)
    spoken = [sum(voice.shares[i] for voice in figures.voices) for i in range(10)]
    assert all(abs(total - 1) < 1e-6 for total in spoken)


def test_the_timeline_is_never_blank_where_somebody_spoke() -> None:
    assert timeline((0.0, 0.01, 0.5, 1.0)) == " ▁▄█"


def test_every_command_is_in_the_key_page() -> None:

    from podium.screens.help.document import keys_document

    page = (Path(__file__).parents[3] / "docs" / "keys.md").read_text(encoding="utf-8")
    assert page == keys_document(), "run: python -m podium.screens.help.document > docs/keys.md"
    for name in commands():
        assert f"`{name}`" in page or name.startswith("count-")


async def test_a_sheet_that_is_answered_twice_goes_once(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting) as pilot:
        await pilot.press("?")
        sheet = sheet_of(pilot)
        sheet.dismiss("next-exchange")
        sheet.dismiss("next-exchange")
        await pilot.pause()
        assert pilot.app.screen is program(pilot).reader


async def test_a_sheet_that_is_asked_for_twice_in_one_breath_opens_once(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting) as pilot:
        app = program(pilot)
        for name in ("help", "palette", "help"):
            app.reader.post_message(app.reader.Asked(name))
        await pilot.pause()
        await pilot.pause()
        assert len(app.screen_stack) == 2
        await pilot.press("escape")
        await pilot.pause()
        assert app.screen is app.reader
