"""From words of a passage to spans of the source."""

from __future__ import annotations

from collections.abc import Iterable

from podium_parsers import Shown, Span
from podium_search.tokens import Words


def word_spans(shown: Shown, places: Iterable[tuple[int, int]]) -> tuple[Span, ...]:
    """The source spans of words, given as (index of the first, how many), sorted and disjoint."""
    words = Words(shown.text)
    last = len(words)
    indexes = {i for first, size in places for i in range(first, min(first + size, last))}
    spans = [shown.span(token.start, token.end) for token in map(words.__getitem__, indexes)]
    return disjoint(spans)


def disjoint(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Sort spans; join those that overlap or touch."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(end, joined[-1].end))
        elif end > start:
            joined.append(Span(start, end))
    return tuple(joined)
