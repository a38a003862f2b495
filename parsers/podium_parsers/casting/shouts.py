"""What a crowd calls out while somebody speaks: `AUDIENCE: Build it! Build it!`. Nobody asks anything there."""

from __future__ import annotations

from podium_parsers.casting.cast import Cast
from podium_parsers.names.lexicon import listed

CROWD = listed(
    "audience crowd public publikum público publico asistentes asistencia multitud зал",
    "the audience",
    "the crowd",
    "audience members",
    "audience member",
    "unidentified audience member",
    "members of the audience",
    "member of the audience",
    "voces a coro",
    "из зала",
    "голоса из зала",
)
"""Folded labels of a crowd."""
LONGEST = 100
"""Characters of a shout at most."""
MOST = 0.6
"""Share of what a crowd says that is shouts, where it asks nothing."""


def shouted(cast: Cast) -> list[int]:
    """The turns in which a crowd shouts, where that is mostly what it does."""
    called = sorted(cast.labelled(CROWD))
    shouts = [turn for turn in called if not cast.marks[turn] and cast.lengths[turn] <= LONGEST]
    return shouts if len(shouts) >= MOST * len(called) else []
