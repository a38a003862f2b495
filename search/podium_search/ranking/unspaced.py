"""What to show of a match in writing without blanks, where every character is a word of its own.

Single characters recur everywhere, so one that stands apart from the rest of a match is a coincidence;
and a wrong or missing character within a match stands for the one that is there.
"""

from __future__ import annotations

from collections.abc import Sequence

from podium_search.ranking.window import Event
from podium_search.words.characters import UNSPACED

CLOSE = 2
"""Characters to the nearest fellow beyond which one stands apart."""
FEWEST = 3
"""Characters typed from which gaps are filled."""


def together(events: Sequence[Event], words: Sequence[str]) -> tuple[Event, ...]:
    """The events without single characters that stand apart; in the order of the passage."""
    if len(events) < FEWEST:
        return tuple(events)
    kept: list[Event] = []
    for index, event in enumerate(events):
        near = [events[i] for i in (index - 1, index + 1) if 0 <= i < len(events)]
        apart = all(abs(other.place - event.place) > CLOSE for other in near)
        if not (apart and UNSPACED.fullmatch(words[event.place])):
            kept.append(event)
    return tuple(kept)


def bridged(
    events: Sequence[Event], typed: Sequence[str], words: Sequence[str]
) -> tuple[Event, ...]:
    """The events with the characters that stand where typed ones were wrong or missing."""
    places = {event.term: event.place for event in events}
    if len(typed) < FEWEST or len(places) * 2 < len(typed):
        return tuple(events)
    single = [bool(UNSPACED.fullmatch(word)) for word in typed]
    terms = range(len(typed))
    for order, step in ((terms, 1), (reversed(terms), -1)):
        for term in order:
            before = places.get(term - step)
            if term in places or before is None or not (single[term] and single[term - step]):
                continue
            if _is_character(words, before + step):
                places[term] = before + step
    missing = {
        places[term] + 1
        for term in terms
        if single[term] and places.get(term + 1) == places.get(term, -9) + 2
    }
    known = {event.place for event in events}
    added = {place for place in (*places.values(), *missing) if _is_character(words, place)} - known
    return tuple(sorted((*events, *(Event(place, 1, -1, 0.0) for place in added))))


def _is_character(words: Sequence[str], place: int) -> bool:
    return 0 <= place < len(words) and UNSPACED.fullmatch(words[place]) is not None
