"""Which of the places where a typed word stands are shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podium_search.ranking.places import FAR, beside_others, settled
from podium_search.ranking.window import Event


def met(typed: str, passage: str) -> list[Event]:
    """Every place where a typed word stands."""
    return [
        Event(place, 1, term, 1.0)
        for place, word in enumerate(passage.split())
        for term, wanted in enumerate(typed.split())
        if word == wanted
    ]


def first_of_each(events: list[Event]) -> list[Event]:
    """A window that took the first place of every term."""
    chosen: dict[int, Event] = {}
    for event in events:
        chosen.setdefault(event.term, event)
    return sorted(chosen.values())


PLACES = {
    "where all of them stand together, not where one stood first": (
        "bridge toll truth",
        "truth and so on and on until the truth about toll and bridge",
        [8, 10, 12],
    ),
    "as they were typed, though another stretch is as short": (
        "jury in the",
        "the grand jury in the end",
        [2, 3, 4],
    ),
    "twice, what was typed twice": (
        "no bridge no toll",
        "no one asked for this no bridge and no toll",
        [5, 6, 8, 9],
    ),
    "once, what stands there once": ("toll toll gate", "the toll gate", [1, 2]),
}


@pytest.mark.parametrize(("typed", "passage", "places"), PLACES.values(), ids=PLACES)
def test_words_are_shown(typed: str, passage: str, places: list[int]) -> None:
    events = met(typed, passage)
    shown = settled(first_of_each(events), events, typed.split())
    assert sorted({one.place for one in shown}) == places


@pytest.mark.parametrize(
    ("apart", "shown"), [(FAR, True), (FAR + 1, False)], ids=["near is shown", "far is not"]
)
def test_a_word_beyond_the_stretch_that_is(apart: int, shown: bool) -> None:
    typed = ["bridge", "toll", "harbour"]
    close = [Event(0, 1, 0, 1.0), Event(1, 1, 1, 1.0)]
    other = Event(1 + apart, 1, 2, 1.0)
    assert (other in settled(close, [*close, other], typed)) is shown


def test_a_far_word_is_shown_where_little_else_was_found() -> None:
    close, other = Event(0, 1, 0, 1.0), Event(500, 1, 1, 1.0)
    assert settled([close], [close, other], ["bridge", "harbour"]) == (close, other)


def test_a_single_letter_is_shown_beside_others_only() -> None:
    words = ["d", "une", "fois", "sur", "le", "pont", "d", "Avignon"]
    letters = [Event(0, 1, 0, 1.0), Event(6, 1, 1, 1.0), Event(7, 1, 2, 1.0)]
    assert [one.place for one in beside_others(letters, words)] == [6, 7]
    assert beside_others(letters[:1], words) == (letters[0],)


@given(
    st.lists(st.sampled_from("abcdef"), min_size=1, max_size=40),
    st.lists(st.sampled_from("abc"), min_size=1, max_size=4, unique=True),
)
def test_every_term_of_the_window_is_kept_and_no_stretch_grows(
    passage: list[str], typed: list[str]
) -> None:
    events = met(" ".join(typed), " ".join(passage))
    chosen = first_of_each(events)
    shown = settled(chosen, events, typed)
    assert sorted(one.term for one in shown) == sorted(one.term for one in chosen)
    assert set(shown) <= set(events)
    bonus = 2 * len(typed)
    if chosen:
        grown = (shown[-1].place - shown[0].place) - (chosen[-1].place - chosen[0].place)
        assert grown <= bonus
