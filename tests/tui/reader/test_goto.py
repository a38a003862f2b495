"""Going to a place by its name."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

import pytest
from textual.pilot import Pilot

from podium import walking
from podium.app import Podium
from podium.screens.goto.destination import destinations
from podium.widgets.prompt.prompt import Prompt
from podium_parsers import Transcript

Opens = Callable[..., AbstractAsyncContextManager[Pilot[None]]]
Program = Callable[[Pilot[None]], Podium]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("q1", "Who paid"),
        ("Q 2", "Is that a promise"),
        ("a1", "The port did"),
        ("¶5", "One more word"),
        ("p5", "One more word"),
        ("5", "One more word"),
        ("0%", "Harbour Office"),
        ("100%", "No comments"),
        ("amsel", "Is that a promise"),
        ("second pier", "Who paid"),
    ],
)
def test_a_name_leads_to_its_place(meeting: Transcript, typed: str, words: str) -> None:
    found = destinations(meeting, typed)[0]
    assert meeting.shown(meeting.paragraphs.at(found.offset)).text.startswith(words)


@pytest.mark.parametrize("typed", ["", "q0", "q99", "¶0", "¶999", "45:12", "nobody at all"])
def test_what_names_no_place_leads_nowhere(meeting: Transcript, typed: str) -> None:
    assert destinations(meeting, typed) == []


def test_a_time_is_found_where_the_document_is_timed(meeting: Transcript) -> None:
    from dataclasses import replace

    from podium_parsers import Times

    times = Times()
    times.add(0, 0.0)
    times.add(walking.exchange_start(meeting, 1), 750.0)
    timed = replace(meeting, times=times)
    for typed in ("00:12:30", "12:30", "00:13:00"):
        assert destinations(timed, typed)[0].offset == walking.exchange_start(meeting, 1)


def test_a_page_and_line_is_found_where_the_document_has_them(meeting: Transcript) -> None:
    from dataclasses import replace

    from podium_parsers import PageLines

    pages = PageLines()
    pages.add(0, 44, 1)
    pages.add(walking.exchange_start(meeting, 1), 45, 12)
    found = destinations(replace(meeting, pages=pages), "45:12")[0]
    assert (found.offset, found.name) == (walking.exchange_start(meeting, 1), "45:12")


def test_the_same_speaker_again_leads_to_the_next_turn(meeting: Transcript) -> None:
    first = destinations(meeting, "quist")[0].offset
    second = destinations(meeting, "quist", first)[0].offset
    assert second > first


async def test_the_page_shows_where_it_would_lead_and_escape_comes_back(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting) as pilot:
        page = program(pilot).reader.page
        start = page.place
        await pilot.press(":", *"q2")
        assert meeting.shown(page.place.paragraph).text.startswith("Is that")
        await pilot.press("escape")
        assert page.place == start


async def test_enter_goes_there_and_back_comes_back(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting) as pilot:
        page = program(pilot).reader.page
        start = page.place
        await pilot.press(":", *"a2", "enter")
        assert meeting.shown(page.place.paragraph).text.startswith("It is.")
        await pilot.press("backspace")
        assert page.place == start


async def test_the_arrows_walk_through_what_is_offered(
    meeting: Transcript, opened: Opens, program: Program
) -> None:
    async with opened(meeting) as pilot:
        reader = program(pilot).reader
        await pilot.press(":", "q")
        assert isinstance(reader.typing.pane, Prompt)
        assert [offer.name for offer in reader.typing.pane.offers.offers][:3] == ["Q1", "Q2", "Q3"]
        await pilot.press("down", "down")
        await pilot.pause()
        assert meeting.shown(reader.page.place.paragraph).text.startswith("A last one")
        await pilot.press("tab")
        assert reader.typing.pane.line.value == "Q3"


async def test_no_such_place_is_said(meeting: Transcript, opened: Opens, program: Program) -> None:
    async with opened(meeting) as pilot:
        reader = program(pilot).reader
        await pilot.press(":", *"zzzz", "enter")
        assert reader.message == "No such place: zzzz"
