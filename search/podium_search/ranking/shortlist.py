"""The first pass: what the terms of a query found in each passage are worth, for all passages at once.

The sums come from sets of passages (see `bits`), so that common words cost no more than rare ones.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from functools import reduce
from itertools import accumulate, groupby, islice, pairwise, product
from operator import or_

from podium_search.index.bits import Tally, bits_of, members_of
from podium_search.meanings.meaning import Meaning, Term

COUNTED, JUDGED, LIKELY = 320, 40, 2
"""Passages taken from the sums; those worth a close look; meanings of a word tried in pairs."""
STEPS = 255
"""The sums are counted in this many steps."""
READINGS, LOOKED_AT, TOGETHER = 8, 20_000, 512
"""Readings of a whole query; passages in which they are looked for, a few milliseconds; those at once."""
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
    best = tally.best(COUNTED, scored)
    if among > COUNTED:
        best |= with_phrase(meaning, within & ~best, line)
    found = members_of(best)
    if len(found) <= count:
        return found, among
    share = STEPS * BESIDE / max(1, len(meaning.terms) - 1)
    beside = beside_in(pairs_of(meaning), [line(passage) for passage in found])
    promise = [
        (-total - share * pairs, passage)
        for total, pairs, passage in zip(tally.of(found), beside, found, strict=True)
    ]
    return [passage for _, passage in sorted(promise)[:count]], among


def with_phrase(meaning: Meaning, within: int, line: Callable[[int], str]) -> int:
    """Of the set, those in which the whole query stands, word for word in its likeliest readings.

    Words that are in every other passage do not part them by their sums: there the phrase is looked
    for, wherever all of its words are.
    """
    having = within
    for term in meaning.terms:
        having &= reduce(or_, (members for _, members in term.levels[:LIKELY]), 0)
    readings = product(*(_likely(term) for term in meaning.terms))
    end = "" if meaning.open_ended else " "
    phrases = [
        f" {' '.join(word for word, _ in groupby(words))}{end}"  # one word for two typed comes twice
        for words in islice(readings, READINGS)
    ]
    if len(meaning.terms) < 2:
        return 0
    candidates = members_of(having, LOOKED_AT)
    found: list[int] = []
    for first in range(0, len(candidates), TOGETHER):
        some = candidates[first : first + TOGETHER]
        places = Lines(list(map(line, some))).having(phrases)
        found += (some[place] for place in sorted(places))
        if len(found) >= COUNTED:
            break
    return bits_of(found[:COUNTED], having.bit_length())


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
    """How many of the pairs stand side by side in each line."""
    counts = [0] * len(lines)
    joined = Lines(lines)
    for either in pairs:
        for number in joined.having(either):
            counts[number] += 1
    return counts


class Lines:
    """Lines looked through all at once: what is rare costs one scan, whatever their number."""

    def __init__(self, lines: list[str]) -> None:
        self._text = "".join(lines)
        self._ends = list(accumulate(map(len, lines)))

    def having(self, either: list[str]) -> set[int]:
        """The numbers of the lines that hold any of some strings with single blanks."""
        text, ends = self._text, self._ends
        numbers: set[int] = set()
        for wanted in either:
            at = text.find(wanted)
            while at >= 0:
                number = bisect_right(ends, at)
                numbers.add(number)
                at = text.find(wanted, ends[number])
        return numbers


def pairs_of(meaning: Meaning) -> list[list[str]]:
    """For each two neighbours of the query, the likeliest ways in which they stand side by side."""
    likely = [_likely(term) for term in meaning.terms]
    return [
        [f" {left} {right} " for left in lefts for right in rights]
        for lefts, rights in pairwise(likely)
    ]


def _likely(term: Term) -> list[str]:
    """The likeliest words for a typed one."""
    likely = term.candidates[:LIKELY]
    return [" ".join(one.words) for one in likely if one.weight > likely[0].weight / 2]
