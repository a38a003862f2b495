"""Finding words that were changed: seeds vote for a place, the words around it are aligned.

Stretches of ten characters from the quotation are looked up literally; each that is found votes for the
diagonal on which it stands. The best windows are aligned word by word (longest common subsequence,
bit-parallel in rapidfuzz), stray words at the ends dropped, and scored by characters.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from podium_library.verify.fold import lower
from podium_library.verify.reading import Reading
from podium_parsers import Span

SEED = 10
MOST_PLACES = 40
"""Places of one seed: what stands more often says nothing."""
BUCKET = 48
WINDOWS = 4
SCAN_LIMIT = 2_000_000
"""Characters up to which a quotation without a single seed is still looked for everywhere."""
WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\W_]+(?:['.][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Near:
    """The nearest passage to a text."""

    span: Span
    """In the folded text."""
    score: float
    """0 to 1: share of characters alike."""


def nearest(text: str, reading: Reading) -> Near | None:
    """The most similar passage to a folded text, if anything is similar at all."""
    low = lower(text)
    wanted = [found.group() for found in WORD.finditer(low)]
    if not wanted:
        return None
    found = [
        near
        for start, end in _windows(low, reading.low)
        if (near := _aligned(low, wanted, reading.low, start, end)) is not None
    ]
    return max(found, key=lambda near: (near.score, -near.span.start), default=None)


def _windows(low: str, text: str) -> list[tuple[int, int]]:
    votes: Counter[int] = Counter()
    starts = sorted({found.start() for found in WORD.finditer(low)})
    step = max(1, len(starts) // 60)
    for at in starts[::step]:
        seed = low[at : at + SEED]
        if len(seed) < min(SEED, len(low) - 1):
            continue
        place, count = text.find(seed), 0
        while place >= 0 and count < MOST_PLACES:
            bucket = (place - at) // BUCKET
            votes.update((bucket, bucket + 1))
            place, count = text.find(seed, place + 1), count + 1
    slack = len(low) // 3 + 2 * BUCKET
    best = [bucket * BUCKET for bucket, _ in votes.most_common(WINDOWS)] or _scanned(low, text)
    return [(max(0, at - slack), min(len(text), at + len(low) + slack)) for at in best]


def _scanned(low: str, text: str) -> list[int]:
    """The best place by brute force, for a text of which no stretch is left whole."""
    from rapidfuzz import fuzz

    if len(text) > SCAN_LIMIT or len(low) < SEED:
        return []
    found = fuzz.partial_ratio_alignment(low, text, score_cutoff=60)
    return [found.dest_start] if found else []


def _aligned(low: str, wanted: Sequence[str], text: str, start: int, end: int) -> Near | None:
    from rapidfuzz import distance, fuzz

    there = list(WORD.finditer(text, start, end))
    blocks = distance.LCSseq.editops(
        wanted, [found.group() for found in there]
    ).as_matching_blocks()
    places = [(block.a + k, block.b + k) for block in blocks for k in range(block.size)]
    places = _without_strays(places)
    if not places:
        return None
    first = _widened(text, there, places[0][1], -1, places[0][0])
    last = _widened(text, there, places[-1][1], 1, len(wanted) - 1 - places[-1][0])
    stop = there[last].end()
    stop += low[-1] in "?!" and text[stop : stop + 1] == low[-1]
    span = Span(there[first].start(), stop)
    return Near(span, fuzz.ratio(low, text[span.start : span.end]) / 100)


def _widened(text: str, there: Sequence[re.Match[str]], at: int, step: int, unmatched: int) -> int:
    """Further words at an end: those the quotation exchanged stand for as many of the sentence."""
    for _ in range(min(unmatched, 3)):
        further = at + step
        if not 0 <= further < len(there):
            break
        left, right = sorted((at, further))
        if re.search(r"[.?!]", text[there[left].end() : there[right].start()]):
            break
        at = further
    return at


def _without_strays(places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Drop single words at the ends that stand far from the others: common words match anywhere."""
    while len(places) > 2 and _far(places[0], places[1]):
        places = places[1:]
    while len(places) > 2 and _far(places[-2], places[-1]):
        places = places[:-1]
    return places


def _far(left: tuple[int, int], right: tuple[int, int]) -> bool:
    return right[1] - left[1] > 4 + 2 * (right[0] - left[0])
