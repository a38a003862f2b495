"""A podcast whose hosts introduce a guest by name: who is introduced answers, however much the hosts talk.

Where hosts tell as much as they ask, the density of question marks shows nobody. But early on somebody
says that there is a guest and who it is, or hands over with the guest's name for last words. It stands
back where question marks already tell hosts from that guest.
"""

from __future__ import annotations

import re
from collections import Counter

from podium_parsers.casting.cast import Cast
from podium_parsers.casting.hosts import hosts
from podium_parsers.columns import NONE
from podium_parsers.genre import Genre, register_genre
from podium_parsers.genres import interview
from podium_parsers.patterns import pattern

GUEST = pattern(
    r"\b(?:(?:special |our |my |today's |first |two |three )guests?\b"
    r"|(?:joining|joins) (?:us|me) (?:now|live|today|tonight)\b"
    r"|welcome (?:back )?to the (?:show|podcast|program(?:me)?)\b|"
    r"unser(?:e[nr]?)? gast\b|notre invitée?\b|nuestr[oa] invitad[oa]\b|"
    r"noss[oa] convidad[oa]\b|(?:il|la) nostr[oa] ospite\b)",
    re.IGNORECASE,
)
EARLY = 10
"""Turns in which a guest is introduced."""
ROUND = 400
"""Characters about such words in which the name stands."""
LAST = 60
"""Characters of a hand-over's end in which the name stands."""
FEWEST, MOST = 12, 8
"""Turns of a talk, and speakers with a share of it."""
STRAY = 0.03
"""Share of the turns of a show that a recogniser may leave to a voice without a name."""
SHARE = 0.02
"""Share of the words that makes somebody one of them."""
MUCH = 0.1
"""Share of the words that one of the guests has."""


def recognise(cast: Cast) -> float:
    """Sure where a guest is introduced whom question marks do not tell, or tell wrongly."""
    total = sum(cast.sizes.values())
    large = [speaker for speaker, size in cast.sizes.items() if size >= SHARE * total]
    if cast.anonymous > STRAY * len(cast) or len(cast) < FEWEST or not 2 <= len(large) <= MOST:
        return 0.0
    found = guests(cast)
    if not found or found >= set(large) or max(cast.sizes[s] for s in found) < MUCH * total:
        return 0.0
    entry = min(cast.turns_of[speaker][0] for speaker in found if speaker in cast.turns_of)
    if not set(large) - found <= set(cast.who[:entry]):
        return 0.0  # a host is there before the guest
    told = interview.recognise(cast) > 0 and not hosts(cast) & found
    return 0.0 if told else 0.72


def guests(cast: Cast) -> set[int]:
    """Those who are introduced within the first turns."""
    found: set[int] = set()
    heard: set[int] = set()
    for turn in range(min(EARLY, len(cast) - 1)):
        speaker, text = cast.who[turn], cast.text(turn)
        heard.add(speaker)
        for cue in GUEST.finditer(text):
            near = text[max(0, cue.start() - ROUND // 4) : cue.end() + ROUND]
            found |= named(cast, near) - heard
        following = cast.who[turn + 1]
        if found and following not in heard and following in named(cast, cast.tail(turn, LAST)):
            found.add(following)
    return found - {NONE}


def named(cast: Cast, text: str) -> set[int]:
    """Return the speakers whose names stand in a text: in full, or else by first names that nobody shares."""
    words = set(re.findall(r"[^\W\d_][\w'’-]+", text.casefold()))
    names = {s.id: s.name.casefold().split() for s in cast.draft.speakers}
    full = {number for number, name in names.items() if len(name) > 1 and words.issuperset(name)}
    firsts = Counter(name[0] for name in names.values())
    return full or {s for s, name in names.items() if name[0] in words and firsts[name[0]] == 1}


def assign(cast: Cast) -> None:
    """All but the guests are hosts."""
    interview.interviewed(cast, set(cast.counts) - guests(cast))


register_genre(Genre("introduced guest", recognise, assign))
