"""The first pass over a collection: which documents are worth opening, the best first.

As in `shortlist`, what the query's words found is summed up for all documents at once; but a document has
most of the common words somewhere, so that its likely neighbours stand side by side counts at once and not
only among equals. The index knows both without a document being opened.
"""

from __future__ import annotations

from itertools import pairwise

from podium_search.bits import Tally, members_of
from podium_search.collection.terms import Terms
from podium_search.meaning import Meaning, Term

STEPS = 255
"""The sums are counted in this many steps."""
BESIDE = 0.5
"""What it is worth, as a share of all terms, when all neighbours stand side by side."""
LIKELY = 3
"""Meanings of a word that are tried beside those of its neighbour."""


def sift(meaning: Meaning, within: int, terms: Terms, count: int) -> list[int]:
    """The `count` documents of the set `within` that promise most, best first."""
    tally = Tally()
    most = sum(term.worth for term in meaning.terms) or 1.0
    for term in meaning.terms:
        seen = 0
        for weight, documents in term.levels:
            new = documents & within & ~seen
            seen |= documents
            if new:
                tally.add(new, max(1, round(STEPS * weight * term.worth / most)))
    found = tally.scored()
    for left, right in pairwise(meaning.terms):
        beside = terms.beside(_rows(left, right)) & within
        if beside:
            worth = BESIDE * (left.worth + right.worth) / (2 * most)
            tally.add(beside & found, max(1, round(STEPS * worth)))
    best = members_of(tally.best(count, found))
    sums = tally.of(best)
    return [number for _, number in sorted(zip((-s for s in sums), best, strict=True))]


def _rows(left: Term, right: Term) -> list[tuple[str, ...]]:
    """The likeliest ways in which two neighbours of the query are written."""
    return [
        (*one.words, *other.words)
        for one in left.candidates[:LIKELY]
        for other in right.candidates[:LIKELY]
        if one.weight > left.candidates[0].weight / 2
        and other.weight > right.candidates[0].weight / 2
    ]
