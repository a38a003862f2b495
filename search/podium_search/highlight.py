"""From words of a passage to spans of the source."""

from __future__ import annotations

from collections.abc import Iterable

from podium_parsers import Shown, Span
from podium_search.tokens import Words


class ShownWords:
    """The words of a passage with the way to the source."""

    def __init__(self, shown: Shown) -> None:
        self._shown = shown
        self._words = Words(shown.text)

    def spans(self, places: Iterable[tuple[int, int]]) -> tuple[Span, ...]:
        """The source spans of words, given as (index of the first, how many); sorted, disjoint."""
        last = len(self._words)
        indexes = {i for first, size in places for i in range(first, min(first + size, last))}
        tokens = map(self._words.__getitem__, indexes)
        return disjoint(self._shown.span(token.start, token.end) for token in tokens)


def disjoint(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Sort spans; join those that overlap or touch."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(end, joined[-1].end))
        elif end > start:
            joined.append(Span(start, end))
    return tuple(joined)
