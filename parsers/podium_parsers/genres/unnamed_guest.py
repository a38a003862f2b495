"""A podcast whose hosts have names and whose guest has none, as podcast publishers write it.

The publisher's own people have accounts and so names in the transcript; a guest is `null`. The voice
without a name that keeps answering the named ones is the one who is asked.
"""

from __future__ import annotations

from itertools import pairwise

from podium_parsers.casting.cast import Cast
from podium_parsers.columns import NONE
from podium_parsers.genre import Genre, register_genre
from podium_parsers.model import Role

SHARE = 0.25
"""Of the turns: what the unnamed voice must have."""
FEWEST = 6
MOST_HOSTS = 3
TWICE = 0.1
"""Share of its turns that follow another of its own: else several have no name."""
DENSER = 1.5
"""How many times denser the named voices' questions are than the unnamed one's."""


def recognise(cast: Cast) -> float:
    """Sure where a container's unnamed voice alternates with one to three named ones, or answers are none's."""
    if cast.replies and not cast.anonymous and len(cast.counts) == 1:
        return 0.8
    if not cast.draft.records or len(cast) < FEWEST or not 1 <= len(cast.counts) <= MOST_HOSTS:
        return 0.0
    unnamed = [turn for turn in range(len(cast)) if _unnamed(cast, turn)]
    if len(unnamed) < SHARE * len(cast) or cast.anonymous:
        return 0.0
    if sum(b == a + 1 for a, b in pairwise(unnamed)) > TWICE * len(unnamed):
        return 0.0
    asked = sum(cast.marks[turn] for turn in range(len(cast)) if cast.who[turn] != NONE)
    answered = sum(cast.marks[turn] for turn in unnamed)
    said = sum(cast.lengths[turn] for turn in unnamed)
    # questions for what is said: a guest at length asks himself many
    return 0.8 if asked * said > DENSER * answered * sum(cast.sizes.values()) else 0.0


def _unnamed(cast: Cast, turn: int) -> bool:
    return cast.who[turn] == NONE and not cast.is_aside(turn)


def assign(cast: Cast) -> None:
    """The first named turn introduces; later ones ask, and each opens an exchange with its answer."""
    begin = next((turn for turn in range(len(cast)) if _unnamed(cast, turn)), 0)
    if cast.replies and cast.marks[0]:
        begin = 0
    ask_and_answer(cast, frozenset(cast.counts), begin)


def ask_and_answer(cast: Cast, hosts: frozenset[int], begin: int) -> None:
    """Before `begin` remarks; after it hosts ask and all others answer, an exchange a question."""
    first = NONE
    for turn in range(len(cast)):
        if cast.is_aside(turn):
            continue
        if turn < begin:
            cast.give(turn, Role.REMARKS)
        elif cast.who[turn] not in hosts:
            cast.give(turn, Role.ANSWER)
        else:
            cast.give(turn, Role.QUESTION)
            if cast.roles[turn - 1] is not Role.QUESTION:
                if first != NONE:
                    cast.exchange(first, turn)
                first = turn
    if first != NONE:
        cast.exchange(first, len(cast))


register_genre(Genre("unnamed guest", recognise, assign))
