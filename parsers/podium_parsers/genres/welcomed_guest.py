"""A podcast or broadcast whose host welcomes the audience and names a guest: the one who welcomes asks.

Some hosts talk as much as they ask, and some guests put their answers as questions; then the density of
question marks tells nothing, or points at the guest. But a host opens the show, says what it is and
whom he talks to. Where both evidences agree, the interview's rules stand.
"""

from __future__ import annotations

import re

from podium_parsers.casting.cast import Cast
from podium_parsers.casting.hosts import beside, hosts
from podium_parsers.columns import NONE
from podium_parsers.genre import Genre, register_genre
from podium_parsers.genres.interview import interviewed
from podium_parsers.genres.unnamed_guest import ask_and_answer
from podium_parsers.patterns import pattern

OPENING = 1500
"""Characters in which a host has said what this is."""
WELCOME = pattern(
    r"\b(?:welcome (?:back )?to|hello and welcome|hi and welcome|you're listening to|this is the|"
    r"(?:herzlich )?willkommen (?:zu|bei|zur|zum|im|in)|bienvenue (?:à|dans|sur)"
    r"|bienvenid[oa]s? a|bem-vind[oa]s? a[os]?|"
    r"benvenut[ie] a|welkom bij|välkommen till|velkommen til)\b",
    re.IGNORECASE,
)
SHOW = pattern(
    r"\b(?:podcast|episode|show|interview|series|programme|folge|sendung|ausgabe"
    r"|gespräch(?:sreihe)?|émission|épisode|"
    r"entretien|programa|episodio|episódio|entrevista|puntata|aflevering|avsnitt|afsnit)\b",
    re.IGNORECASE,
)
GUEST = pattern(
    r"\b(?:guest|joined by|joining (?:me|us)|with (?:me|us) (?:today|is|in the studio)"
    r"|talk(?:ing)? (?:to|with)|speak(?:ing)? (?:to|with)|"
    r"chat(?:ting)? with|sit(?:ting)? down with|zu gast|gast\b|gesprächspartner(?:in)?|begrüße"
    r"|bei mir ist|invité[es]?|"
    r"avec (?:moi|nous)|invitad[oa]|conmigo|convidad[oa]|comigo|ospite)\b",
    re.IGNORECASE,
)
GREETS = pattern(
    r"\bwelcome (?:back )?(?:to|on)\b|\bto have you (?:here|on|with|back|join)\b|"
    r"\bthank(?:s| you)\b[^.?!\n]{0,24} for (?:coming|joining (?:me|us)|being (?:here|on|with)|taking the time)\b|"
    r"\b(?:herzlich )?willkommen\b|\bbienvenue\b|\bbienvenid[oa]\b|\bbem-vind[oa]\b|\bbenvenut[oa]\b",
    re.IGNORECASE,
)
"""How a host greets a guest,"""
REPLIES = pattern(
    r"\bthank(?:s| you)\b|\bto be (?:here|back|on)\b|\b(?:my|a) (?:pleasure|honou?r)\b"
    r"|\bdanke\b|\bmerci\b|\bgracias\b|\bobrigad[oa]\b|\bgrazie\b",
    re.IGNORECASE,
)
"""and what he gets in return."""
EARLY, REPLY = 4, 200
"""Turns in which they do, and characters of an answer in which such words stand."""
MUCH = 0.6
"""Share of the words that a host has, at most."""
MOST = 4
"""Speakers with a share of the talk."""
FEWEST = 8
"""Turns of a conversation."""
SHARE = 0.04


def recognise(cast: Cast) -> float:
    """Sure where a welcome names a show and a guest, and the question marks point at somebody else; or at nobody
    where one is greeted.
    """
    if cast.anonymous or len(cast) < FEWEST:
        return 0.0
    host = host_of(cast)
    if host == NONE or host in hosts(cast):
        return 0.0
    total = sum(cast.sizes.values())
    large = [speaker for speaker, size in cast.sizes.items() if size >= SHARE * total]
    return 0.75 if 2 <= len(large) <= MOST else 0.0


def host_of(cast: Cast) -> int:
    """Who welcomes the audience within the first turns, or a guest where question marks tell no other; or NONE."""
    presenting = _presenting(cast)
    if presenting != NONE:
        return presenting
    host = greeter(cast)
    return host if hosts(cast) <= {host} else NONE


def greeter(cast: Cast) -> int:
    """Who greets somebody who soon thanks for it, and neither presides nor says most; or NONE."""
    for turn in range(min(EARLY, len(cast) - 1)):
        host = cast.who[turn]
        if host == NONE or host in cast.chairs or not GREETS.search(cast.text(turn)):
            continue
        answers = range(turn + 1, min(turn + EARLY, len(cast)))
        thanked = any(
            cast.who[t] not in (host, NONE) and REPLIES.search(cast.text(t, REPLY)) for t in answers
        )
        if thanked and cast.sizes[host] <= MUCH * sum(cast.sizes.values()):
            return host
    return NONE


def _presenting(cast: Cast) -> int:
    """Who says what show this is and that there is a guest, or NONE."""
    size = 0
    for turn in range(min(3, len(cast))):
        speaker = cast.who[turn]
        text = cast.text(turn, OPENING - size)
        size += len(text)
        if speaker != NONE and WELCOME.search(text) and SHOW.search(text) and GUEST.search(text):
            return speaker
        if size >= OPENING:
            break
    return NONE


def assign(cast: Cast) -> None:
    """The host's first words are remarks; later ones ask, with those who sit beside him, and the others answer.

    Who only greets the guest has not said yet what this is.
    """
    host = host_of(cast)
    asking = {host} | beside(cast, {host})
    if _presenting(cast) == NONE:
        interviewed(cast, asking)
        return
    begin = next((t for t in range(len(cast)) if cast.who[t] not in asking | {NONE}), 0)
    ask_and_answer(cast, frozenset(asking), begin)


register_genre(Genre("welcomed guest", recognise, assign))
