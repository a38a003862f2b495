"""What a typed query asks for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podium_parsers import Role
from podium_search.asking.query import Place, Query, Side, parse_query


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("gas prices", {"words": "gas prices"}, id="plain words are ranked"),
        pytest.param('"gas prices"', {"phrases": ("gas prices",)}, id="quotes ask for a phrase"),
        pytest.param("“gas prices”", {"phrases": ("gas prices",)}, id="curly quotes do too"),
        pytest.param("gas -coal", {"words": "gas", "without": ("coal",)}, id="minus leaves out"),
        pytest.param('-"gas field"', {"without": ("gas field",)}, id="minus leaves out a phrase"),
        pytest.param("by:lindqvist", {"speakers": ("lindqvist",)}, id="by names the speaker"),
        pytest.param('by:"Ana Roe"', {"speakers": ("Ana Roe",)}, id="by takes a quoted name"),
        pytest.param("in:question", {"roles": (Role.QUESTION,)}, id="in names a role"),
        pytest.param("a: gas", {"roles": (Role.ANSWER,), "words": "gas"}, id="a is for answers"),
        pytest.param("in:A7", {"places": (Place(6, 6, Side.ANSWER),)}, id="in names an answer"),
        pytest.param("in:q3-q5", {"places": (Place(2, 4, Side.QUESTION),)}, id="in takes a range"),
        pytest.param("in:5..3", {"places": (Place(2, 4),)}, id="a range may run backwards"),
        pytest.param(
            "is:marked #gas/lng", {"marked": True, "tags": ("gas/lng",)}, id="marks, tags"
        ),
        pytest.param("well-kept co-op", {"words": "well-kept co-op"}, id="a hyphen is no minus"),
    ],
)
def test_a_query_is_taken_apart(text: str, expected: dict[str, object]) -> None:
    query = parse_query(text)
    found = {name: getattr(query, name) for name in Query.__slots__ if name != "text"}
    if isinstance(found["words"], str):
        found["words"] = found["words"].strip()
    plain = {name: value for name, value in found.items() if value}
    assert plain == expected


@pytest.mark.parametrize("text", ['"gas pri', "in:nowhere", "in:q0", "/gas", "/(/"])
def test_what_is_not_finished_or_not_understood_is_read_as_words(text: str) -> None:
    query = parse_query(text)
    assert query.words == text
    assert not query.exact
    assert not query.filtered


@pytest.mark.parametrize("text", ["gas by:", "gas in:", "gas is:", "gas is:mar", "gas #", "gas -"])
def test_an_operator_without_its_value_asks_nothing_yet(text: str) -> None:
    query = parse_query(text)
    assert query.words.strip() == "gas"
    assert not query.filtered


def test_the_beginning_of_a_role_will_do() -> None:
    assert parse_query("in:ans").roles == (Role.ANSWER,)


def test_a_finished_pattern_is_kept() -> None:
    assert parse_query(r"/\d+ (per ?cent|%)/").patterns == (r"\d+ (per ?cent|%)",)


@given(st.text(alphabet=' "“”-/#:qabyinsmarkedA7()[]*+\\', max_size=40))
def test_nothing_typed_is_an_error(text: str) -> None:
    assert parse_query(text).text == text
