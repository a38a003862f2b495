"""Which words of a passage answer the typed ones: what is shown of a match.

The window's words are a start, at the places that are meant (see `places`). A typed word that is beyond
recognition by itself (`tenidi enntooel` for `tenido en todo el`) stands beside those that its neighbours
found. What was found for a word by a faint likeness, away from all the others, is not shown where the
letters fit elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from podium_search.ranking.places import GOOD, beside_others, settled
from podium_search.ranking.unspaced import bridged, together
from podium_search.ranking.window import Event, Window
from podium_search.words.letters import Likeness

FITS, TELLING = 0.76, 9
"""Likeness of letters from which the stretch that fits says where a match is; letters for that."""
TOLD = 0.5
"""Share of the letters whose words were found below which the stretch is shown."""
FOUND = 0.45
"""Weight from which a typed word counts as found."""
MET = 0.5
"""Share of its letters that were typed from which a word of the stretch is shown."""
LIKE, LIKE_SHORT, LIKE_OTHERS = 62, 50, 66
"""Likeness, 0 to 100, of what was typed to what stands in its place; of up to three letters; of more or
fewer words than were typed."""
NEAR, LONG = 3, 4
"""Words between neighbours that stand together; letters of a word that tells by itself."""
MORE = 2
"""Words beyond those typed that may stand in their place: they were run together."""


def answers(
    window: Window,
    events: Sequence[Event],
    typed: Sequence[str],
    words: Sequence[str],
    alike: Likeness,
) -> tuple[Event, ...]:
    """The words to show, in the order of the passage."""
    shown = settled(window.events, events, typed)
    shown = bridged(together(shown, words), typed, words)
    letters = sum(map(len, typed))
    if alike.ratio >= FITS and alike.ratio > window.coverage and letters >= TELLING:
        stretch = range(alike.first, alike.stop)
        shown = _near(shown, stretch)
        told = {one.term for one in shown if _is_steady(one, shown, typed) and one.place in stretch}
        if sum(len(typed[term]) for term in told) < letters * TOLD:
            return _all_like(shown, stretch, typed, words)
        shown = _run_on(_in_place(shown, typed, words), typed, words)
    else:
        shown = _in_place(shown, typed, words)
    return beside_others(shown, words)


def _near(events: Sequence[Event], stretch: range) -> tuple[Event, ...]:
    """Without faint ones beyond the stretch that stand apart from the rest."""
    places = {event.place for event in events if event.weight >= GOOD or event.place in stretch}
    return tuple(
        event for event in events if places & {event.place - 1, event.place, event.place + 1}
    )


def _all_like(
    events: Sequence[Event], stretch: range, typed: Sequence[str], words: Sequence[str]
) -> tuple[Event, ...]:
    """With the words of the stretch whose letters were typed: it fits, and words tell too little."""
    from rapidfuzz import distance

    there = " ".join(words[place] for place in stretch)
    met = bytearray(len(there))
    for step in distance.Indel.opcodes(" ".join(typed), there):
        if step.tag == "equal":
            met[step.dest_start : step.dest_end] = b"\1" * (step.dest_end - step.dest_start)
    known = {event.place for event in events}
    added: list[Event] = []
    start = 0
    for place in stretch:
        end = start + len(words[place])
        if place not in known and sum(met[start:end]) >= MET * (end - start):
            added.append(Event(place, 1, -1, 0.0))
        start = end + 1
    return tuple(sorted((*events, *added)))


def _run_on(
    events: Sequence[Event], typed: Sequence[str], words: Sequence[str]
) -> tuple[Event, ...]:
    """With the neighbours that were typed together with a word: `kacobertura` for `la cobertura`."""
    from rapidfuzz import distance

    known = {one.place + i for one in events for i in range(one.size)}
    added: list[Event] = []
    for one in events:
        if one.term < 0 or one.size > 1 or one.weight >= 1.0:
            continue
        wanted, there = typed[one.term], words[one.place]
        left = len(wanted) - len(there)
        common = distance.LCSseq.similarity(wanted, there)
        for place, first in ((one.place + 1, False), (one.place - 1, True)):
            if place in known or not 0 <= place < len(words) or len(words[place]) > left + 1:
                continue
            both = words[place] + there if first else there + words[place]
            more = distance.LCSseq.similarity(wanted, both) - common
            if more and more * 2 >= len(words[place]):
                added.append(Event(place, 1, -1, 0.0))
                break
    return tuple(sorted((*events, *added)))


def _in_place(
    events: Sequence[Event], typed: Sequence[str], words: Sequence[str]
) -> tuple[Event, ...]:
    """With what stands in the place of typed words that found nothing there, if it is like them."""
    steady = {one.term: one for one in events if _is_steady(one, events, typed)}
    if not steady:
        return tuple(events)
    kept = dict.fromkeys(events)
    for is_steady, run in groupby(range(len(typed)), steady.__contains__):
        if is_steady:
            continue
        terms = list(run)
        places = _filling(terms, steady, typed, words)
        if places:
            for one in events:
                if one.term in terms:
                    kept.pop(one, None)
            known = {one.place for one in kept}
            kept |= dict.fromkeys(Event(at, 1, -1, 0.0) for at in places if at not in known)
    return tuple(sorted(kept))


def _is_steady(event: Event, events: Sequence[Event], typed: Sequence[str]) -> bool:
    """Whether a word is sure to be meant: long and much like the typed one, or near its neighbours."""
    if event.term < 0 or event.weight < FOUND:
        return False
    if event.weight >= GOOD and len(typed[event.term]) >= LONG:
        return True
    return any(
        abs(one.term - event.term) == 1 and abs(one.place - event.place) <= NEAR for one in events
    )


def _filling(
    terms: Sequence[int], steady: dict[int, Event], typed: Sequence[str], words: Sequence[str]
) -> range:
    """The places beside their neighbours' that are most like some typed words."""
    from rapidfuzz import fuzz

    wanted = "".join(typed[term] for term in terms)
    best, best_ratio = range(0), 0.0
    for places in _choices(terms, steady, len(words)):
        found = fuzz.ratio(wanted, "".join(words[place] for place in places))
        if found > best_ratio and found >= _least(len(wanted), len(places) == len(terms)):
            best, best_ratio = places, found
    return best


def _least(letters: int, as_many: bool) -> int:
    """The likeness that places must have to be taken for some typed letters."""
    if not as_many:
        return LIKE_OTHERS
    return LIKE_SHORT if letters < 4 else LIKE


def _choices(terms: Sequence[int], steady: dict[int, Event], end: int) -> Iterator[range]:
    """Stretches between, after and before the words of the neighbours."""
    before, after = steady.get(terms[0] - 1), steady.get(terms[-1] + 1)
    most = len(terms) + MORE
    if before is not None:
        left = before.place + before.size
        if after is not None and 0 < after.place - left <= most:
            yield range(left, after.place)
        yield from (range(left, left + size) for size in range(1, most + 1) if left + size <= end)
    if after is not None:
        right = after.place
        yield from (range(right - size, right) for size in range(1, most + 1) if size <= right)
