"""A meeting, a talk, a conversation with no one to ask: everybody's speech is remarks, a moderator's words preside."""

from podium_parsers.casting.cast import Cast
from podium_parsers.columns import NONE
from podium_parsers.genre import Genre, register_genre
from podium_parsers.model import Role

LAST_RESORT = 0.1


def recognise(cast: Cast) -> float:  # noqa: ARG001 (what is nothing else is this)
    """Whatever no other genre is surer of."""
    return LAST_RESORT


def assign(cast: Cast) -> None:
    """Leave everything remarks, but for stage directions and whoever is called a moderator."""
    leads = max(cast.sizes, key=lambda speaker: cast.sizes[speaker], default=NONE)
    for turn in range(len(cast)):
        if not cast.is_aside(turn):
            chairs = cast.who[turn] in cast.chairs and cast.who[turn] != leads
            cast.give(turn, Role.CHAIR if chairs else Role.REMARKS)


register_genre(Genre("meeting", recognise, assign))
