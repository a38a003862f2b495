"""Keys that move through the text."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from pathlib import Path

import pytest
from textual.pilot import Pilot

from podium.app import Podium
from podium_parsers import Transcript

Opens = Callable[..., AbstractAsyncContextManager[Pilot[None]]]

Program = Callable[[Pilot[None]], Podium]


def starts(transcript: Transcript) -> list[int]:
    """Where the exchanges begin."""
    return [transcript.turns[i.question].span.start for i in transcript.exchanges]


async def test_brackets_go_from_question_to_question(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    first, second, third = starts(meeting)
    async with opened(meeting) as pilot:
        reader = program(pilot).reader
        seen = []
        for key in ("]", "]", "]", "[", "["):
            await pilot.press(key)
            seen.append(reader.page.place.paragraph)
        expected = [meeting.paragraphs.at(i) for i in (first, second, third, second, first)]
        assert seen == expected


async def test_a_number_before_a_key_repeats_it(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting) as pilot:
        await pilot.press("3", "]")
        reader = program(pilot).reader
        assert reader.page.place.paragraph == meeting.paragraphs.at(starts(meeting)[2])
        assert reader.count is None


async def test_the_number_is_shown_until_it_is_used_or_let_go(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting) as pilot:
        await pilot.press("1", "2")
        assert program(pilot).reader.count == 12
        await pilot.press("escape")
        assert program(pilot).reader.count is None


async def test_o_goes_to_the_answer_and_back_to_the_question(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting) as pilot:
        page = program(pilot).reader.page
        await pilot.press("]", "o")
        assert meeting.shown(page.place.paragraph).text.startswith("The port did.")
        await pilot.press("o")
        assert meeting.shown(page.place.paragraph).text.startswith("Who paid")


async def test_history_goes_back_and_forward(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting) as pilot:
        page = program(pilot).reader.page
        await pilot.press("]", "]")
        second = page.place.paragraph
        await pilot.press("ctrl+o")
        first = page.place.paragraph
        assert first < second
        await pilot.press("L")
        assert page.place.paragraph == second


@pytest.mark.parametrize(
    ("there", "back"),
    [("G", "g"), ("end", "home"), ("space", "b"), ("d", "u"), ("j", "k"), ("}", "{")],
)
async def test_every_move_has_its_way_back(
    there: str, back: str, meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting) as pilot:
        page = program(pilot).reader.page
        start = page.scroll_offset.y, page.place
        await pilot.press(there)
        moved = page.scroll_offset.y, page.place
        assert moved != start
        await pilot.press(back)
        assert page.scroll_offset.y == 0


async def test_per_cent_goes_to_a_share_of_the_whole(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting) as pilot:
        await pilot.press("5", "0", "%")
        assert 40 <= program(pilot).reader.percent <= 60


async def test_the_outline_follows_the_reading(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting, size=(120, 30)) as pilot:
        outline = program(pilot).reader.outline
        await pilot.press("]", "]")
        await pilot.pause()
        assert outline.rows.current is not None
        assert outline.entries is not None
        assert outline.entries.title(outline.rows.current).startswith("Is that a promise?")


async def test_the_outline_leads_the_reading_and_escape_comes_back(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting, size=(120, 30)) as pilot:
        reader = program(pilot).reader
        start = reader.page.place
        await pilot.press("tab", "G")
        await pilot.pause()
        assert reader.page.place != start
        await pilot.press("escape")
        await pilot.pause()
        assert reader.page.place == start
        assert reader.focused is reader.page


async def test_the_outline_is_an_overlay_where_there_is_no_room(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting, size=(80, 24)) as pilot:
        reader = program(pilot).reader
        assert not reader.outline.display or not reader.outline.region
        await pilot.press("t")
        await pilot.pause()
        assert reader.outline.region.width <= 40
        assert reader.page.region.width == 80
        await pilot.press("enter")
        await pilot.pause()
        assert not reader.outline.region


async def test_the_outline_is_at_most_forty_columns_wide(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    for columns in (100, 120, 160, 250):
        async with opened(meeting, size=(columns, 30)) as pilot:
            width = program(pilot).reader.outline.region.width
            assert 0 < width <= min(40, columns * 0.3 + 1)


async def test_the_place_is_kept_and_found_again(
    meeting: Transcript, opened: Opens, program: Program, tmp_path: Path
) -> None:
    kept = replace(meeting, source=replace(meeting.source, name=str(tmp_path / "a.txt")))
    async with opened(kept) as pilot:
        await pilot.press("]", "]")
        offset = program(pilot).reader.offset_read
    async with opened(kept) as pilot:
        assert program(pilot).reader.offset_read == offset


def rows(app: Podium) -> list[str]:
    """What the page shows."""
    page = app.reader.page
    return [page.render_line(y).text for y in range(page.size.height)]


@pytest.mark.parametrize("keys", ["/q", "sq", ":3", ":zzz", "tGG", "tj"])
@pytest.mark.parametrize("before", ["]]", "jjj", "G", "Gkkk"])
async def test_esc_brings_back_the_very_rows_that_were_left(
    meeting: Transcript, opened: Opens, program: Program, before: str, keys: str
) -> None:
    async with opened(meeting) as pilot:
        app = program(pilot)
        await pilot.press(*before)
        await pilot.pause()
        left = rows(app)
        await pilot.press(*({"/": "slash", ":": "colon"}.get(key, key) for key in keys))
        await pilot.app.workers.wait_for_complete()
        await pilot.press("escape")
        await pilot.pause()
        assert rows(app) == left


@pytest.mark.parametrize("keys", ["/second", "jjj", "G", "Gkkk", "]]"])
async def test_a_document_opens_with_the_very_rows_that_were_left(
    meeting: Transcript, opened: Opens, program: Program, tmp_path: Path, keys: str
) -> None:
    kept = replace(meeting, source=replace(meeting.source, name=str(tmp_path / "a.txt")))

    async with opened(kept) as pilot:
        app = program(pilot)
        await pilot.press(*(("slash", *keys[1:], "enter") if keys[0] == "/" else keys))
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        left = rows(app)
    async with opened(kept) as pilot:
        assert rows(program(pilot)) == left
