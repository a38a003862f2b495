"""From a query's meaning to ranked passages: a coarse sum over all, then a close look at the best."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from podium_search.index.vocabulary import Stop
from podium_search.meanings.meaning import Meaning
from podium_search.ranking.judgement import STRONG, Judged, judge
from podium_search.ranking.lastresort import FEW, LITTLE, by_letters
from podium_search.ranking.shortlist import JUDGED, shortlist
from podium_search.ranking.window import senses_of

CHECKED = 8
"""Passages judged between two looks at `stop`: below a millisecond."""
MOST = 160
"""Passages judged at most, however many are wanted: some 10 ms; no more is ever listed."""
NOTHING = 0.15
"""Best score below which words have found nothing."""


class Ranking(NamedTuple):
    """Passages that match."""

    judged: list[Judged]
    """Those looked at closely, best first, equals in document order."""
    among: int
    """How many there are that have any of the words, or something like one."""


def rank(
    meaning: Meaning,
    within: int,
    line: Callable[[int], str],
    limit: int,
    stop: Stop | None = None,
) -> Ranking:
    """Rank the passages of the set `within`.

    At least JUDGED passages are looked at closely, and as many as are wanted up to MOST.
    """
    senses = senses_of(meaning)
    worths = [term.worth for term in meaning.terms]
    judged: list[Judged] = []
    looked_at = max(JUDGED, min(limit, MOST))
    promising, among = shortlist(meaning, within, line, looked_at)
    for count, passage in enumerate(promising):
        if stop is not None and count % CHECKED == 0 and stop():
            return Ranking([], 0)
        judged.append(judge(meaning, senses, worths, passage, line(passage)))
    if within.bit_count() <= _looked_through(judged):
        judged = by_letters(meaning, within, line, judged, stop)
        among = max(among, len(judged))
    judged.sort(key=lambda one: (-round(one.score, 4), one.passage))
    return Ranking(_as_strong(judged), among)


def _looked_through(judged: list[Judged]) -> int:
    """Up to how many passages are worth a look letter by letter, by what words have found."""
    if max((one.score for one in judged), default=0.0) < NOTHING:
        return FEW
    return 0 if any(one.confidence >= STRONG for one in judged) else LITTLE


def _as_strong(judged: list[Judged]) -> list[Judged]:
    """What comes before the first strong match is as strong: it answers the query better."""
    first = next((i for i, one in enumerate(judged) if one.confidence >= STRONG), 0)
    return [*(replace(one, confidence=STRONG) for one in judged[:first]), *judged[first:]]
