"""Patterns that are compiled when they are first used."""

from __future__ import annotations

import re

import pytest

from podium_parsers import patterns
from podium_parsers.patterns import pattern


@pytest.fixture(autouse=True)
def _apart(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep what is written here from those that look at all patterns of the wing."""
    monkeypatch.setattr(patterns, "SOURCES", [])


def test_a_late_pattern_does_what_a_compiled_one_does() -> None:
    late, compiled = (
        pattern(r"(?P<n>\d+)-(\w)", re.IGNORECASE),
        re.compile(r"(?P<n>\d+)-(\w)", re.I),
    )
    text = "12-a, 7-B"
    assert [m.groups() for m in late.finditer(text)] == [
        m.groups() for m in compiled.finditer(text)
    ]
    assert late.sub("x", text) == compiled.sub("x", text)
    assert late.groupindex == compiled.groupindex
    assert pattern(rb"\d").findall(b"1 2") == [b"1", b"2"]


def test_a_wrong_pattern_says_so_at_its_first_use() -> None:
    wrong = pattern("(")
    with pytest.raises(re.error):
        wrong.search("x")
