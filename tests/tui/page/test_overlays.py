"""A row gets all that touches it and nothing else, whatever overlaps."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from podium.widgets.page.overlays import Layer, MarkedSpan, Overlays
from podium_parsers import Span

PAIRS = st.lists(st.tuples(st.integers(0, 100), st.integers(1, 40)), max_size=12)


def spans(pairs: list[tuple[int, int]]) -> list[Span]:
    return sorted(Span(start, start + size) for start, size in pairs)


@given(PAIRS, st.integers(0, 120), st.integers(1, 30))
def test_marks_are_found_even_when_they_overlap(
    pairs: list[tuple[int, int]], start: int, size: int
) -> None:
    marks = [MarkedSpan(span) for span in spans(pairs)]
    end = start + size
    touching = [one for one in marks if one.span.start < end and one.span.end > start]
    assert list(Overlays(marks=marks).marks_on(start, end)) == touching


@given(st.lists(st.integers(1, 9), max_size=20), st.integers(0, 90), st.integers(1, 20))
def test_hits_are_those_that_touch_the_row(sizes: list[int], start: int, size: int) -> None:
    hits, at = [], 0
    for length in sizes:
        hits.append(Span(at, at + length))
        at += length + length % 3
    end = start + size
    found = [layer[:2] for layer in Overlays(hits).on(start, end)]
    assert found == [tuple(hit) for hit in hits if hit.start < end and hit.end > start]


def test_the_current_hit_and_the_selection_are_named() -> None:
    over = Overlays([Span(0, 3), Span(5, 8)], 1, [MarkedSpan(Span(0, 9), "no colour")], Span(2, 6))
    assert over.on(4, 9) == [
        Layer(0, 9, "yellow"),
        Layer(5, 8, "current"),
        Layer(2, 6, "selection"),
    ]
