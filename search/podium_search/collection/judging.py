"""The second pass: the passages of the documents that promise most, looked at as in one document.

Every opened document's passages are first weighed by the words that they have; the best of all documents
together are then judged closely (see `judgement`), so that ranks are comparable over the whole collection.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import nlargest

from podium_parsers import Transcript
from podium_search.bits import members_of
from podium_search.filters import allowed_passages
from podium_search.hit import Marked
from podium_search.judgement import Judged, judge
from podium_search.meaning import Meaning
from podium_search.passages import Passages
from podium_search.query import Query
from podium_search.vocabulary import Stop
from podium_search.window import Senses, senses_of

BESIDE = 0.5
"""What it is worth, as a share of all terms, when all neighbours stand side by side."""
JUDGED = 80
"""Passages that are judged closely."""


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
    weighed: list[tuple[float, int, Opened, int]] = []
    for place, opened in enumerate(documents):
        if stop is not None and stop():
            return []
        within = allowed_passages(
            query, opened.transcript, opened.passages, marks(opened.transcript)
        )
        for worth, passage in _weighed(opened.passages, members_of(within), senses, worths):
            weighed.append((worth, -place, opened, passage))
    best = nlargest(max(JUDGED, limit), weighed, key=lambda one: (one[0], one[1], -one[3]))
    ranked: list[tuple[float, int, int, Ranked]] = []
    for count, (_, place, opened, passage) in enumerate(best):
        if stop is not None and count % 8 == 0 and stop():
            return []
        judged = judge(meaning, senses, worths, passage, opened.passages.line(passage))
        ranked.append((-round(judged.score, 4), -place, passage, Ranked(opened, judged)))
    ranked.sort(key=lambda one: one[:3])
    return [one for *_, one in ranked]


def _weighed(
    passages: Passages, within: Iterable[int], senses: Senses, worths: Sequence[float]
) -> Iterator[tuple[float, int]]:
    """The passages with a word that counts, and what their words are worth."""
    known = senses.keys()
    pairs = max(1, len(worths) - 1)
    for passage in within:
        line = passages.line(passage).split()
        met = known & set(line)
        if not met:
            continue
        best: dict[int, float] = {}
        for word in met:
            for sense in senses[word]:
                if sense.weight > best.get(sense.term, 0.0):
                    best[sense.term] = sense.weight
        worth = sum(worths[term] * weight for term, weight in best.items())
        if len(best) > 1:
            beside = _beside(line, senses)
            worth += BESIDE * sum(worths) * beside / pairs
        yield worth, passage


def _beside(line: Sequence[str], senses: Senses) -> int:
    """How many neighbours of the query stand side by side."""
    found: set[int] = set()
    before: set[int] = set()
    for word in line:
        here = {sense.term for sense in senses[word]} if word in senses else set()
        found |= {term for term in here if term - 1 in before}
        before = here
    return len(found)
