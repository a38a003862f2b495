"""The normal form of a text and the way back from it."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podium_library.anchor.normal import normal

LETTERS = "aBé \n\t\u00a0—-–“”\"'’…\u200b\u00adßﬁ½漢한İ\u0301\ufeff.,"
texts = st.text(st.sampled_from(LETTERS), max_size=60) | st.text(max_size=30)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("“It’s here” — now…", '"It\'s here" -- now...'),
        ("a line\n   broken", "a line broken"),
        ("soft\u00adhyphen\u200b", "softhyphen"),
        ("caf\u00e9", "CAFE\u0301"),
        ("ﬁne ＡＢＣ", "fine abc"),
        ("Straße", "STRASSE"),
    ],
)
def test_texts_that_differ_in_form_alone_are_equal(left: str, right: str) -> None:
    assert normal(left).text == normal(right).text


@given(texts)
def test_each_character_leads_back_to_where_it_came_from(text: str) -> None:
    form = normal(text)
    places = [form.origin(offset) for offset in range(len(form.text))]
    assert places == sorted(places)
    assert all(0 <= place < len(text) for place in places)
    for offset, place in enumerate(places):
        assert form.text[offset] in normal(text[place : place + 40]).text or text[place].isspace()


@given(texts)
def test_a_character_is_found_in_the_normal_text(text: str) -> None:
    form = normal(text)
    for offset, letter in enumerate(text):
        if letter.isascii() and letter.isalnum():
            assert form.text[form.at(offset)] == letter.lower()
            assert form.origin(form.at(offset)) == offset


@given(texts)
def test_no_blank_follows_another_unless_something_invisible_stood_between(text: str) -> None:
    visible = "".join(
        c for c in text if c.isspace() or unicodedata.category(c) not in ("Cf", "Mn", "Cc")
    )
    assert "  " not in normal(visible).text
