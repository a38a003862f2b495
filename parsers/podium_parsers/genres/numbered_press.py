"""A press conference whose transcriber knows the officials by name and numbers the reporters: `Speaker 5`.

Several officials may answer, so nobody need have most of the words. Those heard before the first number stand on the
podium; the numbers ask, and a reporter whom an official calls by name asks as they do.
"""

from __future__ import annotations

from podium_parsers.casting.cast import Cast
from podium_parsers.casting.questioning import exchanges_by_asker, give_sides, tell_sides
from podium_parsers.columns import NONE
from podium_parsers.genre import Genre, register_genre
from podium_parsers.genres.debate import nameless
from podium_parsers.genres.interview import is_meeting
from podium_parsers.genres.named_press import ASKERS

WORDS = 0.25
"""Share of all words that reporters have at most."""
ASKED, ANSWERED = 0.4, 0.6
"""Shares of the reporters' turns: of those that ask, and of those after which an official speaks."""
STATEMENT = 1000
"""Characters that the officials say before the first question, at least."""


def recognise(cast: Cast) -> float:
    """Sure where many numbers have few words, ask, and are answered by people with names, one of whom has spoken before."""
    askers = nameless(cast).intersection(cast.counts)
    if len(askers) < ASKERS or len(askers) == len(cast.counts) or is_meeting(cast):
        return 0.0
    turns = [turn for turn, who in enumerate(cast.who) if who in askers]
    if sum(cast.sizes[speaker] for speaker in askers) > WORDS * sum(cast.sizes.values()):
        return 0.0
    if sum(cast.lengths[: turns[0]]) < STATEMENT:
        return 0.0
    asked = sum(bool(cast.marks[turn]) for turn in turns)
    answered = sum(t + 1 < len(cast) and cast.who[t + 1] not in askers for t in turns)
    return 0.6 if asked >= ASKED * len(turns) and answered >= ANSWERED * len(turns) else 0.0


def assign(cast: Cast) -> None:
    """The numbers ask, those heard before them answer, whoever presides chairs."""
    askers = set(nameless(cast).intersection(cast.counts))
    first = next(turn for turn, who in enumerate(cast.who) if who in askers)
    chairs = set(cast.chairs)
    panel = set(cast.who[:first]) - chairs - {NONE}
    give_sides(cast, tell_sides(cast, chairs, panel, askers))
    exchanges_by_asker(cast)


register_genre(Genre("press conference with numbered reporters", recognise, assign))
