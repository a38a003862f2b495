"""`>> MAYOR ROE: The item`, wherever on a line it stands, and broken over two."""

from __future__ import annotations

import pytest

from podium_parsers.labels.chevron import PATTERN


@pytest.mark.parametrize(
    ("line", "name", "words"),
    [
        (">> MAYOR ROE: The item", "MAYOR ROE", "The item"),
        (">>ROE: Yes", "ROE", "Yes"),
        (">> COUNCILMEMBER\nROE: Yes", "COUNCILMEMBER ROE", "Yes"),
    ],
)
def test_a_label_of_this_layout_is_found(line: str, name: str, words: str) -> None:
    found = PATTERN.match(f"\n{line}")
    assert found is not None
    assert " ".join(found["name"].split()) == name
    assert f"\n{line}"[found.end() :].strip() == words.strip()


@pytest.mark.parametrize(
    "line",
    [
        ">> well, the item: yes",
        ">> WHO KNOWS? NOBODY: YES",
        "> ROE: quoted",
        "MAYOR ROE: The item",
    ],
)
def test_what_only_looks_alike_is_not(line: str) -> None:
    assert PATTERN.match(f"\n{line}") is None
