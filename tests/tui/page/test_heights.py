"""Rows and items find each other, whatever was guessed before."""

from __future__ import annotations

from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from podium.widgets.page.heights import Heights

ROWS = st.lists(st.integers(1, 9), min_size=1, max_size=1500)


@given(ROWS, st.integers(0, 9000), st.integers(0, 100_000))
def test_find_gives_back_an_item_that_holds_a_row(rows: list[int], row: int, guess: int) -> None:
    heights = Heights(len(rows), rows.__getitem__, lambda items: guess)
    item, within = heights.find(row)
    assert 0 <= item < len(rows)
    assert 0 <= within < rows[item]


@given(ROWS)
def test_once_all_is_measured_tops_are_prefix_sums(rows: list[int]) -> None:
    heights = Heights(len(rows), rows.__getitem__, lambda items: len(items))
    while heights.measure_more():
        pass
    tops = list(accumulate(rows, initial=0))
    assert heights.is_exact
    assert heights.total == tops[-1]
    assert [heights.top(item) for item in range(len(rows))] == tops[:-1]
    for item in range(0, len(rows), 7):
        assert heights.find(tops[item]) == (item, 0)
        assert heights.find(tops[item + 1] - 1) == (item, rows[item] - 1)


def test_only_what_is_looked_at_is_measured() -> None:
    asked: list[int] = []

    def measure(item: int) -> int:
        asked.append(item)
        return 2

    heights = Heights(100_000, measure, lambda items: 3 * len(items))
    assert heights.of(50_000) == 2
    assert len(asked) <= 256
    assert not heights.is_exact
