"""A results call without an operator: somebody of the company opens it, and calls on each who asks by name."""

from __future__ import annotations

import re

from podium_parsers.cast import Cast
from podium_parsers.columns import NONE
from podium_parsers.genre import Genre, register_genre
from podium_parsers.genres.earnings_call import listed_panel, operators
from podium_parsers.listed_sides import listed_sides
from podium_parsers.model import Role
from podium_parsers.patterns import pattern
from podium_parsers.questioning import CALLS, HANDOVER, exchanges_by_asker, give_sides, tell_sides

MONEY = pattern(
    r"earnings|quarter|fiscal|results|investor|revenue|dividend|guidance|margin|cash flow|shareholders?"
)
READ_OUT = pattern(r"question(?: that we have| here)? (?:is|was)\b|\w asks?\b", re.I)
"""How a question is read out that somebody sent in."""
FEWEST_WORDS = 3
"""Different words of money with which a call of a company begins."""
FEWEST_CALLS = 2
"""Times that the host names the one who speaks next."""
MOST_OF_HOST = 0.4
"""Share of all words that the host has at most."""
PRESENTATION = 6000
"""Characters of a turn that only somebody says who presents."""
PRESENTED = 400
"""Characters that somebody else says before the host asks for questions, at least."""


def recognise(cast: Cast) -> float:
    """Sure where the first speaker, of a text that begins with money, calls on others by name to ask."""
    start = cast.draft.text[:20_000].casefold()
    if len(set(MONEY.findall(start))) < FEWEST_WORDS or operators(cast) or host_of(cast) is None:
        return 0.0
    return 0.7


def host_of(cast: Cast) -> int | None:
    """The first speaker, if that is one who lets others present, asks for questions and names who asks them."""
    host = next((who for who in cast.who if who != NONE), NONE)
    if host == NONE or cast.sizes[host] > MOST_OF_HOST * sum(cast.sizes.values()):
        return None
    mine = cast.turns_of[host]
    if max(map(cast.lengths.__getitem__, mine)) > PRESENTATION:
        return None
    presented = cast.ends[mine[0]] + PRESENTED
    asks_for_questions = any(
        cast.starts[t] > presented and CALLS.search(cast.text(t)) for t in mine[1:]
    )
    named = sum(_names_next(cast, t) for t in mine[1:])
    return host if asks_for_questions and named >= FEWEST_CALLS else None


def _names_next(cast: Cast, turn: int) -> bool:
    """Whether a short turn names the one who speaks after it, by the first name or the last."""
    if turn + 1 >= len(cast) or cast.lengths[turn] > HANDOVER or cast.who[turn + 1] == NONE:
        return False
    name = cast.draft.speakers[cast.who[turn + 1]].name.split()
    said = cast.text(turn)
    return any(re.search(rf"\b{re.escape(word)}\b", said) for word in {name[0], name[-1]})


def assign(cast: Cast) -> None:
    """The host presides, and asks what others have sent in; executives, and who takes those questions, answer."""
    host = host_of(cast)
    chairs = set() if host is None else {host}
    read_out = [t for t in range(1, len(cast)) if cast.who[t] in chairs and _reads_out(cast, t)]
    takers = {cast.who[t + 1] for t in read_out if t + 1 < len(cast)}
    listed = listed_sides(cast)
    panel = (listed_panel(cast) | takers | listed.panel) - chairs - listed.askers - {NONE}
    sides = tell_sides(cast, chairs, panel, listed.askers - chairs)
    give_sides(cast, sides, closes=True)
    for turn in range(min(read_out, default=sides.begins), sides.begins):
        if cast.roles[turn] is Role.REMARKS:
            cast.give(turn, Role.ANSWER)
    for turn in read_out:
        cast.give(turn, Role.QUESTION)
    exchanges_by_asker(cast)


def _reads_out(cast: Cast, turn: int) -> bool:
    """Whether the host asks a question in nobody's name: a mark, and nobody called."""
    return bool(cast.marks[turn] and READ_OUT.search(cast.text(turn)))


register_genre(Genre("hosted call", recognise, assign))
