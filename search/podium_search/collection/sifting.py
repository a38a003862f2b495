"""The first pass over a collection: which documents are worth opening, the best first.

As in `shortlist`, what the query's words found is summed up for all documents at once; but a document has
most of the common words somewhere, so that likely neighbours stand side by side in it counts at once and not
only among equals. The index knows both without a document being opened.
"""

from __future__ import annotations

from itertools import pairwise
from operator import itemgetter

from podium_search.collection.terms import Terms
from podium_search.index.bits import members_of
from podium_search.meanings.meaning import Meaning, Term
from podium_search.ranking.shortlist import BESIDE, STEPS, tallied

LOOKED_AT = 20_000
"""Documents that the index looks into for neighbours: some 30 ms."""
LIKELY = 3
"""Meanings of a word that are tried beside those of its neighbour."""


def sift(meaning: Meaning, within: int, terms: Terms, count: int) -> list[int]:
    """The `count` documents of the set `within` that promise most, best first."""
    tally = tallied(meaning, within)
    found = tally.scored()
    for left, right in _affordable(meaning, terms):
        beside = terms.beside(_rows(left, right)) & within
        if beside:
            worth = BESIDE * (left.worth + right.worth) / (2 * meaning.worth)
            tally.add(beside & found, max(1, round(STEPS * worth)))
    best = members_of(tally.best(count, found))
    sums = tally.of(best)
    return [number for _, number in sorted(zip((-s for s in sums), best, strict=True))]


def _affordable(meaning: Meaning, terms: Terms) -> list[tuple[Term, Term]]:
    """The neighbours that the index can be asked for in time, the rarest first; at least one."""
    priced = sorted(
        ((min(_documents(term, terms) for term in pair), pair) for pair in pairwise(meaning.terms)),
        key=itemgetter(0),
    )
    spent = 0
    chosen: list[tuple[Term, Term]] = []
    for price, pair in priced:
        spent += price
        if not chosen or spent <= LOOKED_AT:
            chosen.append(pair)
    return chosen


def _documents(term: Term, terms: Terms) -> int:
    """In how many documents the commonest of a term's likeliest meanings stands."""
    return max((terms.count(one.words[0]) for one in term.candidates[:LIKELY]), default=0)


def _rows(left: Term, right: Term) -> list[tuple[str, ...]]:
    """The likeliest ways in which two neighbours of the query are written."""
    return [
        (*one.words, *other.words)
        for one in left.candidates[:LIKELY]
        for other in right.candidates[:LIKELY]
        if one.weight > left.candidates[0].weight / 2
        and other.weight > right.candidates[0].weight / 2
    ]
