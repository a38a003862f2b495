"""Writing that is hardly ASCII, in one pass."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from podium_search.words import tokens
from podium_search.words.characters import folded, is_dense

ALPHABET = "Йуд ё.№’'_-—éß각하がカ\u3099ｶﾞ李臺的。Ｕ1ς\u0301\n½…ʬİא\u05b0"


@settings(max_examples=300)
@given(st.text(alphabet=st.one_of(st.sampled_from(ALPHABET), st.characters()), max_size=40))
def test_the_quick_way_gives_the_words_that_the_long_way_gives(text: str) -> None:
    padding = " " * (9 * len(text.encode("utf-8", "replace")))
    assert not is_dense(text + padding)
    assert tokens.words(text) == tokens.words(text + padding)


def test_what_may_compose_with_its_neighbours_takes_the_long_way() -> None:
    assert folded("カ\u3099") is None
    assert folded("Ёлка в\u0301 лесу") == "елка в лесу"
