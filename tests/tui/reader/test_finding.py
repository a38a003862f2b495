"""Find, finder and the walk from hit to hit."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Any

import pytest
from textual.pilot import Pilot

from podium.app import Podium
from podium.screens.finder.engine import build
from podium.widgets.finder.finder import Finder
from podium.widgets.prompt.prompt import Prompt
from podium_parsers import Transcript, parse

Opens = Callable[..., AbstractAsyncContextManager[Pilot[None]]]
Program = Callable[[Pilot[None]], Podium]


async def settle(pilot: Pilot[None]) -> None:
    """Wait until every search has ended and been shown."""
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()
    await pilot.pause()


async def test_find_shows_the_first_hit_while_one_types(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting) as pilot:
        reader = program(pilot).reader
        await pilot.press("/", *"pier")
        await settle(pilot)
        assert [meeting.text[a:b] for a, b in reader.hits] == ["pier"]
        assert reader.current_hit == 0
        assert meeting.shown(reader.page.place.paragraph).text.startswith("Who paid")


async def test_a_slip_leads_to_what_is_most_like_it_and_not_to_what_comes_next(
    opened: Opens, program: Program
) -> None:
    text = (
        "Ada Quist: The harbour was finished in the autumn.\n\n"
        "Bo Amsel: A council is there, and the tide is measured.\n\n"
        "Ada Quist: The counsel of the harbour is free.\n\n"
        "Bo Amsel: The council measured the tide twice a day.\n\n"
        "Ada Quist: It was the tide of the council.\n"
    )
    talk = parse(text, "a.txt")
    async with opened(talk) as pilot:
        reader = program(pilot).reader
        await pilot.press("/", *"counicl measured")
        await settle(pilot)
        assert reader.current_hit is not None
        found = reader.hits[reader.current_hit]
        assert text[found.start :].startswith("council measured the tide twice")
        await pilot.press("enter", "n")
        await settle(pilot)
        assert reader.hits[reader.current_hit].start != found.start


@pytest.mark.parametrize("entered", [False, True])
async def test_what_was_typed_before_the_index_stood_is_looked_for_once_more(
    meeting: Transcript,
    opened: Opens,
    program: Program,
    monkeypatch: pytest.MonkeyPatch,
    entered: bool,
) -> None:
    stands = threading.Event()

    def late(*given: Any) -> bool:
        return stands.wait(10) and build(*given)

    monkeypatch.setattr("podium.screens.finder.engine.build", late)
    async with opened(meeting) as pilot:
        reader = program(pilot).reader
        await pilot.press("/", *"peir", *(["enter"] if entered else []))
        for _ in range(20):
            await pilot.pause(0.01)
        assert not reader.hits
        assert "Not found" not in reader.message
        stands.set()
        await settle(pilot)
        await settle(pilot)
        assert [meeting.text[a:b] for a, b in reader.hits] == ["pier"]


async def test_what_matches_exactly_is_found_from_where_one_is(
    opened: Opens, program: Program
) -> None:
    text = "".join(f"Ada Quist: Pier {number} is open to all of you.\n\n" for number in range(40))
    async with opened(parse(text, "a.txt")) as pilot:
        reader = program(pilot).reader
        reader.jump(text.index("Pier 20 "))
        await pilot.press("/", *"open")
        await settle(pilot)
        assert reader.current_hit is not None
        assert reader.hits[reader.current_hit].start == text.index("open", text.index("Pier 20 "))


async def test_escape_leaves_find_where_one_was(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting) as pilot:
        reader = program(pilot).reader
        start = reader.page.place
        await pilot.press("/", *"pier")
        await settle(pilot)
        assert reader.page.place != start
        await pilot.press("escape")
        await pilot.pause()
        assert reader.page.place == start
        assert not reader.hits
        assert reader.typing.pane is None
        assert reader.focused is reader.page


async def test_enter_stays_and_n_walks_round(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting) as pilot:
        reader = program(pilot).reader
        start = reader.page.place
        await pilot.press("/", *"dredging", "enter")
        await settle(pilot)
        assert reader.typing.pane is None
        number = len(reader.hits)
        assert number > 3
        seen = [reader.current_hit]
        for _ in range(number):
            await pilot.press("n")
            seen.append(reader.current_hit)
        assert seen == [*range(number), 0]
        await pilot.press("N")
        assert reader.current_hit == number - 1
        await pilot.press("ctrl+o")
        assert reader.page.place == start


async def test_enter_before_the_search_has_ended_still_goes_there(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting) as pilot:
        reader = program(pilot).reader
        await pilot.press(*"/pier")
        await pilot.press("enter")
        await settle(pilot)
        assert reader.typing.pane is None
        assert meeting.shown(reader.page.place.paragraph).text.startswith("Who paid")


async def test_what_is_not_there_is_said(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting) as pilot:
        reader = program(pilot).reader
        await pilot.press("/", *"xylophonequartz", "enter")
        await settle(pilot)
        assert reader.message == "Not found: xylophonequartz"


async def test_escape_forgets_the_hits(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting) as pilot:
        reader = program(pilot).reader
        await pilot.press("/", *"pier", "enter")
        await settle(pilot)
        await pilot.press("escape")
        assert not reader.hits


async def test_the_up_arrow_recalls_what_was_searched(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting) as pilot:
        reader = program(pilot).reader
        await pilot.press("/", *"pier", "enter")
        await settle(pilot)
        await pilot.press("/", "up")
        assert isinstance(reader.typing.pane, Prompt)
        assert reader.typing.pane.line.value == "pier"


async def test_the_finder_forgives_and_previews(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting, size=(120, 30)) as pilot:
        reader = program(pilot).reader
        await pilot.press("s", *"promisse")
        await settle(pilot)
        assert isinstance(reader.typing.pane, Finder)
        assert [group.name for group in reader.typing.pane.rows.groups][:1] == ["Q2"]
        assert "promisse → promise" in str(reader.typing.pane.info.content)
        assert meeting.shown(reader.page.place.paragraph).text.startswith("Is that")


async def test_the_finder_goes_there_and_n_walks_on(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting, size=(120, 30)) as pilot:
        reader = program(pilot).reader
        start = reader.page.place
        await pilot.press("s", *"ferries")
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
        assert reader.typing.pane is None
        first = reader.offset_read
        await pilot.press("n")
        assert reader.offset_read > first
        await pilot.press("ctrl+o")
        assert reader.page.place == start


async def test_escape_leaves_the_finder_where_one_was(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting, size=(120, 30)) as pilot:
        reader = program(pilot).reader
        await pilot.press("]")
        start = reader.page.place
        await pilot.press("s", *"ferries")
        await settle(pilot)
        await pilot.press("down", "escape")
        await pilot.pause()
        assert reader.page.place == start
        assert not reader.hits
        assert reader.focused is reader.page


async def test_the_arrow_to_the_right_opens_single_hits(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting, size=(120, 40)) as pilot:
        reader = program(pilot).reader
        await pilot.press("s", *"dredging")
        await settle(pilot)
        assert isinstance(reader.typing.pane, Finder)
        rows = reader.typing.pane.rows
        closed = rows.count
        await pilot.press("right")
        assert rows.count >= closed
        assert any(line.kind == 2 for line in rows.lines)
        await pilot.press("down")
        await pilot.pause()
        assert rows.hit is not None
        assert reader.page.place.paragraph == rows.hit.paragraph
        await pilot.press("left")
        assert rows.count == closed


async def test_the_order_can_be_turned(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting, size=(120, 40)) as pilot:
        reader = program(pilot).reader
        await pilot.press("s", *"ferries bridge")
        await pilot.press("ctrl+t")
        await settle(pilot)
        assert isinstance(reader.typing.pane, Finder)
        assert reader.typing.pane.order == "document"
        firsts = [
            group.hits[0].paragraph for group in reader.typing.pane.rows.groups if group.is_strong
        ]
        assert firsts == sorted(firsts)


async def test_only_matching_sifts_the_outline(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting, size=(120, 40)) as pilot:
        reader = program(pilot).reader
        everything = reader.outline.rows.count
        await pilot.press("/", *"promise", "enter")
        await settle(pilot)
        await pilot.press("&")
        await pilot.pause()
        assert 0 < reader.outline.rows.count < everything
        await pilot.press("&")
        await pilot.pause()
        assert reader.outline.rows.count == everything


async def test_a_late_answer_is_dropped(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    from podium.screens.reader.questions import Answered

    async with opened(meeting) as pilot:
        reader = program(pilot).reader
        shown: list[str] = []
        reader.post_message(Answered(reader.questions.generation, lambda: shown.append("late")))
        reader.questions.drop()
        reader.post_message(Answered(reader.questions.generation, lambda: shown.append("latest")))
        await pilot.pause()
        assert shown == ["latest"]


async def test_the_arrows_recall_queries_where_there_is_nothing_to_walk(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting, size=(120, 30)) as pilot:
        reader = program(pilot).reader
        for query in ("ferries", "pier"):
            await pilot.press("s", *query)
            await settle(pilot)
            await pilot.press("enter")
            await settle(pilot)
        await pilot.press("s")
        finder = reader.typing.pane
        assert isinstance(finder, Finder)
        said = []
        for key in ("up", "up", "up"):
            await pilot.press(key)
            await settle(pilot)
            said.append(finder.line.value)
        assert said == ["pier", "ferries", "ferries"]
        cursor = finder.rows.cursor
        await pilot.press("down")
        assert finder.rows.cursor > cursor


async def test_tab_completes_a_name_and_comes_round_to_what_was_typed(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting, size=(120, 30)) as pilot:
        reader = program(pilot).reader
        await pilot.press("s", *"by:", "tab")
        await settle(pilot)
        finder = reader.typing.pane
        assert isinstance(finder, Finder)
        assert finder.line.value.startswith('by:"')
        assert finder.rows.groups
        await pilot.press("shift+tab")
        assert finder.line.value == "by:"


async def test_weak_hits_lie_folded_under_strong_ones(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting, size=(120, 30)) as pilot:
        reader = program(pilot).reader
        await pilot.press("s", *"who paid for the second pier")
        await settle(pilot)
        finder = reader.typing.pane
        assert isinstance(finder, Finder)
        rows = finder.rows
        assert any(not group.is_strong for group in rows.groups)
        folded = rows.count
        while not rows.is_at_fold:
            await pilot.press("down")
        await pilot.press("right")
        assert rows.count > folded
        await pilot.press("left")
        assert rows.count == folded
        await pilot.press("enter")
        assert rows.count > folded
        assert reader.typing.pane is finder
