"""The first pass: what the terms of a query found in each passage are worth, for all passages at once.

The sums come from sets of passages (see `bits`), so that common words cost no more than rare ones.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate, pairwise

from podium_search.bits import Tally, members_of
from podium_search.meaning import Meaning

COUNTED, JUDGED, LIKELY = 320, 40, 2
"""Passages taken from the sums; those worth a close look; meanings of a word tried in pairs."""
STEPS = 255
"""The sums are counted in this many steps."""
BESIDE = 0.5
"""What it is worth, as a share of all terms, when all neighbours stand side by side."""


def shortlist(
    meaning: Meaning, within: int, line: Callable[[int], str], count: int = JUDGED
) -> tuple[list[int], int]:
    """The `count` passages worth a close look, and among how many.

    Those whose terms are worth most; where they are many, as with common words, those that have
    neighbours of the query side by side.
    """
    tally = tallied(meaning, within)
    scored = tally.scored()
    among = scored.bit_count()
    found = members_of(tally.best(COUNTED, scored))
    if len(found) <= count:
        return found, among
    share = STEPS * BESIDE / max(1, len(meaning.terms) - 1)
    beside = beside_in(pairs_of(meaning), [line(passage) for passage in found])
    promise = [
        (-total - share * pairs, passage)
        for total, pairs, passage in zip(tally.of(found), beside, found, strict=True)
    ]
    return [passage for _, passage in sorted(promise)[:count]], among


def tallied(meaning: Meaning, within: int) -> Tally:
    """What the terms found in each member of the set `within` is worth, of all terms together `STEPS`."""
    tally = Tally()
    most = meaning.worth
    for term in meaning.terms:
        seen = 0
        for weight, members in term.levels:
            new = members & within & ~seen
            seen |= members
            if new:
                tally.add(new, max(1, round(STEPS * weight * term.worth / most)))
    return tally


def beside_in(pairs: list[list[str]], lines: list[str]) -> list[int]:
    """How many of the pairs stand side by side in each line.

    Looked for in all lines at once: what is rare costs one scan, whatever the number of lines.
    """
    ends = list(accumulate(len(line) for line in lines))
    text = "".join(lines)
    counts = [0] * len(lines)
    for either in pairs:
        having: set[int] = set()
        for pair in either:
            at = text.find(pair)
            while at >= 0:
                number = bisect_right(ends, at)
                having.add(number)
                at = text.find(pair, ends[number])
        for number in having:
            counts[number] += 1
    return counts


def pairs_of(meaning: Meaning) -> list[list[str]]:
    """For each two neighbours of the query, the likeliest ways in which they stand side by side."""
    likely = [
        [
            " ".join(one.words)
            for one in term.candidates[:LIKELY]
            if one.weight > term.candidates[0].weight / 2
        ]
        for term in meaning.terms
    ]
    return [
        [f" {left} {right} " for left in lefts for right in rights]
        for lefts, rights in pairwise(likely)
    ]
