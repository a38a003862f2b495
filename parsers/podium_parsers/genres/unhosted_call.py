"""A results call without operator or host in the record: each analyst thanks for taking his questions, unannounced.

Banks and others print only executives and analysts, or the questions and answers alone. Whoever begins with how many
questions he has asks; whoever spoke before the first of them, or takes turns all through, answers. Labels that state everybody's
firm tell it at once.
"""

from __future__ import annotations

import re

from podium_parsers.casting.cast import Cast
from podium_parsers.casting.listed_sides import listed_sides, sides_by_firm
from podium_parsers.casting.questioning import Sides, begins_asking, exchanges_by_asker, give_sides
from podium_parsers.genre import Genre, register_genre
from podium_parsers.genres.earnings_call import listed_panel, operators
from podium_parsers.genres.hosted_call import FEWEST_WORDS, MONEY, host_of
from podium_parsers.patterns import pattern

FEWEST = 4
"""Speakers who begin so."""
GREETING = pattern(
    r"(?:yeah,? |yes,? )?(?:hi|hello|hey|good (?:morning|afternoon|evening|day))\b", re.IGNORECASE
)
THANKS = 200
"""Characters of an asker's last turn, which asks nothing, at most."""
PRESENTATION = 2400
"""Characters that no question has."""
RUN = 8
"""Turns within which all of an asker's stand."""


def recognise(cast: Cast) -> float:
    """Sure where several begin so in a text that begins with money, and nobody gives them the line."""
    start = cast.draft.text[:20_000].casefold()
    if len(set(MONEY.findall(start))) < FEWEST_WORDS or operators(cast) or cast.anonymous:
        return 0.0
    if host_of(cast) is not None:
        return 0.0
    if sides_by_firm(cast).askers:
        return 0.72
    return 0.72 if len(_askers(cast)) >= max(FEWEST, 0.4 * len(cast.counts)) else 0.0


def _askers(cast: Cast) -> set[int]:
    """Those whose first turn says that they have questions, and holds one."""
    return {speaker for speaker, turns in cast.turns_of.items() if begins_asking(cast, turns[0])}


def assign(cast: Cast) -> None:
    """Who begins so asks, and who greets or asks within a short run of his own; the others are the panel."""
    listed, firms = listed_sides(cast), sides_by_firm(cast)
    officers = ((listed_panel(cast) | listed.panel) - firms.askers) | firms.panel
    askers = (_askers(cast) | listed.askers | firms.askers) - officers
    begins = min((cast.turns_of[speaker][0] for speaker in askers), default=len(cast))
    presented = next((t for t in range(begins) if cast.lengths[t] > PRESENTATION), begins)
    for speaker, turns in cast.turns_of.items():
        first, last = turns[0], turns[-1]
        brief = last - first <= RUN and cast.lengths[first] < PRESENTATION
        if (
            speaker not in officers
            and first > presented
            and brief
            and _has_the_line(cast, first, askers)
            and _asks(cast, first)
        ):
            askers.add(speaker)
    begins = min((cast.turns_of[speaker][0] for speaker in askers), default=len(cast))
    give_sides(cast, Sides(set(), set(cast.counts) - askers, askers, begins))
    exchanges_by_asker(cast)


def _has_the_line(cast: Cast, turn: int, askers: set[int]) -> bool:
    """Whether nobody waits for an answer when a turn begins."""
    before = turn - 1
    waits = cast.marks[before] or cast.lengths[before] > THANKS
    return cast.who[before] not in askers or not waits


def _asks(cast: Cast, turn: int) -> bool:
    return bool(cast.marks[turn] or GREETING.match(cast.text(turn, THANKS)))


register_genre(Genre("unhosted call", recognise, assign))
