"""Which question stays in sight above a long answer."""

from __future__ import annotations

from podium_parsers import Role, Transcript
from podium_parsers.columns import NONE, ROLES

QUESTION = ROLES.index(Role.QUESTION)
FURTHEST = 200
"""Turns that are looked back over for the question."""


def question_above(transcript: Transcript, paragraph: int) -> int | None:
    """The turn that asks what a paragraph answers; None for what is no answer."""
    turn = transcript.paragraphs.turns[paragraph]
    if turn == NONE:
        return None
    exchange = transcript.exchanges.of_turn(turn)
    if exchange is None or transcript.turns.roles[turn] == QUESTION:
        return None
    first = max(transcript.exchanges.firsts[exchange], turn - FURTHEST)
    for before in range(turn - 1, first - 1, -1):
        if transcript.turns.roles[before] == QUESTION:
            return before
    return None
