"""A city council: councillors debate, and hear delegations whom they may ask.

One presides, the clerk reads, councillors speak to motions. What makes questions is a guest: somebody
who holds no office of the council comes to the lectern, speaks, and answers those councillors who ask.
A councillor's turn asks when a guest who has been heard speaks next, and so do his later turns until another has the
floor.
"""

from __future__ import annotations

import re

from podium_parsers.casting.cast import Cast
from podium_parsers.columns import NONE
from podium_parsers.genre import Genre, register_genre
from podium_parsers.model import Role
from podium_parsers.names.presiding import presides
from podium_parsers.patterns import pattern

MEMBER = pattern(
    r"(?:deputy |acting |vice[- ]|his worship |her worship )*"
    r"(?:councill?or|council ?(?:member|man|woman)|cllr|commissioner|supervisor|trustee"
    r"|select(?:man|woman|person|member)|board ?member|ald(?:erman|erwoman|\.)|"
    r"mayor|reeve|stadtr[aä]t\w*|ratsmitglied|bürgermeister(?:in)?|conseill(?:er|ère)|maire"
    r"|concejala?|alcalde(?:sa)?|"
    r"vereadora?|consigliere|wethouder|raadslid)\b",
    re.IGNORECASE,
)
CLERK = pattern(
    r"(?:the )?(?:city |deputy |town |municipal |acting )*(?:clerk|secretary|greffi(?:er|ère))\b",
    re.I,
)
COMMISSIONER = pattern(r"(?:deputy |acting )*commissioner\b", re.IGNORECASE)
"""A member of a commission; before a council one who is heard."""
MAYOR = pattern(r"(?:the |acting |deputy |lord |vice[- ])*mayor\b(?!['’]s)", re.IGNORECASE)
"""Who presides over a council where nobody's office says so."""
DEPUTY = pattern(r"(?:the )?(?:acting|deputy|vice)\b", re.IGNORECASE)
"""Who does so only where the mayor is not heard."""
STRAY = 0.03
"""Share of turns that may look like an anonymous asker's and are not."""
FEWEST = 3
"""Councillors of a council."""


def recognise(cast: Cast) -> float:
    """Sure where one presides over at least three councillors."""
    if cast.anonymous > STRAY * len(cast):
        return 0.0
    members, chairs = _members(cast), _chairs(cast)
    if len(members | chairs) < FEWEST or not members or not chairs:
        return 0.0
    return 0.9 if sum(cast.counts[speaker] for speaker in chairs) > 0.05 * len(cast) else 0.0


def assign(cast: Cast) -> None:
    """Chair, clerk and councillors by office; guests speak first and then answer."""
    chairs, clerks, members = _chairs(cast), _who(cast, CLERK), _members(cast)
    heard: set[int] = set()
    asker, first = NONE, NONE
    following = _next_voices(cast, chairs | clerks)
    for turn in range(len(cast)):
        speaker = cast.who[turn]
        role = _office(cast, turn, chairs, clerks)
        if role is None and speaker in members:
            asks = speaker == asker or following[turn] in heard
            role = Role.QUESTION if asks else Role.REMARKS
            if speaker != asker:
                _close(cast, first, turn)
                asker, first = (speaker, turn) if asks else (NONE, NONE)
        elif role is None:
            role = Role.ANSWER if speaker in heard else Role.REMARKS
            if role is Role.REMARKS:
                _close(cast, first, turn)
                asker, first = NONE, NONE
            heard.add(speaker)
        cast.give(turn, role)
    _close(cast, first, len(cast))


def _office(cast: Cast, turn: int, chairs: frozenset[int], clerks: frozenset[int]) -> Role | None:
    """The role that an office alone gives; None for councillors and guests."""
    speaker = cast.who[turn]
    if cast.is_aside(turn) or speaker == NONE or speaker in clerks:
        return Role.OTHER
    return Role.CHAIR if speaker in chairs else None


def _next_voices(cast: Cast, officers: frozenset[int]) -> list[int]:
    """For each turn the next other speaker who is no officer."""
    following = [NONE] * len(cast)
    coming = after = NONE
    for turn in range(len(cast) - 1, -1, -1):
        speaker = cast.who[turn]
        if speaker == NONE or speaker in officers:
            continue
        if speaker != coming:
            coming, after = speaker, coming
        following[turn] = after
    return following


def _close(cast: Cast, first: int, stop: int) -> None:
    """One exchange, without the chairing at its end."""
    if first == NONE:
        return
    while stop > first + 1 and cast.roles[stop - 1] in (Role.CHAIR, Role.OTHER):
        stop -= 1
    cast.exchange(first, stop)


def _who(cast: Cast, office: re.Pattern[str]) -> frozenset[int]:
    return frozenset(
        speaker.id
        for speaker in cast.draft.speakers
        if any(office.match(name) for name in (speaker.name, *speaker.aliases))
    )


def _members(cast: Cast) -> frozenset[int]:
    """The councillors; commissioners where there are no two of another title."""
    members = _who(cast, MEMBER)
    seated = members - _who(cast, COMMISSIONER) - _who(cast, MAYOR)
    return members - _who(cast, COMMISSIONER) if len(seated) > 1 else members


def _chairs(cast: Cast) -> frozenset[int]:
    """Whose office presides, or else, in a text, the mayor; a recogniser's record only tells voices apart."""
    by_office = frozenset(
        speaker.id
        for speaker in cast.draft.speakers
        if any(presides(name) for name in (speaker.name, *speaker.aliases))
    )
    if by_office or cast.draft.records is not None:
        return by_office
    mayors = _who(cast, MAYOR)
    return mayors - _who(cast, DEPUTY) or mayors


register_genre(Genre("council", recognise, assign))
