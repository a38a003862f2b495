"""A close look at one passage: how well its best window answers a query.

What counts: how much of the query the window covers, how close and in which order its words stand,
whether the very phrase is there and how often, how alike the two are letter by letter, and what of the
query stands elsewhere in the passage. Confidence is half the coverage and half the whole score, or
comes from the letters alone; from STRONG on, a passage is a strong match.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from podium_search.meanings.meaning import Meaning
from podium_search.ranking.answers import answers
from podium_search.ranking.window import Event, Senses, Window, best_window, events_in
from podium_search.words.letters import Likeness, likeness

COVERAGE, ADJACENCY, ORDER, PHRASE, LETTERS = 1.0, 0.5, 0.1, 0.25, 0.5
"""What each part of the judgement is worth; the score is their sum, scaled to 1."""
ANYWHERE = 0.1
"""What coverage beyond the window is worth."""
OFTEN = 0.002
"""What each time that the phrase stands there adds: enough to part equals."""
STRONG = 0.5
"""Confidence of a strong match."""
TELLING = 9
"""Letters of a query from which their likeness alone tells something."""
DOUBT_OF_LETTERS, CHANCE_OF_LETTERS = 0.2, 1.5
"""Taken off the likeness to get a confidence; the second is divided by the query's length."""
SURE, UNSURE = 0.66, 0.5
"""A word that weighs less than the first is often there by chance: for confidence it counts by the
second. One in three words that a transcript lacks has another two letters away."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A passage with its score."""

    passage: int
    score: float
    """0 to 1."""
    confidence: float
    """0 to 1; from STRONG on the passage is a strong match."""
    answers: Callable[[], tuple[Event, ...]] = tuple
    """The words to highlight, by their place in the passage; worked out when asked, since only some of
    the passages judged are shown."""


def judge(meaning: Meaning, senses: Senses, worths: list[float], passage: int, line: str) -> Judged:
    """Look closely at one passage."""
    words = line.split()
    events = events_in(words, senses)
    window = best_window(events, worths)
    alike = likeness(meaning.text, line)
    times = _times(meaning, line)
    score = min(1.0, _score(window, bool(times), alike.ratio) + OFTEN * min(times, 10))
    score += ANYWHERE * (_anywhere(events, worths) - window.coverage)
    confidence = max((_surely(window, worths) + score) / 2, sure_of_letters(meaning.text, alike))
    typed = [term.word for term in meaning.terms]
    shown = partial(answers, window, events, typed, words, alike)
    return Judged(passage, score, confidence, shown)


def _surely(window: Window, worths: list[float]) -> float:
    """The coverage by words that are hardly there by chance."""
    sure = (
        e.weight * (1.0 if e.weight >= SURE else UNSURE) * worths[e.term] for e in window.events
    )
    return sum(sure) / (sum(worths) or 1.0)


def _anywhere(events: list[Event], worths: list[float]) -> float:
    """The coverage of the whole passage."""
    best: dict[int, float] = {}
    for event in events:
        if event.weight > best.get(event.term, 0.0):
            best[event.term] = event.weight
    return sum(worths[term] * weight for term, weight in best.items()) / (sum(worths) or 1.0)


def _times(meaning: Meaning, line: str) -> int:
    """How often the very phrase stands in a line."""
    return line.count(f" {meaning.text}{'' if meaning.open_ended else ' '}")


def sure_of_letters(text: str, alike: Likeness) -> float:
    """Confidence from the letters alone: enough of them, in order, are no coincidence."""
    if len(text) < TELLING:
        return 0.0
    return alike.ratio - DOUBT_OF_LETTERS - CHANCE_OF_LETTERS / len(text)


def _score(window: Window, phrase: bool, letters: float) -> float:
    total = (
        COVERAGE * window.coverage
        + ADJACENCY * window.adjacency
        + ORDER * window.order
        + PHRASE * phrase
        + LETTERS * letters
    )
    return total / (COVERAGE + ADJACENCY + ORDER + PHRASE + LETTERS)
