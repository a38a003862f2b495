"""The finder's search, from the first letter to Enter or Esc: what the page shows meanwhile."""

from __future__ import annotations

from dataclasses import dataclass

from podium.screens.reader.hits import passages, worth_showing
from podium.widgets.finder.groups import starting
from podium_parsers import Span, Transcript
from podium_search.engine import Engine, Order
from podium_search.hit import Hit, Marked, Result
from podium_search.query import parse_query
from podium_search.vocabulary import Stop

LIMIT = 500
"""Passages that the finder lists."""


@dataclass(slots=True)
class Searching:
    """What is to be restored, and what has been found so far."""

    origin: int
    """Offset at which one was reading."""
    hits_before: tuple[tuple[Span, ...], int | None]
    found: tuple[Span, ...] = ()


def search(
    engine: Engine, query: str, order: Order | None, marks: tuple[Marked, ...], stop: Stop
) -> Result:
    """Search in the order that is asked for, or else in the one that suits the query.

    A phrase, a pattern or filters alone stand in the order of the text, words with the best first.
    """
    parsed = parse_query(query)
    suited: Order = "best" if parsed.ranked else "document"
    return engine.search(parsed, LIMIT, order or suited, marks, stop)


def spans_to_show(transcript: Transcript, result: Result) -> tuple[Span, ...]:
    """What is underlined on the page."""
    return passages(worth_showing(result), transcript.text)


def index_of(spans: tuple[Span, ...], hit: Hit, transcript: Transcript) -> int | None:
    """Which of the underlined spans a hit begins with."""
    offset = starting(hit, transcript)
    return next((i for i, span in enumerate(spans) if span.start <= offset < span.end), None)
