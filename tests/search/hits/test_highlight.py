"""The very words, in the source."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from podium_parsers import Span
from podium_parsers.shown import show
from podium_search.hits.highlight import ShownWords, disjoint
from podium_search.words.tokens import Words, words

TEXT = "The U.S. minister’s co-\noperation, l’eau and 漁業 don’t e\u0301lan “end”."


def spans_of(text: str, places: list[tuple[int, int]]) -> list[str]:
    shown = show(text, 0, len(text))
    found = ShownWords(shown, " ".join(words(shown.text)))
    return [text[start:end] for start, end in found.spans(places)]


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        pytest.param(1, "U.S", id="initials"),
        pytest.param(2, "minister’s", id="a possessive"),
        pytest.param(3, "co-\noperation", id="a word broken at a line end"),
        pytest.param(5, "eau", id="after an elided article"),
        pytest.param(7, "漁", id="a character"),
        pytest.param(9, "don’t", id="a contraction"),
        pytest.param(10, "e\u0301lan", id="an accent of its own"),
        pytest.param(11, "end", id="within quotes"),
    ],
)
def test_a_word_is_shown_as_the_source_has_it(place: int, expected: str) -> None:
    assert spans_of(TEXT, [(place, 1)]) == [expected]


@example("漢.S’U")  # no initials
@given(st.text(alphabet="ab .’‘“—'-漢é\u0301UlS\n", max_size=30))
def test_the_quick_way_and_the_sure_way_agree_on_the_words(text: str) -> None:
    shown = show(text, 0, len(text))
    line = " ".join(words(shown.text))
    for index, word in enumerate(line.split()):
        for start, end in ShownWords(shown, line).spans([(index, 1)]):
            assert text[start:end]
        assert Words(shown.text)[index].word == word


def test_spans_that_touch_are_one() -> None:
    assert disjoint([Span(4, 6), Span(0, 2), Span(2, 4), Span(8, 9)]) == (Span(0, 6), Span(8, 9))
