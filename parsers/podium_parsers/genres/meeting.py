"""A meeting, a talk, a conversation with no one to ask: everybody's speech is remarks."""

from podium_parsers.cast import Cast
from podium_parsers.genre import Genre, register_genre
from podium_parsers.model import Role

LAST_RESORT = 0.1


def recognise(cast: Cast) -> float:  # noqa: ARG001 (what is nothing else is this)
    """Whatever no other genre is surer of."""
    return LAST_RESORT


def assign(cast: Cast) -> None:
    """Leave everything remarks, but for stage directions."""
    for turn in range(len(cast)):
        if not cast.is_aside(turn):
            cast.give(turn, Role.REMARKS)


register_genre(Genre("meeting", recognise, assign))
