"""A talk whose cover or labels say who asks and who is asked: `Guest: Bo Karl`, `Interviewed by Ann Lee`,
`Name (guest):`, `Participant 3:`.

Such fields are surer than question marks, which a host who tells much and a guest who asks back blur. Where
all who have a share of the talk are its hosts nobody is asked. It stands back where the marks tell the same.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from podium_parsers.casting.cast import Cast
from podium_parsers.casting.hosts import all_hosts, hosts
from podium_parsers.genre import Genre, register_genre
from podium_parsers.genres import interview
from podium_parsers.genres.introduced_guest import named
from podium_parsers.model import Role
from podium_parsers.names.lexicon import HOSTING, INVITED, STUDIED
from podium_parsers.names.shapes import function_of
from podium_parsers.patterns import pattern

FIELD = pattern(
    r"(?m)^[^\w\n]{0,8}(?P<part>[^\W\d_]{4,20}(?:-[^\W\d_]{4,8})?"
    r"|[\u3040-\u9fff\uac00-\ud7a3]{2,3})(?:\(s\))?[*_\"]{0,3}[^\S\n]?[:：=|–—-][^\w\n]{0,8}"
    r"(?P<names>[^\n]{2,200}|(?:\n[^\S\n]{0,6}-[^\n]{2,120}){1,6})"
)
"""A field on the cover, folded to lower case; its names on the line, or in a list below."""
NAMES = r"[^\w\n]{0,6}(?P<names>(?:[^\n.]|(?<=\b\w)\.|(?<=\b\w\w)\.|(?<=\b\w\w\w)\.){3,120})"
"""Names to the end of the sentence; initials and titles have full stops of their own."""
BY = pattern(
    r"\b(?:(?:interviewed|hosted|presented) by|(?:interviewer|host)s? (?:is|was|are|were)\b)"
    r"[*_]{0,2}:?" + NAMES
)
WITH = pattern(r"\b(?:interview|conversation) with\b" + NAMES)
"""What a cover calls the talk, by whom it is with: whoever asks or is asked."""
GUEST = "host"
"""What Czech calls a guest, which elsewhere is who asks."""
CZECH = pattern(r"[ěřů]")
LISTED = frozenset({"speaker", "speakers"})
"""A field of a show that names its guests, where it leaves out others who are heard as much."""
SHOW = pattern(r"\b(?:podcast|episode|show notes|interview)\b")
FEWEST, MOST = 6, 8
"""Turns of a talk, and speakers with a share of it."""
RESEARCHERS = 3
"""Who asks such people, at most."""
SHARE, MUCH = 0.02, 0.1
"""Share of the words that makes somebody one of the talk, and that those asked have."""


class Parts(NamedTuple):
    """Who asks and who is asked, of those with a share of the talk."""

    asking: frozenset[int]
    asked: frozenset[int]


def recognise(cast: Cast) -> float:
    """Sure where the cover or the labels part those who talk into the two."""
    found = parts_of(cast)
    if found is None:
        return 0.0
    if not found.asked:
        return 0.71
    told = interview.recognise(cast) > 0 and not all_hosts(cast) & found.asked
    return 0.0 if told else 0.77


def parts_of(cast: Cast) -> Parts | None:
    """The parts, or None where nothing states them or the statements disagree."""
    total = sum(cast.sizes.values())
    large = {speaker for speaker, size in cast.sizes.items() if size >= SHARE * total}
    if cast.anonymous or len(cast) < FEWEST or not 2 <= len(large) <= MOST:
        return None
    asking, asked = _stated(cast)
    asked |= _studied(cast)
    if not asking and not asked and SHOW.search(cast.before) and not interview.is_meeting(cast):
        asked = _listed(cast, large)
    asking, asked = (asking - asked) & large, (asked - asking) & large
    if not asking and not asked:
        return None
    if not asked and interview.is_meeting(cast):
        return None  # a moderator leads it, and interviews nobody
    if asked:
        asking = large - asked
    elif asking != large:
        asked = large - asking
    elif len(asking) < 2:
        return None
    if not asking or (asked and sum(cast.sizes[s] for s in asked) < MUCH * total):
        return None
    return Parts(frozenset(asking), frozenset(asked))


def _stated(cast: Cast) -> tuple[set[int], set[int]]:
    """Who is said to ask and who to be asked, in the labels and on the cover."""
    asking = {s.id for s in cast.draft.speakers if s.role.casefold() in HOSTING}
    asked = {s.id for s in cast.draft.speakers if s.role.casefold() in INVITED}
    invited = INVITED | {GUEST} if CZECH.search(cast.before) else INVITED
    for field in FIELD.finditer(cast.before):
        if field["part"] in invited:
            asked |= named(cast, field["names"])
        elif field["part"] in HOSTING:
            asking |= named(cast, field["names"])
    for line in BY.finditer(cast.before):
        asking |= named(cast, line["names"])
    return asking, asked or _met(cast)


def _met(cast: Cast) -> set[int]:
    """Whom a cover says that the talk is with, where question marks tell others to be the hosts."""
    title = (cast.draft.metadata.title or "").casefold()
    met = [named(cast, line["names"]) for line in WITH.finditer(f"{title}\n{cast.before}")]
    found = set[int]().union(*met)
    asking = hosts(cast) if found else set()
    return found if asking and not asking & found else set()


def _studied(cast: Cast) -> frozenset[int]:
    """Whose labels say that they are asked (`Participant 3`), where a few others ask, and not at a meeting."""
    found = {s.id for s in cast.draft.speakers if function_of(s.name) in STUDIED}
    others = cast.counts.keys() - found
    told = found and 0 < len(others) <= RESEARCHERS and any(cast.asking[s] for s in others)
    return frozenset(found) if told and not interview.is_meeting(cast) else frozenset()


def _listed(cast: Cast, large: set[int]) -> set[int]:
    """Whom a show's cover lists as its speakers, where each is heard and hosts heard as much are left out."""
    names = next((f["names"] for f in FIELD.finditer(cast.before) if f["part"] in LISTED), "")
    heard = [
        named(cast, name) & large for name in re.split(r"[\n,;]", names) if name.strip(" -[]'")
    ]
    listed = set[int]().union(*heard)
    return listed if all(heard) and large - listed else set()


def assign(cast: Cast) -> None:
    """Who asks puts questions, who is asked answers; the talk of hosts alone is remarks."""
    found = parts_of(cast)
    if found is None or not found.asked:
        for turn in range(len(cast)):
            if not cast.is_aside(turn):
                cast.give(turn, Role.REMARKS)
        return
    interview.interviewed(cast, set(cast.counts) - found.asked - _studied(cast))


register_genre(Genre("stated parts", recognise, assign))
