"""JavaScript literals, read and not run."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from podium_parsers.tables.literals import literals_of


def test_an_object_with_bare_keys_comments_and_commas_too_many() -> None:
    assert literals_of("x = { a: 1, 'b': [true, null, -2.5,], /* c */ }; // d") == [
        {"a": 1, "b": [True, None, -2.5]}
    ]


def test_strings_in_three_quotes_with_escapes() -> None:
    assert literals_of(r"""x = ["a\"b", 'c\u00e9\x21', `d
e`]""") == [['a"b', "cé!", "d\ne"]]


def test_joined_strings_are_one() -> None:
    assert literals_of("x = ['a' + \"b\" + `c`]") == [["abc"]]


def test_code_blocks_are_no_objects() -> None:
    assert literals_of("function f(a) { return a + 1; } if (x) { y(); }") == []


@given(st.text(alphabet="{}[]'\"`\\:,+/* ab1.\n", max_size=80))
def test_nothing_makes_it_raise(text: str) -> None:
    literals_of(text)
