"""The second pass: the passages of the documents that promise most, looked at as in one document.

Every opened document's passages are first weighed by the words that they have; the best of all documents
together are then judged closely (see `judgement`), so that ranks are comparable over the whole collection.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from heapq import nlargest
from operator import itemgetter
from typing import NamedTuple

from podium_parsers import Transcript
from podium_search.asking.filters import allowed_passages
from podium_search.asking.query import Query
from podium_search.hit import Marked
from podium_search.index.bits import members_of
from podium_search.index.passages import Passages
from podium_search.index.vocabulary import Stop
from podium_search.meanings.meaning import Meaning
from podium_search.ranking.judgement import Judged, judge
from podium_search.ranking.shortlist import BESIDE, beside_in, pairs_of
from podium_search.ranking.window import Senses, senses_of

Worth = Callable[[frozenset[str]], float]
"""What words that were met in a passage are worth."""
JUDGED, COUNTED = 40, 240
"""Passages that are judged closely; those of which the neighbours are looked at before."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A document that was opened for the sake of a query."""

    number: int
    transcript: Transcript
    passages: Passages


@dataclass(frozen=True, slots=True)
class Ranked:
    """A passage with what it is worth."""

    opened: Opened
    judged: Judged


def rank_passages(
    query: Query,
    meaning: Meaning,
    documents: Iterable[Opened],
    marks: Callable[[Transcript], Sequence[Marked]],
    limit: int,
    stop: Stop | None = None,
) -> list[Ranked]:
    """The passages that match best, best first; equals in the order of the documents."""
    senses = senses_of(meaning)
    worths = [term.worth for term in meaning.terms]
    known, worth = frozenset(senses), _worth(senses, worths)
    weighed: list[Weighed] = []
    for place, opened in enumerate(documents):
        if stop is not None and stop():
            return []
        within = allowed_passages(
            query, opened.transcript, opened.passages, marks(opened.transcript)
        )
        found = _weighed(opened.passages, members_of(within), known, worth)
        weighed += [Weighed(worth, -place, -passage, opened) for worth, passage in found]
    ranked: list[tuple[float, int, int, Ranked]] = []
    for count, one in enumerate(_promising(weighed, meaning, max(JUDGED, limit))):
        if stop is not None and count % 8 == 0 and stop():
            return []
        passage = -one.after
        judged = judge(meaning, senses, worths, passage, one.opened.passages.line(passage))
        ranked.append((-round(judged.score, 4), -one.rank, passage, Ranked(one.opened, judged)))
    ranked.sort(key=lambda found: found[:3])
    return [found for *_, found in ranked]


class Weighed(NamedTuple):
    """A passage with what its words are worth; greater is better."""

    worth: float
    rank: int
    """The place of its document, negative."""
    after: int
    """Its own number, negative."""
    opened: Opened


def _promising(weighed: list[Weighed], meaning: Meaning, count: int) -> list[Weighed]:
    """The best by their words and by the neighbours of the query that stand side by side in them."""
    pairs = pairs_of(meaning)
    share = BESIDE * sum(term.worth for term in meaning.terms) / max(1, len(pairs))
    most = max(COUNTED, count)
    found = nlargest(most, weighed, key=itemgetter(0, 1, 2))
    beside = beside_in(pairs, [one.opened.passages.line(-one.after) for one in found])
    promise = [
        one._replace(worth=one.worth + share * many)
        for one, many in zip(found, beside, strict=True)
    ]
    return nlargest(count, promise, key=itemgetter(0, 1, 2))


def _weighed(
    passages: Passages, within: Iterable[int], known: frozenset[str], worth: Worth
) -> Iterator[tuple[float, int]]:
    """The passages with a word that counts, and what their words are worth."""
    for passage in within:
        met = known.intersection(passages.line(passage).split())
        if met:
            yield worth(met), passage


def _worth(senses: Senses, worths: Sequence[float]) -> Worth:
    """What words that were met are worth; most passages have met no others than many before them."""

    @cache
    def worth(met: frozenset[str]) -> float:
        best: dict[int, float] = {}
        for word in met:
            for sense in senses[word]:
                if sense.weight > best.get(sense.term, 0.0):
                    best[sense.term] = sense.weight
        return sum(worths[term] * weight for term, weight in sorted(best.items()))

    return worth
