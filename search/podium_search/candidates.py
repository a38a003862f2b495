"""What a typed word may have meant: words of the transcript, each with a weight.

Weights: as typed 1; joined or parted otherwise .97; the beginning of the last word .90; another
inflection .85; mistyped (1 - d / length) ** 1.5; within a longer word .75; sounding alike .70. A word
that the transcript has as typed was most likely meant: its look-alikes weigh half.
"""

from __future__ import annotations

from dataclasses import dataclass

from podium_search.vocabulary import Stop, Vocabulary

EXACT, JOINED, PREFIX, INFLECTED, WITHIN, SOUND = 1.0, 0.97, 0.90, 0.85, 0.75, 0.70
FLOOR = 0.3
MOST = 60
"""Candidates of one typed word."""
EDIT_POWER = 1.5
DOUBT = 0.5
"""Factor for look-alikes of a word that the transcript has as typed."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A word, or some words in a row, that may have been meant."""

    words: tuple[str, ...]
    weight: float
    """Above 0, at most 1."""


def allowed(length: int) -> int:
    """How many typing errors a word of this length may have."""
    return 0 if length < 3 else 1 if length <= 5 else 2 if length <= 11 else 3


def candidates(
    word: str, vocabulary: Vocabulary, open_ended: bool, stop: Stop | None = None
) -> tuple[Candidate, ...]:
    """The words that may have been meant, best first; `open_ended`: it may still be being typed."""
    weights: dict[str, float] = {}

    def offer(found: str, weight: float) -> None:
        if weight > weights.get(found, FLOOR):
            weights[found] = weight

    if open_ended:
        for found in vocabulary.beginning(word)[: MOST * 4]:
            offer(found, PREFIX)
    known = bool(vocabulary.beginning(word)[:1] == [word])
    for found, apart in vocabulary.near(word, allowed(len(word)), stop):
        longest = max(len(word), len(found))
        offer(found, (1 - apart / longest) ** EDIT_POWER * (DOUBT if known else 1))
    if known:
        weights[word] = EXACT
    best = sorted(weights.items(), key=lambda item: (-item[1], item[0]))[:MOST]
    return tuple(Candidate((found,), weight) for found, weight in best)
