"""Which of the places where a typed word stands are the ones to show.

A common word stands in a passage many times, and the best window takes any of them. Meant are those that
stand closest together: the shortest stretch that has all of the window's words, each as well met as there;
a word typed twice is shown twice if it stands there twice. What the window lacks may stand elsewhere in the
passage, but once most of the query is found, a word far from the rest is there by chance; so is a single
letter (an elided article, an initial) away from all others.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from podium_search.ranking.window import Event

GOOD = 0.7
"""Weight from which a word is shown though it stands beyond the window."""
FAR = 50
"""Words between such a word and the others from which it is far: some two sentences."""
MOST_FOUND = 0.5
"""Share of the typed words above which most of a query is found."""
IN_ORDER = 2
"""Words that a stretch may be longer for two neighbours that stand as they were typed."""

Kind = tuple[str, float]
"""A typed word, and how well it is met."""
Places = dict[int, Event]


def settled(
    chosen: Sequence[Event], events: Sequence[Event], typed: Sequence[str]
) -> tuple[Event, ...]:
    """The window's words at the places that are meant, and good ones for what it lacks."""
    if not chosen:
        return ()
    close = _close(chosen, events, typed)
    return tuple(sorted((*close, *_elsewhere(close, events, typed))))


def beside_others(events: Sequence[Event], words: Sequence[str]) -> tuple[Event, ...]:
    """The events without single letters that stand apart from the rest."""
    places = {one.place + i for one in events for i in range(one.size)}
    if len(places) < 2:  # it has nothing to stand beside
        return tuple(events)
    return tuple(
        one
        for one in events
        if not (len(words[one.place]) == 1 and words[one.place].isalpha())
        or places & {one.place - 1, one.place + 1}
    )


def _close(
    chosen: Sequence[Event], events: Sequence[Event], typed: Sequence[str]
) -> tuple[Event, ...]:
    """The window's words where they stand closest, or as they are if that keeps more in their order."""
    wanted: defaultdict[Kind, list[int]] = defaultdict(list)
    for one in chosen:
        wanted[typed[one.term], one.weight].append(one.term)
    options: defaultdict[Kind, Places] = defaultdict(dict)
    for one in events:
        kind = typed[one.term], one.weight
        if kind in wanted:
            options[kind].setdefault(one.place, one)
    if len(options) == len(chosen) == sum(map(len, options.values())):
        return tuple(chosen)  # nothing to choose from, as with most queries
    as_found = {(typed[one.term], one.weight): one.place for one in chosen}
    arrangements = (
        _spread(at, options, wanted, len(typed)) for at in (as_found, _closest(options, wanted))
    )
    return min(arrangements, key=_cost)


def _cost(events: Sequence[Event]) -> int:
    """The words from the first to the last, less a bonus for neighbours in their order."""
    places = {one.term: one.place for one in events}
    in_order = sum(places.get(one.term + 1) == one.place + one.size for one in events)
    return events[-1].place - events[0].place - IN_ORDER * in_order


def _closest(options: dict[Kind, Places], wanted: dict[Kind, list[int]]) -> dict[Kind, int]:
    """A place of each kind, all within the shortest stretch, as near to its neighbours as can be."""
    stretch = _shortest(options)
    within = {
        kind: [place for place in places if place in stretch] for kind, places in options.items()
    }
    sure = {
        term: places[0]
        for kind, places in within.items()
        for term in wanted[kind]
        if len(places) == 1
    }
    return {kind: _nearest(places, wanted[kind][0], sure) for kind, places in within.items()}


def _spread(
    at: dict[Kind, int], options: dict[Kind, Places], wanted: dict[Kind, list[int]], near: int
) -> tuple[Event, ...]:
    """An event for every term: what was typed twice is met twice if it stands there twice nearby."""
    first, last = min(at.values()) - near, max(at.values()) + near
    found: list[Event] = []
    for kind, terms in wanted.items():
        best = at[kind]
        if len(terms) == 1:
            found.append(options[kind][best])
            continue
        others = sorted(
            (abs(place - best), place)
            for place in options[kind]
            if place != best and first <= place <= last
        )
        places = sorted([best, *(place for _, place in others[: len(terms) - 1])])
        found += (
            options[kind][place]._replace(term=term)
            for place, term in zip(places, terms, strict=False)
        )
    return tuple(sorted(found))


def _shortest(options: dict[Kind, Places]) -> range:
    """The shortest stretch with a place of every kind; of equals the first."""
    met = sorted((place, kind) for kind, places in options.items() for place in places)
    counts: Counter[Kind] = Counter()
    best = range(met[0][0], met[-1][0] + 1)
    left = 0
    for place, kind in met:
        counts[kind] += 1
        while counts[met[left][1]] > 1:
            counts[met[left][1]] -= 1
            left += 1
        stretch = range(met[left][0], place + 1)
        if len(counts) == len(options) and len(stretch) < len(best):
            best = stretch
    return best


def _nearest(places: Iterable[int], term: int, sure: dict[int, int]) -> int:
    """The place that is nearest to where the neighbours of a typed word want it."""
    ideal = [sure[term + step] - step for step in (-1, 1) if term + step in sure]
    ideal = ideal or list(sure.values())
    return min(places, key=lambda place: min((abs(place - one) for one in ideal), default=place))


def _elsewhere(
    close: Sequence[Event], events: Sequence[Event], typed: Sequence[str]
) -> Iterable[Event]:
    """Good words beyond the stretch for typed ones that it lacks, the nearest of each."""
    found = {event.term for event in close}
    left, right = close[0].place, close[-1].place
    far = FAR if len(found) > MOST_FOUND * len(typed) else len(typed) * 10_000
    others: dict[int, tuple[int, Event]] = {}
    for event in events:
        if event.term not in found and event.weight >= GOOD:
            apart = max(left - event.place, event.place - right)
            if apart <= far and (event.term not in others or apart < others[event.term][0]):
                others[event.term] = apart, event
    return (event for _, event in others.values())
