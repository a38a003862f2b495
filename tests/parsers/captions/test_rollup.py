"""Rolling captions say a line again; people do, too."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from podium_parsers.captions.markup import Stretch
from podium_parsers.captions.rollup import Shot, unrolled


def shot(second: float, *lines: str) -> Shot:
    return Shot(tuple(Stretch(line, None, None, True) for line in lines), second, second + 1)


def words(shots: list[Shot]) -> list[str]:
    return [stretch.text for one in unrolled(shots) for stretch in one.stretches]


def test_a_line_that_scrolls_up_is_said_once() -> None:
    lines = ["the tide", "comes in", "and goes", "out again", "each day"]
    shots = [shot(n, *lines[max(0, n - 1) : n + 1]) for n in range(5)]
    assert words(shots) == lines


def test_a_line_that_grows_is_said_once() -> None:
    line = ["the", "tide", "comes", "in", "at", "nine"]
    shots = [shot(n, " ".join(line[: n + 1])) for n in range(6)]
    assert words([*shots, shot(7, "and goes")]) == ["the tide comes in at nine", "and goes"]


def test_words_said_twice_stay_twice() -> None:
    spoken = ["no", "no", "why", "because", "I see", "do you", "yes", "good"]
    assert words([shot(n, word) for n, word in enumerate(spoken)]) == spoken


def test_the_same_cue_twice_at_one_time_is_one() -> None:
    assert words([shot(1, "the tide"), shot(1, "the tide"), shot(3, "is out")]) == [
        "the tide",
        "is out",
    ]


@given(st.lists(st.lists(st.sampled_from(["a", "b", "a b"]), max_size=3), max_size=12))
def test_no_word_is_lost_that_was_new(cues: list[list[str]]) -> None:
    shots = [shot(n, *lines) for n, lines in enumerate(cues)]
    said = {word for line in words(shots) for word in line.split()}
    assert said == {word for lines in cues for line in lines for word in line.split()}
