"""From a query's meaning to ranked passages: a coarse sum over all, then a close look at the best.

The first pass adds up, for all passages at once (see `bits`), what the terms found in them are worth.
The best of them are then judged one by one by their best window: how much of the query it covers, how
close and in which order, whether the very phrase stands there, and how alike it is letter by letter.
Confidence is half the coverage and half the whole; from STRONG on, a passage is a strong match.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from podium_search.bits import Tally, members_of
from podium_search.meaning import Meaning
from podium_search.vocabulary import Stop
from podium_search.window import Event, Senses, Window, best_window, events_in, senses_of

JUDGED = 100
"""Passages that are looked at closely."""
STEPS = 255
"""The first pass counts in this many steps."""
COVERAGE, ADJACENCY, ORDER, PHRASE, LETTERS = 1.0, 0.5, 0.1, 0.25, 0.5
"""What each part of the judgement is worth."""
STRONG = 0.5


@dataclass(frozen=True, slots=True)
class Judged:
    """A passage with its score."""

    passage: int
    score: float
    """0 to 1."""
    confidence: float
    """0 to 1; from STRONG on the passage is a strong match."""
    events: tuple[Event, ...]
    """The words to highlight, by their place in the passage."""


def rank(
    meaning: Meaning, within: int, line: Callable[[int], str], stop: Stop | None = None
) -> list[Judged]:
    """The passages of the set `within` that match, best first, equals in document order."""
    senses = senses_of(meaning)
    worths = [term.worth for term in meaning.terms]
    judged: list[Judged] = []
    for count, passage in enumerate(members_of(shortlist(meaning, within))):
        if stop is not None and count % 8 == 0 and stop():
            return []
        judged.append(judge(meaning, senses, worths, passage, line(passage)))
    judged.sort(key=lambda one: (-round(one.score, 4), one.passage))
    return judged


def shortlist(meaning: Meaning, within: int) -> int:
    """The set of passages whose terms are worth most."""
    tally = Tally()
    most = sum(term.worth for term in meaning.terms) or 1.0
    for term in meaning.terms:
        seen = 0
        for weight, passages in term.levels:
            new = passages & within & ~seen
            seen |= passages
            if new:
                tally.add(new, max(1, round(STEPS * weight * term.worth / most)))
    return tally.best(JUDGED, tally.scored())


def judge(meaning: Meaning, senses: Senses, worths: list[float], passage: int, line: str) -> Judged:
    """Look closely at one passage."""
    window = best_window(events_in(line.split(), senses), worths)
    phrase = _has_phrase(meaning, line)
    score = _score(window, phrase, _letters(meaning.text, line))
    return Judged(passage, score, (window.coverage + score) / 2, window.events)


def _has_phrase(meaning: Meaning, line: str) -> bool:
    return f" {meaning.text}{'' if meaning.open_ended else ' '}" in line


def _letters(text: str, line: str) -> float:
    from rapidfuzz.fuzz import partial_ratio

    return partial_ratio(text, line) / 100 if len(text) <= len(line) else 0.0


def _score(window: Window, phrase: bool, letters: float) -> float:
    total = (
        COVERAGE * window.coverage
        + ADJACENCY * window.adjacency
        + ORDER * window.order
        + PHRASE * phrase
        + LETTERS * letters
    )
    return total / (COVERAGE + ADJACENCY + ORDER + PHRASE + LETTERS)
