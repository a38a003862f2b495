"""From a query's meaning to ranked passages: a coarse sum over all, then a close look at the best.

The first pass adds up, for all passages at once (see `bits`), what the terms found in them are worth.
The best of them are then judged one by one by their best window: how much of the query it covers, how
close and in which order, whether the very phrase stands there, and how alike it is letter by letter.
Confidence is half the coverage and half the whole; from STRONG on, a passage is a strong match.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from podium_search.bits import Tally, members_of
from podium_search.letters import Likeness, likeness
from podium_search.meaning import Meaning
from podium_search.vocabulary import Stop
from podium_search.window import Event, Senses, Window, best_window, events_in, senses_of, together

COUNTED, JUDGED, LIKELY = 160, 40, 2
"""Passages taken from the first pass; those looked at closely; meanings of a word tried in pairs."""
STEPS = 255
"""The first pass counts in this many steps."""
COVERAGE, ADJACENCY, ORDER, PHRASE, LETTERS = 1.0, 0.5, 0.1, 0.25, 0.5
"""What each part of the judgement is worth."""
STRONG = 0.5
FITS = 0.72
"""Likeness of letters from which the stretch that fits is shown, if the words tell less."""
TELLING = 9
"""Letters of a query from which their likeness alone tells something."""
DOUBT_OF_LETTERS, CHANCE_OF_LETTERS = 0.2, 1.5
ANYWHERE = 0.1
"""What coverage beyond the window is worth."""
OFTEN = 0.002
"""What each time that the phrase stands there adds: enough to part equals."""
FEW = 4_000
"""Passages up to which the letters of all may be looked at: some milliseconds."""
CHUNK = 128
"""Passages in one call of rapidfuzz, which holds the interpreter meanwhile: below a millisecond."""
NOTHING = 0.15
LEAST = 60
SHORTEST = 5
LETTERS_ALONE = 0.4
GOOD = 0.7
"""Weight from which a word outside the window is shown too."""


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
    for count, passage in enumerate(shortlist(meaning, within, line)):
        if stop is not None and count % 8 == 0 and stop():
            return []
        judged.append(judge(meaning, senses, worths, passage, line(passage)))
    if max((one.score for one in judged), default=0.0) < NOTHING:
        judged = by_letters(meaning, within, line, judged, stop)
    judged.sort(key=lambda one: (-round(one.score, 4), one.passage))
    return judged


def by_letters(
    meaning: Meaning,
    within: int,
    line: Callable[[int], str],
    judged: list[Judged],
    stop: Stop | None,
) -> list[Judged]:
    """Where words found nothing strong, look at the letters of all passages, if they are few."""
    from rapidfuzz.fuzz import partial_ratio
    from rapidfuzz.process import extract

    passages = members_of(within)
    if len(passages) > FEW or len(meaning.text) < SHORTEST:
        return judged
    alike: dict[int, float] = {}
    for start in range(0, len(passages), CHUNK):
        if stop is not None and stop():
            return []
        some = {passage: line(passage) for passage in passages[start : start + CHUNK]}
        found = extract(meaning.text, some, scorer=partial_ratio, score_cutoff=LEAST, limit=None)
        alike |= {passage: ratio / 100 for _, ratio, passage in found}
    known = {one.passage: one for one in judged}
    best = sorted(alike, key=lambda passage: (-alike[passage], passage))[:JUDGED]
    for passage in best:
        spans = likeness(meaning.text, line(passage))
        events = tuple(Event(place, 1, -1, spans.ratio) for place in range(spans.first, spans.stop))
        score = alike[passage] - LETTERS_ALONE
        one = known.get(passage)
        if one is None or score > one.score:
            sure = max(one.confidence if one else 0.0, _sure_of_letters(meaning.text, spans))
            known[passage] = Judged(passage, score, sure, events)
    return list(known.values())


def shortlist(meaning: Meaning, within: int, line: Callable[[int], str]) -> list[int]:
    """The passages worth a close look.

    Those whose terms are worth most; where they are many, as with common words, those that have
    neighbours of the query side by side.
    """
    tally = Tally()
    most = sum(term.worth for term in meaning.terms) or 1.0
    for term in meaning.terms:
        seen = 0
        for weight, passages in term.levels:
            new = passages & within & ~seen
            seen |= passages
            if new:
                tally.add(new, max(1, round(STEPS * weight * term.worth / most)))
    found = members_of(tally.best(COUNTED, tally.scored()))
    if len(found) <= JUDGED:
        return found
    pairs = _pairs(meaning)
    share = STEPS * ADJACENCY / max(1, len(pairs))
    promise: list[tuple[float, int]] = []
    for passage, total in zip(found, tally.of(found), strict=True):
        text = line(passage)
        beside = sum(any(pair in text for pair in either) for either in pairs)
        promise.append((-total - share * beside, passage))
    return [passage for _, passage in sorted(promise)[:JUDGED]]


def _pairs(meaning: Meaning) -> list[list[str]]:
    """For each two neighbours of the query, the likeliest ways in which they stand side by side."""
    likely = [[" ".join(one.words) for one in term.candidates[:LIKELY]] for term in meaning.terms]
    return [
        [f" {left} {right} " for left in lefts for right in rights]
        for lefts, rights in pairwise(likely)
    ]


def judge(meaning: Meaning, senses: Senses, worths: list[float], passage: int, line: str) -> Judged:
    """Look closely at one passage."""
    words = line.split()
    events = events_in(words, senses)
    window = best_window(events, worths)
    alike = likeness(meaning.text, line)
    times = _times(meaning, line)
    score = min(1.0, _score(window, bool(times), alike.ratio) + OFTEN * min(times, 10))
    score += ANYWHERE * (_anywhere(events, worths) - window.coverage)
    confidence = max((window.coverage + score) / 2, _sure_of_letters(meaning.text, alike))
    shown = together(_with_rest(window, events), words)
    if alike.ratio >= FITS and alike.ratio > window.coverage and len(meaning.text) >= TELLING:
        shown = tuple(Event(place, 1, 0, alike.ratio) for place in range(alike.first, alike.stop))
    return Judged(passage, score, confidence, shown)


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


def _sure_of_letters(text: str, alike: Likeness) -> float:
    """Confidence from the letters alone: enough of them, in order, are no coincidence."""
    if len(text) < TELLING:
        return 0.0
    return alike.ratio - DOUBT_OF_LETTERS - CHANCE_OF_LETTERS / len(text)


def _with_rest(window: Window, events: list[Event]) -> tuple[Event, ...]:
    """The window's words, and for terms that it lacks good ones elsewhere, the nearest."""
    if not window.events:
        return ()
    found = {event.term for event in window.events}
    left, right = window.events[0].place, window.events[-1].place
    others: dict[int, Event] = {}
    for event in events:
        if event.term not in found and event.weight >= GOOD:
            known = others.get(event.term)
            if known is None or _apart(event, left, right) < _apart(known, left, right):
                others[event.term] = event
    return tuple(sorted((*window.events, *others.values()), key=lambda event: event.place))


def _apart(event: Event, left: int, right: int) -> int:
    return max(left - event.place, event.place - right)


def _score(window: Window, phrase: bool, letters: float) -> float:
    total = (
        COVERAGE * window.coverage
        + ADJACENCY * window.adjacency
        + ORDER * window.order
        + PHRASE * phrase
        + LETTERS * letters
    )
    return total / (COVERAGE + ADJACENCY + ORDER + PHRASE + LETTERS)
