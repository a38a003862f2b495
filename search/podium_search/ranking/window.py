"""The best window of a passage: where in it the words of the query stand closest together.

A window is a stretch of some 2n + 20 words for a query of n: about a sentence. Its coverage is the
weighed share of the query's words that stand in it; adjacency, the share of neighbours in the query
that are neighbours here too; order, the share of neighbours that come in the query's order.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import compress
from typing import NamedTuple

from podium_search.meanings.meaning import Meaning

SPREAD, SLACK = 2, 20
"""Words of a window: so many for each typed word, and so many more."""
COVERED = 2.0
"""What coverage counts in choosing a window, beside half the adjacency and a tenth of the order."""


@dataclass(frozen=True, slots=True)
class Sense:
    """What a word of the transcript would mean for the query if it stood there."""

    term: int
    rest: tuple[str, ...]
    """Words that must follow it."""
    weight: float


class Event(NamedTuple):
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
Taken = dict[int, Event]
NO_WINDOW = Window()


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
    for place in compress(range(len(words)), map(senses.__contains__, words)):
        for sense in senses[words[place]]:
            size = 1 + len(sense.rest)
            if not sense.rest or tuple(words[place + 1 : place + size]) == sense.rest:
                events.append(Event(place, size, sense.term, sense.weight))
    return events


def best_window(events: list[Event], worths: list[float]) -> Window:
    """The window with the highest coverage and the closest neighbours; of equals the first."""
    width = SPREAD * len(worths) + SLACK
    total = sum(worths) or 1.0
    best, best_value = NO_WINDOW, 0.0
    for first, opening in enumerate(events):
        taken = _take(events, first, opening.place + width)
        coverage = sum(worths[term] * event.weight for term, event in taken.items()) / total
        if coverage < 0.9 * best.coverage:
            continue
        adjacency, order = _neighbours(taken, len(worths))
        value = COVERED * coverage + adjacency / 2 + order / 10
        if value > best_value:
            chosen = sorted(taken.values(), key=lambda event: event.place)
            best, best_value = Window(coverage, adjacency, order, tuple(chosen)), value
    return best


def _take(events: list[Event], first: int, end: int) -> Taken:
    """The best event of each term: the likeliest, and of equals the one next to its neighbour."""
    taken: Taken = {}
    for event in events[first:]:
        if event.place >= end:
            break
        known = taken.get(event.term)
        if (
            known is None
            or event.weight > known.weight
            or (event.weight == known.weight and _follows(event, taken) > _follows(known, taken))
        ):
            taken[event.term] = event
    return taken


def _follows(event: Event, taken: Taken) -> bool:
    """Whether it comes right after the word typed before it."""
    before = taken.get(event.term - 1)
    return before is not None and event.place == before.place + before.size


def _neighbours(taken: Taken, terms: int) -> tuple[float, float]:
    """Adjacency and order of the terms found, each 0 to 1."""
    if terms < 2:
        weight = max((event.weight for event in taken.values()), default=0.0)
        return weight, weight
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
