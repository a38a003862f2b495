"""Patterns that are safe to run."""

from __future__ import annotations

from itertools import count

import pytest

from podium_search.asking.pattern import compiled

WORDS = "The Very far gas-field lies 12% off, said Q3 of the far, far city."


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (r"\d+%", ["12%"]),
        ("gas|oil", ["gas"]),
        (r"\bQ[1-9]\b", ["Q3"]),
        ("(very )?far", ["Very far", "far", "far"]),
        ("l.{0,9}o", ["lies 12% o"]),
        ("[a-z]+-[a-z]+", ["gas-field"]),
        (r"(\w+), \1", ["far, far"]),
        (r"\w+ \w+ \w+ gas", ["The Very far gas"]),
    ],
)
def test_a_pattern_is_found_where_it_matches(text: str, words: list[str]) -> None:
    pattern = compiled(text)
    assert pattern is not None
    assert [WORDS[start:end] for start, end in pattern.spans(WORDS)] == words
    assert pattern.matches(WORDS)


@pytest.mark.parametrize("text", ["(", "[", "*", "a{2,1}", "(?P<a>x)(?P=b)"])
def test_what_is_no_pattern_is_not_taken(text: str) -> None:
    assert compiled(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "(a+)+$",
        "(a|aa){1,60}c",
        "(a|a)*b.*c.*d",
        "(a|a|a)" * 30 + "c",
    ],
)
def test_a_pattern_that_runs_away_is_stopped_and_then_given_up(text: str) -> None:
    pattern = compiled(text)
    assert pattern is not None
    while not pattern.is_given_up:
        assert not pattern.matches("a" * 6_000 + "b")
    assert not pattern.matches("a")


@pytest.mark.parametrize(("seconds", "tries"), [(0.01, 100), (0.05, 20), (0.001, None)])
def test_what_is_slow_counts_though_it_is_not_too_late(
    seconds: float, tries: int | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("podium_search.asking.pattern.thread_time", count(0.0, seconds).__next__)
    pattern = compiled("a")
    assert pattern is not None
    found = [pattern.matches("a") for _ in range(2_000)]
    assert sum(found) == pytest.approx(tries or 2_000, abs=1)


def test_a_pattern_that_was_given_up_is_tried_again_when_it_is_asked_for_again() -> None:
    for _ in range(2):
        pattern = compiled("(a|aa)+$")
        assert pattern is not None
        while not pattern.is_given_up:
            assert not pattern.matches("a" * 6_000 + "b")
        assert pattern.spans("a") == []


def test_a_capital_makes_capitals_count() -> None:
    small, capital = compiled("gas"), compiled("Gas")
    assert small is not None
    assert capital is not None
    assert small.matches("GAS")
    assert not capital.matches("GAS")
