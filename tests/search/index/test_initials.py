"""Abbreviations that a transcript shows."""

from __future__ import annotations

from podium_search.index.initials import Initials


def test_a_line_of_capitals_is_read_once_and_not_from_each_of_them() -> None:
    initials = Initials()
    initials.collect("A" * 200_000 + " The Grand Ferry Board met. " * 20)
    initials.finish()
    assert ("grand", "ferry", "board") in initials.phrases("gfb")
