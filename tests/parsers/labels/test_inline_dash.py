"""Titled labels within lines that have run together, and what only looks like them."""

from __future__ import annotations

import pytest

from podium_parsers.labels.inline_dash import PATTERN


@pytest.mark.parametrize(
    ("line", "name", "words"),
    [
        ("It is agreed. HON. A. B. ROE.- Mr. Speaker", "HON. A. B. ROE", "Mr. Speaker"),
        ("The Lanterns MR. SPEAKER.- Order!", "MR. SPEAKER", "Order!"),
        ("so. DR. RATU ROE (Reef).— I rise", "DR. RATU ROE", "I rise"),
    ],
)
def test_a_label_stands_within_its_line(line: str, name: str, words: str) -> None:
    found = PATTERN.search(f"\n{line}")
    assert found is not None
    assert (found["name"], f"\n{line}"[found.end() :]) == (name, words)


@pytest.mark.parametrize(
    "line",
    ["It is agreed. HON. A. ROE said so.- Mr", "and then Mr. Roe.- No", "the HON. ROE - a boat"],
)
def test_a_name_in_a_sentence_is_none(line: str) -> None:
    assert PATTERN.search(f"\n{line}") is None
