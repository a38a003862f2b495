"""Where words find nothing sure, the letters of every passage are looked at.

That is rapidfuzz over the whole text, so it is kept to transcripts of some 2 MB where words find nothing at
all and to smaller ones where they find something weak, and cut into calls below a millisecond, since
rapidfuzz holds the interpreter while it runs.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from podium_search.index.bits import members_of
from podium_search.index.vocabulary import Stop
from podium_search.meanings.meaning import Meaning
from podium_search.ranking.judgement import Judged, sure_of_letters
from podium_search.ranking.window import Event
from podium_search.words.letters import Likeness, likeness

FEW, LITTLE = 4_000, 1_000
"""Passages up to which it is done where nothing is found; where nothing strong is."""
CHUNK = 128
"""Passages in one call."""
LEAST = 60
"""Likeness, 0 to 100, from which a passage is considered."""
SHORTEST = 5
"""Letters of a query from which it is done."""
KEPT = 40
"""Passages that are kept."""
DISCOUNT = 0.4
"""Taken off the likeness to get a score beside those of words."""


def by_letters(
    meaning: Meaning,
    within: int,
    line: Callable[[int], str],
    judged: list[Judged],
    stop: Stop | None,
) -> list[Judged]:
    """Add the passages of the set `within` whose letters are alike; of two judgements the better one."""
    from rapidfuzz import fuzz, process

    passages = members_of(within)
    if len(meaning.text) < SHORTEST:
        return judged
    ratios: dict[int, float] = {}
    for start in range(0, len(passages), CHUNK):
        if stop is not None and stop():
            return []
        lines = {passage: line(passage) for passage in passages[start : start + CHUNK]}
        some = {passage: text for passage, text in lines.items() if len(text) > len(meaning.text)}
        found = process.extract(
            meaning.text, some, scorer=fuzz.partial_ratio, score_cutoff=LEAST, limit=None
        )
        ratios |= {passage: ratio / 100 for _, ratio, passage in found}
    known = {one.passage: one for one in judged}
    best = sorted(ratios, key=lambda passage: (-ratios[passage], passage))[:KEPT]
    for passage in best:
        alike = likeness(meaning.text, line(passage))
        score = ratios[passage] - DISCOUNT
        one = known.get(passage)
        if one is None or score > one.score:
            sure = max(one.confidence if one else 0.0, sure_of_letters(meaning.text, alike))
            shown = one.answers if one else partial(_stretch, alike)
            known[passage] = Judged(passage, score, sure, shown)
    return list(known.values())


def _stretch(alike: Likeness) -> tuple[Event, ...]:
    return tuple(Event(place, 1, -1, alike.ratio) for place in range(alike.first, alike.stop))
