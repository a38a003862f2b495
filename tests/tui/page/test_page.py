"""The page shows, moves, folds, marks and selects, and its place outlives every window."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest
from textual.app import App

from podium.widgets.page.overlays import MarkedSpan
from podium.widgets.page.page import Page
from podium.widgets.page.place import Place
from podium.widgets.page.units import Unit
from podium.widgets.page.views import View
from podium_parsers import Role, Span, Transcript

ScreenText = Callable[[App[Any]], str]
Make = Callable[..., Any]


async def test_the_first_rows_are_the_first_words(
    page_app: Make, meeting: Transcript, screen_text: ScreenText
) -> None:
    app = page_app(meeting)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        text = screen_text(app)
    assert "Front matter, about" in text
    assert "Ada Quist\n" in text
    assert "Harbour Office" not in text


async def test_markup_in_a_transcript_is_only_words(
    page_app: Make, meeting: Transcript, screen_text: ScreenText
) -> None:
    app = page_app(meeting, meeting.text.index("[/b]"))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert "Is that a promise? [/b] [red]" in screen_text(app)


@pytest.mark.parametrize("size", [(80, 24), (160, 48), (20, 5), (10, 3), (1, 1)])
async def test_every_row_can_be_reached_line_by_line(
    page_app: Make, meeting: Transcript, size: tuple[int, int]
) -> None:
    app = page_app(meeting)
    async with app.run_test(size=size) as pilot:
        page: Page = app.page
        seen: set[int] = set()
        while page.percent < 100:
            seen.update(page.in_sight)
            before = page.scroll_y
            page.scroll_lines(1)
            assert page.scroll_y == before + 1
        seen.update(page.in_sight)
        await pilot.pause()
        assert seen >= {2, *range(3, 10), *range(11, 16)}


async def test_the_place_outlives_resizes_and_looks(page_app: Make, meeting: Transcript) -> None:
    offset = meeting.text.index("And so will the next") + 40
    app, rng = page_app(meeting), random.Random(7)
    async with app.run_test(size=(80, 24)) as pilot:
        page: Page = app.page
        page.go_to(offset)
        place = page.place
        for _ in range(25):
            await pilot.resize_terminal(rng.randint(1, 200), rng.randint(1, 60))
            page.look = page.look._replace(
                measure=rng.choice([40, 72, 88, 120]),
                numbers=rng.random() < 0.5,
                spacing=rng.choice([0, 1]),
                folded=rng.random() < 0.5,
            )
            await pilot.pause()
            assert page.place == place
            assert place.paragraph in page.in_sight
        assert page.place_offset == offset


async def test_moves_are_told_once(page_app: Make, meeting: Transcript) -> None:
    app = page_app(meeting)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        app.moves.clear()
        app.page.go_to(meeting.text.index("Is that a promise"))
        app.page.go_to(meeting.text.index("Is that a promise"))
        await pilot.pause()
        assert app.moves == [meeting.text.index("Is that a promise")]


async def test_going_to_what_is_folded_unfolds_it(page_app: Make, meeting: Transcript) -> None:
    app = page_app(meeting)
    async with app.run_test(size=(80, 24)):
        app.page.go_to(meeting.text.index("Copyright"))
        assert not app.page.look.folded
        assert app.page.place.paragraph == 15


async def test_a_click_on_a_folded_line_unfolds_it(
    page_app: Make, meeting: Transcript, screen_text: ScreenText
) -> None:
    app = page_app(meeting)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.click(Page, offset=(10, 1))
        await pilot.pause()
        assert "Harbour Office | Press" in screen_text(app)
        assert app.page.place.paragraph == 0


async def test_two_clicks_select_a_word_and_three_its_paragraph(
    page_app: Make, meeting: Transcript
) -> None:
    app = page_app(meeting)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        row = next(y for y in range(24) if "Good morning" in app.page.render_line(y).text)
        column = app.page.render_line(row).text.index("morning") + 2
        await pilot.click(Page, offset=(column, row), times=2)
        await pilot.pause()
        assert app.page.selected_text == "morning."
        await pilot.click(Page, offset=(column, row), times=3)
        await pilot.pause()
        assert app.page.selected_text.startswith("Good morning. The bridge")
        assert app.page.selected_text.endswith("the ferries run.")


async def test_a_new_transcript_takes_the_place_of_the_old(
    page_app: Make, make: Make, meeting: Transcript, screen_text: ScreenText
) -> None:
    app = page_app(meeting, meeting.text.index("A last one"))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        app.page.select_start(Unit.WORD)
        app.page.show(make([(Role.REMARKS, None, "Ann: A short one.")]))
        await pilot.pause()
        assert "A short one." in screen_text(app)
        assert app.page.place == Place(0)
        assert app.page.selected_span is None


async def test_a_long_text_is_measured_by_and_by(page_app: Make, make: Make) -> None:
    words = "The bridge was opened on a windy morning. " * 20
    app = page_app(make([(Role.REMARKS, None, f"Ann: {words}")] * 600))
    async with app.run_test(size=(80, 24)) as pilot:
        page: Page = app.page
        await pilot.pause()
        page.go_end()
        assert page.percent == 100
        assert page.in_sight[-1] == 599
        for _ in range(1000):
            if page.is_measured:
                break
            await pilot.pause()
        assert page.is_measured
        assert page.percent == 100
        page.go_home()
        assert page.percent == 0


async def test_the_wheel_moves_the_place_along(page_app: Make, meeting: Transcript) -> None:
    app = page_app(meeting)
    async with app.run_test(size=(80, 24)) as pilot:
        app.page.scroll_to(y=30, animate=False)
        await pilot.pause()
        assert app.page.scroll_y == 30
        assert app.page.place.paragraph >= 7


@pytest.mark.parametrize("view", list(View))
async def test_a_view_shows_what_it_says(
    page_app: Make, meeting: Transcript, screen_text: ScreenText, view: View
) -> None:
    app = page_app(meeting)
    async with app.run_test(size=(100, 200)) as pilot:
        app.page.look = app.page.look._replace(speaker=1, view=view)
        await pilot.pause()
        text = screen_text(app)
    assert ("Front matter" in text) == (view is View.EVERYTHING)
    assert ("(Laughter.)" in text) == (view in (View.EVERYTHING, View.TALK))
    assert ("Who paid" in text) == (view is not View.SPEAKER)
    assert "Is that a promise?" in text
    assert ("And so will" in text) == (view in (View.EVERYTHING, View.TALK))


async def test_a_selection_by_key_grows_and_shrinks(page_app: Make, meeting: Transcript) -> None:
    app = page_app(meeting, meeting.text.index("We were told"))
    async with app.run_test(size=(60, 24)) as pilot:
        page: Page = app.page
        page.select_start(Unit.SENTENCE)
        assert page.selected_text == "We were told that it would take eleven years; it took nine."
        page.select_extend(Unit.WORD, 2)
        assert page.selected_text.endswith("nine. Nobody here")
        page.select_extend(Unit.WORD, -2)
        page.select_extend(Unit.SENTENCE, -1)
        assert page.selected_text.startswith("The bridge was opened")
        page.select_extend(Unit.PARAGRAPH, 2)
        await pilot.pause()
        span = page.selected_span
        assert span is not None
        assert meeting.text[span.start : span.end].endswith("the ferries run.")
        assert "\n\n" in page.selected_text
        assert app.screen.get_selected_text() == page.selected_text
        page.select_clear()
        await pilot.pause()
        assert page.selected_span is None
        assert app.selections[-1] is None


async def test_the_mouse_selects_over_wrapped_lines(page_app: Make, meeting: Transcript) -> None:
    app = page_app(meeting, meeting.text.index("Who paid"))
    async with app.run_test(size=(50, 24)) as pilot:
        page: Page = app.page
        await pilot.pause()
        rows = [page.render_line(y).text for y in range(24)]
        y = next(number for number, row in enumerate(rows) if "The port did" in row)
        x = rows[y].index("port")
        await pilot.mouse_down(Page, offset=(x, y))
        await pilot.hover(
            Page, offset=(rows[y + 2].index("nine") if "nine" in rows[y + 2] else 12, y + 2)
        )
        await pilot.mouse_up(Page, offset=(12, y + 2))
        await pilot.pause()
        span = page.selected_span
        assert span is not None
        assert meeting.text[span.start : span.end].startswith("port did. The bridge")
        assert "\n" not in page.selected_text


async def test_dragging_below_the_page_scrolls_and_selects_what_comes(
    page_app: Make, meeting: Transcript
) -> None:
    app = page_app(meeting)
    async with app.run_test(size=(40, 8)) as pilot:
        page: Page = app.page
        await pilot.pause()
        await pilot.mouse_down(Page, offset=(10, 3))
        await pilot.hover(Page, offset=(12, 7))
        while page.in_sight[-1] < len(meeting.paragraphs) - 1:
            before = page.selected_span
            await pilot.pause()
            assert page.selected_span is not None
            assert before is None or page.selected_span.end >= before.end
        selected = page.selected_span
        assert selected is not None
        await pilot.hover(Page, offset=(12, 0))
        while page.in_sight[0]:
            await pilot.pause()
        await pilot.mouse_up(Page, offset=(12, 0))
        turned = page.selected_span
        assert turned is not None
        assert turned.start <= selected.start
        assert turned.end < selected.end


async def test_hits_and_marks_lie_over_the_words(page_app: Make, meeting: Transcript) -> None:
    app = page_app(meeting)
    async with app.run_test(size=(80, 24)) as pilot:
        page: Page = app.page
        start = meeting.text.index("eleven")
        page.hits = [Span(start, start + 6)]
        page.current_hit = 0
        page.marks = [MarkedSpan(Span(start - 10, start + 20), "green", doubtful=True)]
        await pilot.pause()
        strips = page.render_lines(page.size.region)
        segments = [segment for strip in strips for segment in strip]
        reversed_ = [one.text for one in segments if one.style and one.style.reverse]
        assert reversed_ == ["eleven"]
        assert any(one.text.startswith("┆") for one in segments)


async def test_an_empty_transcript_is_an_empty_page(
    page_app: Make, make: Make, screen_text: ScreenText
) -> None:
    app = page_app(make([]))
    async with app.run_test(size=(80, 24)) as pilot:
        page: Page = app.page
        page.scroll_lines(1)
        page.go_to(5)
        page.select_start(Unit.WORD)
        await pilot.pause()
        assert page.place == Place(0)
        assert not screen_text(app).strip()
