"""The best window of a passage: where in it the words of the query stand closest together.

A window is a run of 2n + 6 words for a query of n. Its coverage is the weighed share of the query's
words that stand in it; adjacency, the share of neighbours in the query that are neighbours here too;
order, the share of neighbours that come in the query's order.
"""

from __future__ import annotations

from dataclasses import dataclass

from podium_search.meaning import Meaning


@dataclass(frozen=True, slots=True)
class Sense:
    """What a word of the transcript would mean for the query if it stood there."""

    term: int
    rest: tuple[str, ...]
    """Words that must follow it."""
    weight: float


@dataclass(frozen=True, slots=True)
class Event:
    """A place in a passage where a term of the query is met."""

    place: int
    """Index of the word in the passage."""
    size: int
    """Words that it takes."""
    term: int
    weight: float


@dataclass(frozen=True, slots=True)
class Window:
    """A window with the best place for each term that it covers."""

    coverage: float = 0.0
    adjacency: float = 0.0
    order: float = 0.0
    events: tuple[Event, ...] = ()
    """One for each term found, in the order of the passage."""


Senses = dict[str, list[Sense]]


def senses_of(meaning: Meaning) -> Senses:
    """For each word of the transcript that could mean something, what."""
    senses: Senses = {}
    for index, term in enumerate(meaning.terms):
        for one in term.candidates:
            sense = Sense(index, one.words[1:], one.weight)
            senses.setdefault(one.words[0], []).append(sense)
    return senses


def events_in(words: list[str], senses: Senses) -> list[Event]:
    """Every place of a passage where a term is met, in order."""
    events: list[Event] = []
    for place, word in enumerate(words):
        for sense in senses.get(word, ()):
            size = 1 + len(sense.rest)
            if not sense.rest or tuple(words[place + 1 : place + size]) == sense.rest:
                events.append(Event(place, size, sense.term, sense.weight))
    return events


def best_window(events: list[Event], worths: list[float]) -> Window:
    """The window with the highest coverage; of equals the tightest, then the first."""
    width = 2 * len(worths) + 6
    total = sum(worths) or 1.0
    best: tuple[float, float, float, list[Event]] = (0.0, 0.0, 0.0, [])
    for first, opening in enumerate(events):
        taken: dict[int, Event] = {}
        for event in events[first:]:
            if event.place >= opening.place + width:
                break
            known = taken.get(event.term)
            if known is None or event.weight > known.weight:
                taken[event.term] = event
        coverage = sum(worths[term] * event.weight for term, event in taken.items()) / total
        if coverage + 0.001 < best[0] * 0.9:
            continue
        chosen = sorted(taken.values(), key=lambda event: event.place)
        adjacency, order = _neighbours(taken, len(worths))
        if (coverage + adjacency / 2 + order / 10) > best[0] + best[1] / 2 + best[2] / 10:
            best = (coverage, adjacency, order, chosen)
    return Window(best[0], best[1], best[2], tuple(best[3]))


def _neighbours(taken: dict[int, Event], terms: int) -> tuple[float, float]:
    """Adjacency and order of the terms found, each 0 to 1."""
    if terms < 2:
        whole = float(bool(taken))
        return whole, whole
    adjacent = ordered = 0.0
    for term in range(terms - 1):
        left, right = taken.get(term), taken.get(term + 1)
        if left is None or right is None:
            continue
        weight = min(left.weight, right.weight)
        gap = right.place - left.place
        ordered += weight * (gap >= 0)
        if gap in (left.size, 0, -right.size):
            adjacent += weight
        elif -2 <= gap <= left.size + 1:
            adjacent += weight / 2
    return adjacent / (terms - 1), ordered / (terms - 1)
