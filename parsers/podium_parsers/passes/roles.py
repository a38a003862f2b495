"""Roles, exchanges and the opening: the genre that is surest of the cast gives them."""

from __future__ import annotations

from bisect import bisect_left

from podium_parsers.casting.cast import Cast
from podium_parsers.casting.clips import played
from podium_parsers.casting.shouts import shouted
from podium_parsers.columns import NONE, ROLES
from podium_parsers.drafts.draft import Draft
from podium_parsers.genre import genre_of
from podium_parsers.model import Role

NEAR = 24
"""Characters between two turns that hold at most blanks, marks and a time."""


def give_roles(draft: Draft) -> None:
    """Fill the roles of `draft.turns`, `draft.exchanges` and `draft.opening`."""
    if not len(draft.turns):
        return
    cast = Cast(draft)
    for turn in (*played(cast), *shouted(cast)):
        cast.set_aside(turn)
    genre, asides = genre_of(cast), cast.asides
    genre.assign(cast)
    _ask_in_runs(cast, asides)
    for record, turn in _stated(draft):
        cast.roles[turn] = record
    places = {role: index for index, role in enumerate(ROLES)}
    draft.turns.roles = bytearray(map(places.__getitem__, cast.roles))
    draft.note("genre", f"read as {genre.name}")
    draft.opening = opening_of(draft, cast)


def _ask_in_runs(cast: Cast, asides: frozenset[int]) -> None:
    """A question over several labels of one speaker, as one for each paragraph, begins with the first of them."""
    exchanges = cast.draft.exchanges
    for turn in reversed(range(len(cast) - 1)):
        goes_on = cast.who[turn] == cast.who[turn + 1] != NONE and turn not in asides
        if not goes_on or cast.roles[turn + 1] is not Role.QUESTION:
            continue
        if cast.roles[turn] is not Role.OTHER or not _adjoins(cast, turn):
            continue
        cast.roles[turn] = Role.QUESTION
        index = bisect_left(exchanges.firsts, turn + 1)
        if index < len(exchanges) and exchanges.firsts[index] == turn + 1:
            exchanges.firsts[index] = turn
            if index:
                exchanges.stops[index - 1] = min(exchanges.stops[index - 1], turn)


def _adjoins(cast: Cast, turn: int) -> bool:
    """Whether the next label follows at once, and no heading or oath stands between."""
    label = cast.draft.paragraphs.starts[cast.turns.firsts[turn + 1]]
    return label - cast.ends[turn] <= NEAR


def _stated(draft: Draft) -> list[tuple[Role, int]]:
    """Roles that the container itself states."""
    records = draft.records
    if not records:
        return []
    return [
        (role, turn)
        for turn, cut in enumerate(draft.turn_cuts)
        if cut < len(records) and (role := records[cut].role) is not None
    ]


def opening_of(draft: Draft, cast: Cast) -> range:
    """From the first to the last turn of remarks before the first exchange."""
    if not len(draft.exchanges):
        return range(0)
    first = draft.exchanges.firsts[0]
    remarks = [t for t in range(first) if cast.roles[t] is Role.REMARKS]
    return range(remarks[0], remarks[-1] + 1) if remarks else range(0)
