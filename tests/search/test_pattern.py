"""Patterns that are safe to run."""

from __future__ import annotations

import pytest

from podium_search.pattern import compiled


@pytest.mark.parametrize(
    "text", [r"\d+%", "gas|oil", r"\bQ[1-9]\b", "(very )?far", "a.{0,20}b", "[a-z]+-[a-z]+"]
)
def test_a_plain_pattern_is_taken(text: str) -> None:
    assert compiled(text) is not None


@pytest.mark.parametrize(
    "text", ["(a+)+$", "(a|a)*b.*c.*d", r"(\w+)\s\1", "a*a*a*b", "(?:x{1,99}y?)*z", "(", "[", "*"]
)
def test_a_pattern_that_may_run_away_or_is_none_is_not(text: str) -> None:
    assert compiled(text) is None


def test_a_capital_makes_capitals_count() -> None:
    small, capital = compiled("gas"), compiled("Gas")
    assert small is not None
    assert capital is not None
    assert small.search("GAS")
    assert not capital.search("gas")
