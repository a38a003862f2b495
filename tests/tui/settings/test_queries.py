"""What was searched comes back with the arrows, in the next session too."""

from __future__ import annotations

from pathlib import Path

import pytest

from podium.settings.queries import MOST, Queries, Recall, path


def test_queries_come_back_the_latest_last_and_none_twice(home: Path) -> None:
    queries = Queries()
    for text in ("pier", "ferries", " ", "pier"):
        queries.add(text)
    queries.keep()
    assert path().is_relative_to(home)
    assert Queries().texts == ["ferries", "pier"]


def test_only_the_latest_are_kept() -> None:
    queries = Queries()
    for number in range(MOST + 5):
        queries.add(f"query {number}")
    assert len(queries.texts) == MOST
    assert queries.texts[-1] == f"query {MOST + 4}"


@pytest.mark.parametrize("broken", ["", "{", "[]", '{"queries": 7}', '{"queries": [1, null]}'])
def test_a_broken_file_is_an_empty_one(broken: str) -> None:
    path().parent.mkdir(parents=True)
    path().write_text(broken, encoding="utf-8")
    assert Queries().texts == []


def test_the_walk_ends_at_the_oldest_and_behind_the_latest() -> None:
    recall = Recall(["pier", "ferries"])
    assert [recall.step(by) for by in (-1, -1, -1, 1, 1, 1)] == [
        "ferries",
        "pier",
        None,
        "ferries",
        "",
        None,
    ]
