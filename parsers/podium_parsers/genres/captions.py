"""Captions of a talk, a meeting, a broadcast: they show who speaks and not who asks.

Captions are made for watching; what a turn does is seen on the screen and not written. All speech is
remarks, unless the talk calls itself an episode with a guest, a label says that somebody asks
(`Interviewer`), or one plainly asks and another answers: then an interview's evidence decides.
"""

from __future__ import annotations

import re

from podium_parsers.casting.cast import Cast
from podium_parsers.casting.hosts import called_hosts, hosts
from podium_parsers.genre import Genre, register_genre
from podium_parsers.genres.interview import OFTEN
from podium_parsers.genres.meeting import assign
from podium_parsers.genres.welcomed_guest import greeter
from podium_parsers.patterns import pattern

READERS = frozenset(("webvtt", "subrip", "sbv", "ttml"))
EPISODE = pattern(
    r"\b(?:podcast|episode|our guest|my guest|today's guest|interview|joined by|welcome to the show|"
    r"gast|folge|sendung|invit[ée]e?|épisode|invitad[oa]|episodio|entrevista)\b",
    re.IGNORECASE,
)
LONG = 20
"""Turns of a conversation."""
HOSTS = 2
"""Who asks in an episode, at most: where more do, all talk."""
SEVERAL, ASKING, ASKED = 12, 0.45, 0.2
"""Turns of a plain interview, and the shares of a host's turns and of a guest's that ask in it."""
TWICE = 2
"""How much more guests say than hosts, where they ask back oftener."""
SPEAKERS, SHARE = 4, 0.02
"""Who is heard in it, at most, and the share of the words that makes somebody one of them."""
SURE = 0.6
"""What a hearing, an examination, a press conference of many are surer of."""


def recognise(cast: Cast) -> float:
    """Surer than an interview's evidence, unless the talk says that it is one."""
    if cast.draft.source.reader not in READERS:
        return 0.0
    if len(cast) >= LONG and EPISODE.search(cast.draft.text[:3000]) and len(hosts(cast)) <= HOSTS:
        return 0.2
    told = _is_plain(cast) or called_hosts(cast) or greeter(cast) in hosts(cast)
    return 0.2 if told else SURE


def _is_plain(cast: Cast) -> bool:
    """Whether one or two ask every other time, and those who answer say more and hardly do, or far more."""
    total = sum(cast.sizes.values())
    often = OFTEN * len(cast)
    heard = {s for s, n in cast.counts.items() if cast.sizes[s] >= SHARE * total or n >= often}
    if len(cast) < SEVERAL or not 2 <= len(heard) <= SPEAKERS:
        return False
    asking = hosts(cast) & heard
    guests = heard - asking
    if not 0 < len(asking) <= HOSTS or any(cast.asking[one] < ASKING for one in asking):
        return False
    seldom = len(asking) == 1 and all(cast.asking[one] <= ASKED for one in guests)
    said, answered = (sum(cast.sizes[one] for one in side) for side in (asking, guests))
    return answered > (said if seldom else TWICE * said)


register_genre(Genre("captions", recognise, assign))
