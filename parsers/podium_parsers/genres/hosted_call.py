"""A results call without an operator: somebody of the company opens it, and calls on each who asks by name,
or reads the questions out.
"""

from __future__ import annotations

import re

from podium_parsers.casting.cast import Cast
from podium_parsers.casting.listed_sides import listed_sides
from podium_parsers.casting.questioning import (
    CALLS,
    HANDOVER,
    exchanges_by_asker,
    give_sides,
    tell_sides,
)
from podium_parsers.columns import NONE
from podium_parsers.genre import Genre, register_genre
from podium_parsers.genres.earnings_call import listed_panel, operators
from podium_parsers.model import Role
from podium_parsers.patterns import pattern

MONEY = pattern(
    r"earnings|quarter|fiscal|results|investor|revenue|dividend|guidance|margin|cash flow|shareholders?"
)
PRESENTS = pattern(
    r"\bearnings\b|\b(?:financial|annual|interim|quarterly|year|month|our) results\b"
    r"|\bresults (?:call|presentation|briefing)|forward[- ]looking|conference call|webcast"
    r"|\bquarter\b|(?:half|full)[- ]year|\bq[1-4]\b"
)
"""What the head of such a call, or who opens it, says that it is about."""
READ_OUT = pattern(
    r"question(?: that we have| here)? (?:is|was)\b|\w asks?\b"
    r"|\b(?:next|first|last|another) (?:question|one)\b|\bfollow-up\b",
    re.I,
)
"""How a question is read out that somebody sent in."""
OFTEN = 4
"""Questions that are read out in a call in which all the host asks was sent in."""
FEWEST_WORDS = 3
"""Different words of money with which a call of a company begins."""
FEWEST_CALLS = 2
"""People whom the host names before they speak; who names one hands over to a colleague."""
MOST_OF_HOST = 0.4
"""Share of all words that the host has at most."""
MANY = 2000
"""Turns of a call, at most; a record of years may speak of money too."""
PRESENTATION = 6000
"""Characters of a turn that only somebody says who presents."""
QUESTION = 120
"""Characters of a question that is read out with the name of who is to answer it, at least."""
PRESENTED = 400
"""Characters that somebody else says before the host asks for questions, at least."""


def recognise(cast: Cast) -> float:
    """Sure where the first speaker, of a text that begins with money, calls on others by name to ask."""
    if len(cast) > MANY:
        return 0.0
    start = cast.draft.text[:20_000].casefold()
    if len(set(MONEY.findall(start))) < FEWEST_WORDS or operators(cast):
        return 0.0
    host = host_of(cast)
    if host is None:
        return 0.0
    opens = f"{cast.before} {cast.text(cast.turns_of[host][0], PRESENTED * 3).casefold()}"
    return 0.7 if PRESENTS.search(opens) else 0.0


def host_of(cast: Cast) -> int | None:
    """The first speaker, if that is one who lets others present, asks for questions and names who asks them.

    Else the one who reads out most questions, if they are many.
    """
    host = next((who for who in cast.who if who != NONE), NONE)
    if _hosts(cast, host):
        return host
    reader = max(cast.turns_of, key=lambda who: len(_unasked(cast, who)), default=NONE)
    slight = cast.sizes[reader] <= MOST_OF_HOST * sum(cast.sizes.values())
    return reader if slight and len(_unasked(cast, reader)) >= OFTEN else None


def _hosts(cast: Cast, host: int) -> bool:
    if host == NONE or cast.sizes[host] > MOST_OF_HOST * sum(cast.sizes.values()):
        return False
    mine = cast.turns_of[host]
    if max(map(cast.lengths.__getitem__, mine)) > PRESENTATION:
        return False
    presented = cast.ends[mine[0]] + PRESENTED
    asks_for_questions = any(
        cast.starts[t] > presented and CALLS.search(cast.text(t)) for t in mine[1:]
    )
    named = {cast.who[t + 1] for t in mine[1:] if cast.names_next(t, HANDOVER)}
    return asks_for_questions and len(named) >= FEWEST_CALLS


def assign(cast: Cast) -> None:
    """The host presides, and asks what others have sent in; executives, and who takes those questions, answer."""
    host = host_of(cast)
    chairs = set() if host is None else {host}
    read_out = [] if host is None else _read_out(cast, host)
    if host is not None and len(read_out) >= OFTEN:
        read_out = [t for t in cast.turns_of[host] if t >= read_out[0] and _asks(cast, t)]
    takers = {cast.who[t + 1] for t in read_out if t + 1 < len(cast)}
    listed = listed_sides(cast)
    panel = (listed_panel(cast) | takers | listed.panel) - chairs - listed.askers - {NONE}
    sides = tell_sides(cast, chairs, panel, listed.askers - chairs)
    give_sides(cast, sides, closes=True)
    if host == cast.who[0] and cast.lengths[0] >= PRESENTED and not cast.is_aside(0):
        cast.give(0, Role.REMARKS)  # what is said of guidance and risks is read out as a speech is
    for turn in range(min(read_out, default=sides.begins), sides.begins):
        if cast.roles[turn] is Role.REMARKS:
            cast.give(turn, Role.ANSWER)
    for turn in read_out:
        cast.give(turn, Role.QUESTION)
    exchanges_by_asker(cast, chairs)


def _read_out(cast: Cast, host: int) -> list[int]:
    """The turns in which the host reads out a question that somebody sent in."""
    return [t for t in cast.turns_of[host] if READ_OUT.search(cast.text(t)) and _asks(cast, t)]


def _unasked(cast: Cast, host: int) -> list[int]:
    """Those of them that answer nobody's question: an executive, too, may say that the next one was good."""
    return [t for t in _read_out(cast, host) if not cast.marks[t - 1]]


def _asks(cast: Cast, turn: int) -> bool:
    """Whether the host asks in nobody's name: a mark, and nobody called who then asks."""
    if turn == 0 or not cast.marks[turn]:
        return False
    return not cast.names_next(turn, HANDOVER) or _takes(cast, turn)


def _takes(cast: Cast, turn: int) -> bool:
    """Whether who is named after a question of some length asks nothing: a colleague, who is to answer it."""
    return cast.lengths[turn] >= QUESTION and not cast.marks[turn + 1]


register_genre(Genre("hosted call", recognise, assign))
