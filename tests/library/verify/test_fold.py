"""Folding levels typography and nothing else, and every place leads back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podium_library.verify.fold import fold, lower


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("“It’s” «so»", "'It's' 'so'"),
        ("a – b—c -- d − e", "a-b-c-d-e"),
        ("well-known", "well-known"),
        ("a\u00a0b \n  c", "a b c"),
        ("soft\u00adhyphen \ufb01n \uff21\uff22", "softhyphen fin AB"),
        ("cafe\u0301", "café"),
        ("wait…", "wait..."),
        ("*bold* __it__", "bold it"),
        ("The the", "The the"),
    ],
)
def test_what_typesetting_changes_is_levelled(text: str, folded: str) -> None:
    assert fold(text).text == folded


@given(st.text(alphabet="aé\u0301“” –-*\n\u00a0ﬁ…B漢", max_size=40))
def test_every_folded_character_leads_back_in_order(text: str) -> None:
    folded = fold(text)
    places = [folded.source(at) for at in range(len(folded.text))]
    assert places == sorted(places)
    assert all(0 <= place < len(text) for place in places)
    for at, place in enumerate(places):
        if folded.text[at] in "aB漢":
            assert text[place] == folded.text[at]


@given(st.text(max_size=30))
def test_folding_twice_changes_nothing(text: str) -> None:
    once = fold(text).text
    assert fold(once).text == fold(fold(once).text).text


@given(st.text(max_size=30))
def test_lower_case_keeps_the_length(text: str) -> None:
    assert len(lower(text)) == len(text)
