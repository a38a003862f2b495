"""A press conference whose labels say that a name asks: `FRAGE ROE:`, `ZUSATZFRAGE ROE:`, `Question from Ann Roe:`.

Then nothing is left to tell: they ask, the chair calls, everybody else answers.
"""

from __future__ import annotations

from podium_parsers.cast import Cast
from podium_parsers.columns import NONE
from podium_parsers.genre import Genre, register_genre
from podium_parsers.questioning import Sides, exchanges_by_asker, give_sides
from podium_parsers.shapes import asking_name

FEWEST = 3
"""Turns of such labels, at least."""
SHARE = 0.15
"""The same as a share of all turns."""


def recognise(cast: Cast) -> float:
    """Sure where a good share of the turns are labelled so."""
    turns = sum(cast.counts[speaker] for speaker in askers(cast))
    return 0.82 if turns >= max(FEWEST, SHARE * len(cast)) else 0.0


def askers(cast: Cast) -> set[int]:
    """The speakers of whom each label says that they ask."""
    voices = cast.draft.cuts.names
    said = {name for name in voices if asking_name(name)}
    return {
        s.id
        for s in cast.draft.speakers
        if any(" ".join(name.split()) in s.aliases for name in said)
    }


def assign(cast: Cast) -> None:
    """Those labelled so ask, chairs call, the rest answer."""
    asking = askers(cast)
    begins = next((turn for turn, who in enumerate(cast.who) if who in asking), len(cast))
    panel = {who for who in cast.counts if who not in asking | cast.chairs} - {NONE}
    give_sides(cast, Sides(set(cast.chairs), panel, asking, begins))
    exchanges_by_asker(cast)


register_genre(Genre("stated askers", recognise, assign))
