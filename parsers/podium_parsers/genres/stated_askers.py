"""A press conference whose labels say that a name asks: `FRAGE ROE:`, `ZUSATZFRAGE ROE:`, `Question from
Ann Roe:`, `港湾新聞記者：`.

Then nothing is left to tell: they ask, the chair calls, everybody else answers. Where one of them asks alone, each
question has its own answer.
"""

from __future__ import annotations

from podium_parsers.casting.cast import Cast
from podium_parsers.casting.questioning import Sides, exchanges_by_asker, give_sides
from podium_parsers.columns import NONE
from podium_parsers.genre import Genre, register_genre
from podium_parsers.names.asking import asking_name, is_of_press

FEWEST = 3
"""Turns of such labels, at least."""
SHARE = 0.15
"""The same as a share of all turns."""
CALLS, SHORT = 0.6, 300
"""Share of the turns of one who calls that an asker follows, at least, and characters of a mean one, at most."""


def recognise(cast: Cast) -> float:
    """Sure where a good share of the turns are labelled so."""
    turns = sum(cast.counts[speaker] for speaker in askers(cast))
    return 0.82 if turns >= max(FEWEST, SHARE * len(cast)) else 0.0


def askers(cast: Cast) -> set[int]:
    """The speakers of whom each label says that they ask."""
    voices = cast.draft.cuts.names
    said = {name for name in voices if asking_name(name) or is_of_press(name)}
    return {
        s.id
        for s in cast.draft.speakers
        if any(" ".join(name.split()) in (s.name, *s.aliases) for name in said)
    }


def callers(cast: Cast, asking: set[int]) -> set[int]:
    """Those who call on the next: their office says so, or an asker follows most of their short turns, and
    none goes before.
    """
    return set(cast.chairs) | {
        speaker
        for speaker, turns in cast.counts.items()
        if speaker not in asking
        and cast.sizes[speaker] < SHORT * turns
        and cast.calls(speaker, asking) >= max(2, CALLS * turns)
    }


def assign(cast: Cast) -> None:
    """Those labelled so ask, chairs call, the rest answer."""
    asking = askers(cast)
    chairs = callers(cast, asking)
    begins = next((turn for turn, who in enumerate(cast.who) if who in asking), len(cast))
    panel = {who for who in cast.counts if who not in asking | chairs} - {NONE}
    give_sides(cast, Sides(chairs, panel, asking, begins))
    exchanges_by_asker(cast, asking if len(asking) == 1 else ())


register_genre(Genre("stated askers", recognise, assign))
