"""What counts as a word."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from podium_search.words.tokens import Words, words

ALPHABET = "abS19 .'’-_\n“лЁ漢字 가é\u0301ü\u00a0lqu"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The minister’s plan", "the minister plan", id="the possessive goes"),
        pytest.param("I don’t, they're", "i dont theyre", id="contractions are one word"),
        pytest.param("l’eau d'Évian", "l eau d evian", id="elided articles stand alone"),
        pytest.param("U.S. LNG, p.m.", "us lng pm", id="initials are one word"),
        pytest.param("auto-regressive", "auto regressive", id="hyphens part"),
        pytest.param("COVID-19 and $5.00", "covid 19 and 5 00", id="numbers are words"),
        pytest.param("司法改革 AI時代", "司 法 改 革 ai 時 代", id="unspaced scripts by character"),
        pytest.param("snake_case 'quoted'", "snake case quoted", id="underscores and quotes part"),
    ],
)
def test_a_text_is_its_words(text: str, expected: str) -> None:
    assert words(text) == expected.split()


@settings(max_examples=200)
@example("\uab70")  # Cherokee folds to capitals
@given(st.text(alphabet=st.one_of(st.sampled_from(ALPHABET), st.characters()), max_size=40))
def test_words_with_places_are_the_same_words(text: str) -> None:
    found = list(Words(text))
    assert [token.word for token in found] == words(text)
    assert all(0 <= token.start < token.end <= len(text) for token in found)
    assert all(a.start <= b.start for a, b in pairwise(found))


def test_a_word_is_shown_with_its_possessive() -> None:
    text = "the minister’s plan"
    assert [text[t.start : t.end] for t in Words(text)] == ["the", "minister’s", "plan"]
