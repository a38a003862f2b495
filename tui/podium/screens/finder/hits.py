"""Walking from hit to hit, and what a result means for the page."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence

from podium_parsers import Span
from podium_search.hit import Hit, Result


def spans_of(hits: Iterable[Hit]) -> tuple[Span, ...]:
    """The matched words of hits, sorted and disjoint."""
    spans: list[Span] = []
    for span in sorted(span for hit in hits for span in hit.spans):
        if spans and span.start < spans[-1].end:
            spans[-1] = Span(spans[-1].start, max(span.end, spans[-1].end))
        else:
            spans.append(span)
    return tuple(spans)


def worth_showing(result: Result) -> tuple[Span, ...]:
    """What is underlined on the page: the strong hits, or the weak ones where there are no others."""
    strong = [hit for hit in result.hits if hit.strong]
    return spans_of(strong or result.hits)


def passages(spans: Sequence[Span], between: Callable[[int, int], str]) -> tuple[Span, ...]:
    """Spans with those joined that stand side by side: a phrase is one hit and not three.

    `between` gives the source text from one offset to another.
    """
    joined: list[Span] = []
    for span in spans:
        if joined and not between(joined[-1].end, span.start).strip(" \n\t\u00a0"):
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return tuple(joined)


def first_from(hits: Sequence[Span], offset: int) -> int | None:
    """Index of the first hit at or after the offset; the very first where none is."""
    if not hits:
        return None
    index = bisect_left(hits, offset, key=lambda span: span.start)
    return index if index < len(hits) else 0


def likeliest(result: Result, hits: Sequence[Span], offset: int) -> int | None:
    """Index of the hit to begin with: of those that fit best, the first at or after the offset.

    What matches exactly fits alike, so then it is the next one. Of what is only like the words that were typed
    the next one is seldom meant: of 30 phrases with a slip, 9 times; the best one 29 times.
    """
    shown = [hit for hit in result.hits if hit.strong] or list(result.hits)
    best = max((hit.score for hit in shown), default=0.0)
    spans = spans_of(hit for hit in shown if hit.score == best)
    first = first_from(spans, offset)
    if first is None:
        return None
    return bisect_right(hits, spans[first].start, key=lambda span: span.start) - 1


def stepped(hits: Sequence[Span], current: int | None, offset: int, count: int) -> int | None:
    """The hit so many further, round and round; from the offset where none is current."""
    if not hits:
        return None
    if current is None:
        if count > 0:
            current = bisect_right(hits, offset, key=lambda span: span.start) - 1
        else:
            current = bisect_left(hits, offset, key=lambda span: span.start)
    return (current + count) % len(hits)
