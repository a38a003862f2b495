"""Roles, exchanges and the opening: the genre that is surest of the cast gives them."""

from __future__ import annotations

from podium_parsers.casting.cast import Cast
from podium_parsers.casting.clips import played
from podium_parsers.casting.shouts import shouted
from podium_parsers.columns import ROLES
from podium_parsers.drafts.draft import Draft
from podium_parsers.genre import genre_of
from podium_parsers.model import Role


def give_roles(draft: Draft) -> None:
    """Fill the roles of `draft.turns`, `draft.exchanges` and `draft.opening`."""
    if not len(draft.turns):
        return
    cast = Cast(draft)
    for turn in (*played(cast), *shouted(cast)):
        cast.set_aside(turn)
    genre = genre_of(cast)
    genre.assign(cast)
    for record, turn in _stated(draft):
        cast.roles[turn] = record
    places = {role: index for index, role in enumerate(ROLES)}
    draft.turns.roles = bytearray(map(places.__getitem__, cast.roles))
    draft.note("genre", f"read as {genre.name}")
    draft.opening = opening_of(draft, cast)


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
