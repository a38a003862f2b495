"""Where a query lets one look: the passages that pass all of its conditions, as a set."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from podium_parsers import Role, Transcript
from podium_parsers.columns import ROLES
from podium_search.asking.exact import Fit, needle, passages_with
from podium_search.asking.query import Place, Query, Side
from podium_search.asking.speakers import speakers_named
from podium_search.hit import Marked
from podium_search.index.bits import all_bits, bits_of, members_of
from podium_search.index.passages import Passages
from podium_search.index.vocabulary import Stop

CHECKED = 64
"""Passages matched against a pattern between two looks at `stop`."""


def allowed_passages(
    query: Query,
    transcript: Transcript,
    passages: Passages,
    marks: Sequence[Marked],
    stop: Stop | None = None,
) -> int:
    """The set of passages in which the query may match; the dearest conditions are tried last."""
    if query.about and not query.about.fits(_Itself(transcript)):
        return 0
    allowed = all_bits(len(passages))
    if query.speakers or query.roles or query.places:
        allowed &= _of_turns(_turns(query, transcript), transcript, passages)
    if query.marked or query.tags:
        allowed &= _marked(query, passages, marks)
    for phrase in query.phrases:
        allowed &= _with(phrase, passages, allowed, stop)
    for phrase in query.without:
        allowed &= ~_with(phrase, passages, allowed, stop)
    for pattern in query.patterns:
        allowed &= _matching(pattern, transcript, passages, allowed, stop)
    return allowed


class _Itself:
    """What a transcript says of itself as a whole."""

    def __init__(self, transcript: Transcript) -> None:
        about = transcript.metadata
        self.title, self.date, self.language = about.title, about.date, about.language
        self.kind = transcript.source.reader


def _turns(query: Query, transcript: Transcript) -> Iterable[int]:
    turns = transcript.turns
    chosen = set(range(len(turns)))
    if query.speakers:
        people = frozenset().union(*(speakers_named(transcript, name) for name in query.speakers))
        chosen = {turn for turn in chosen if turns.speakers[turn] in people}
    if query.roles:
        roles = {ROLES.index(role) for role in query.roles}
        chosen = {turn for turn in chosen if turns.roles[turn] in roles}
    if query.places:
        chosen &= {turn for place in query.places for turn in _turns_of(place, transcript)}
    return sorted(chosen)


def _turns_of(place: Place, transcript: Transcript) -> Iterable[int]:
    exchanges, roles = transcript.exchanges, transcript.turns.roles
    asked = ROLES.index(Role.QUESTION)
    for exchange in range(place.first, min(place.last + 1, len(exchanges))):
        for turn in range(exchanges.firsts[exchange], exchanges.stops[exchange]):
            if place.side is Side.BOTH or (roles[turn] == asked) == (place.side is Side.QUESTION):
                yield turn


def _of_turns(turns: Iterable[int], transcript: Transcript, passages: Passages) -> int:
    firsts, stops = transcript.turns.firsts, transcript.turns.stops
    found = (p for turn in turns for p in passages.of_paragraphs(firsts[turn], stops[turn]))
    return bits_of(found, len(passages))


def _marked(query: Query, passages: Passages, marks: Sequence[Marked]) -> int:
    found = (
        passage
        for mark in marks
        if all(any(_is_tag(tag, wanted) for tag in mark.tags) for wanted in query.tags)
        for passage in passages.touching(mark.start, mark.end)
    )
    return bits_of(found, len(passages))


def _is_tag(tag: str, wanted: str) -> bool:
    """Whether a tag is the wanted one, lies below it (`energy/gas`), or begins like it."""
    return tag.casefold().startswith(wanted)


def _with(phrase: str, passages: Passages, among: int, stop: Stop | None) -> int:
    wanted = needle(phrase, Fit.WHOLE)
    if not wanted:
        return 0
    found = passages_with(wanted, passages, members_of(among), stop)
    return bits_of(found, len(passages))


def _matching(
    expression: str, transcript: Transcript, passages: Passages, among: int, stop: Stop | None
) -> int:
    from podium_search.asking.pattern import compiled

    pattern = compiled(expression)
    found: list[int] = []
    if pattern is None:
        return 0
    for count, passage in enumerate(members_of(among)):
        if pattern.is_given_up or (stop is not None and count % CHECKED == 0 and stop()):
            break
        start, end = passages.span(passage)
        if pattern.matches(transcript.between(start, end)):
            found.append(passage)
    return bits_of(found, len(passages))
