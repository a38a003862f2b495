"""However the window moves or changes, its rows are the text's rows and the place stays."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from podium.widgets.page.layout import Spot
from podium.widgets.page.look import Look
from podium.widgets.page.views import View
from podium.widgets.page.window import Window
from podium_parsers import ParagraphKind, Role, Transcript

Make = Callable[..., Transcript]
WORDS = st.text("ab cé漢\n—", min_size=1, max_size=120)
SAID = st.lists(
    st.tuples(
        st.sampled_from([*Role, *ParagraphKind]),
        st.sampled_from([None, 0, 1]),
        st.one_of(WORDS, WORDS.map(lambda words: f"Ann: {words}")),
    ),
    min_size=1,
    max_size=12,
)
SIZES = st.tuples(st.integers(1, 130), st.integers(1, 50))
LOOKS = st.builds(
    Look,
    view=st.sampled_from(list(View)),
    speaker=st.sampled_from([None, 0, 1]),
    folded=st.booleans(),
    measure=st.integers(10, 120),
    spacing=st.integers(0, 1),
    numbers=st.booleans(),
    pinned=st.booleans(),
)
quick = settings(
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def all_rows(window: Window) -> list[Spot]:
    return window.layout.rows(Spot(0), 1_000_000)


@given(SAID, LOOKS, SIZES)
@quick
def test_heights_are_the_rows_that_are_there(
    make: Make, said: object, look: Look, size: tuple[int, int]
) -> None:
    window = Window(make(said, ["Ann", "Ben"]), look, *size)
    rows = all_rows(window)
    while window.layout.heights.measure_more():
        pass
    assert window.layout.total == len(rows)
    assert [window.layout.number_of(spot) for spot in rows] == list(range(len(rows)))
    assert [window.layout.spot_at(number) for number in range(len(rows))] == rows


@given(SAID, LOOKS, SIZES, st.lists(st.one_of(SIZES, LOOKS), max_size=6), st.integers(0, 2000))
@quick
def test_the_place_stays_and_stays_in_sight(
    make: Make,
    said: object,
    look: Look,
    size: tuple[int, int],
    changes: list[tuple[int, int] | Look],
    offset: int,
) -> None:
    transcript = make(said, ["Ann", "Ben"])
    window = Window(transcript, look, *size)
    window.go_to(min(offset, len(transcript.text)))
    place = window.place
    for change in changes:
        if isinstance(change, Look):
            window.look_at(change)
        else:
            window.resize(*change)
        assert window.place == place
        assert window.layout.spot_of(place) in window.rows
        assert len(window.rows) == min(window.height, len(all_rows(window)))


@given(SAID, SIZES, st.lists(st.integers(-60, 60), max_size=8))
@quick
def test_moving_by_rows_moves_by_rows(
    make: Make, said: object, size: tuple[int, int], moves: list[int]
) -> None:
    window = Window(make(said, ["Ann", "Ben"]), Look(), *size)
    furthest = max(0, len(all_rows(window)) - window.height)
    for rows in moves:
        before = window.number
        window.scroll(rows)
        if 0 <= before + rows <= furthest:
            assert window.number == before + rows or before == before + rows
        assert 0 <= window.number <= furthest
        item = window.layout.spot_of(window.place).item
        assert item in {spot.item for spot in window.rows}


@given(SAID, SIZES)
@quick
def test_stepping_reaches_every_paragraph_both_ways(
    make: Make, said: object, size: tuple[int, int]
) -> None:
    window = Window(make(said, ["Ann", "Ben"]), Look(folded=False), *size)
    count = len(window.layout.shelf)
    window.step(-count)
    seen = [window.place.paragraph]
    for _ in range(count - 1):
        window.step(1)
        seen.append(window.place.paragraph)
        assert window.layout.spot_of(window.place) in window.rows
    assert seen == list(window.layout.shelf.paragraphs)
    window.step(-1)
    assert window.place.paragraph == seen[-2 if count > 1 else -1]


def test_scrolling_past_an_end_goes_on_by_paragraphs(meeting: Transcript) -> None:
    window = Window(meeting, Look(), 200, 500)
    first = window.place.paragraph
    window.scroll(1)
    assert window.place.paragraph == first + 1
    window.go_end()
    assert window.percent == 100
    assert window.place.paragraph == 15


def test_going_to_the_top_shows_who_speaks(meeting: Transcript) -> None:
    window = Window(meeting, Look(pinned=False), 80, 10)
    window.go_to(meeting.text.index("The port did"), "top")
    lines = window.layout.lines(window.top.item)
    assert lines.frame.name == "Ada Quist"
    assert window.top.row == lines.frame.gap


def test_going_near_moves_only_when_it_must(meeting: Transcript) -> None:
    window = Window(meeting, Look(), 80, 20)
    window.go_to(meeting.text.index("The port did"))
    top = window.top
    window.go_to(meeting.text.index("The port did") + 100, "near")
    assert window.top == top
    window.go_to(meeting.text.index("A last one"), "near")
    assert window.top != top


def test_the_question_is_pinned_only_above_its_answer(meeting: Transcript) -> None:
    window = Window(meeting, Look(), 60, 10)
    window.go_to(meeting.text.index("And so will"), "top")
    assert window.pinned_turn == 1
    window.go_home()
    assert window.pinned_turn is None
    window.look_at(Look(pinned=False))
    window.go_to(meeting.text.index("And so will"), "top")
    assert window.pinned_turn is None


@pytest.mark.parametrize("percent", [0, 10, 50, 99, 100])
def test_per_cent_is_the_way_back_of_going_to_it(meeting: Transcript, percent: int) -> None:
    window = Window(meeting, Look(), 40, 10)
    window.go_percent(percent)
    assert window.percent == pytest.approx(percent, abs=1)


def test_the_first_place_is_the_first_words_spoken(meeting: Transcript) -> None:
    assert Window(meeting, Look(), 80, 24).place.paragraph == 3
