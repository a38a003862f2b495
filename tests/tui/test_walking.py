"""From thing to thing, as pure functions."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from podium import walking
from podium_parsers import Transcript


def test_the_opening_stands_before_the_first_question(meeting: Transcript) -> None:
    meeting = _with_opening(meeting)
    first = walking.exchange_start(meeting, 0)
    opening = walking.next_exchange(meeting, first, -1)
    assert opening == walking.turn_start(meeting, 0)
    assert walking.next_exchange(meeting, opening, -1) is None


def test_a_step_beyond_the_last_stays_at_the_last(meeting: Transcript) -> None:
    last = walking.exchange_start(meeting, len(meeting.exchanges) - 1)
    assert walking.next_exchange(meeting, 0, 99) == last
    assert walking.next_exchange(meeting, last, 1) is None


def test_question_and_answer_are_each_others_counterpart(meeting: Transcript) -> None:
    for exchange in meeting.exchanges:
        question = walking.turn_start(meeting, exchange.question)
        answer = walking.counterpart(meeting, question)
        assert answer is not None
        assert walking.counterpart(meeting, answer) == question


def test_outside_an_exchange_there_is_no_counterpart(meeting: Transcript) -> None:
    assert walking.counterpart(meeting, 0) is None


def test_in_a_text_without_exchanges_turns_take_their_place(
    make: Callable[..., Transcript],
) -> None:
    from podium_parsers import Role

    talk = make([(Role.REMARKS, 0, "A: one"), (Role.REMARKS, 1, "B: two")], speakers=["A", "B"])
    assert walking.next_exchange(talk, 0) == walking.turn_start(talk, 1)


@settings(max_examples=50)
@given(
    starts=st.lists(st.integers(0, 1000), unique=True, min_size=1).map(sorted),
    at=st.integers(-5, 1005),
    count=st.integers(-5, 5),
)
def test_a_step_goes_the_right_way_and_no_further(starts: list[int], at: int, count: int) -> None:
    found = walking.next_in(starts, at, count)
    beyond = [i for i in starts if i > at] if count > 0 else [i for i in starts if i < at][::-1]
    if not beyond or not count:
        assert found is None
    else:
        assert found == beyond[min(abs(count), len(beyond)) - 1]


def _with_opening(transcript: Transcript) -> Transcript:
    from dataclasses import replace

    return replace(transcript, opening=range(1))
