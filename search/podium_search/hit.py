"""What a search gives back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from podium_parsers import Span
from podium_search.asking.query import Query


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage that matches."""

    paragraph: int
    """Index of the paragraph in the transcript."""
    turn: int | None
    exchange: int | None
    score: float
    """0 to 1; 1 for what matches exactly as asked."""
    strong: bool
    """False for a match that is shown apart, after the strong ones."""
    spans: tuple[Span, ...]
    """The matched words: source offsets, sorted, disjoint."""


@dataclass(frozen=True, slots=True)
class Result:
    """The answer to one query."""

    query: Query
    hits: tuple[Hit, ...] = ()
    """Strong ones first, in the order asked for; then weak ones."""
    corrected: tuple[tuple[str, str], ...] = ()
    """Typed words that the transcript lacks, with the word of the best hit taken for each."""
    weak: int = 0
    """How many of the hits are weak."""
    among: int = 0
    """How many passages match, given here or not: those that have what is asked, or for ranked words
    any of them or something like one."""
    complete: bool = True
    """False while the index is not ready: only exact matches were looked for."""


class Marked(NamedTuple):
    """A reader's mark, as far as `is:marked` and `#tag` need it."""

    start: int
    """Source offset."""
    end: int
    tags: tuple[str, ...] = ()
