"""Who hosts a talk: those whose questions stand out beside the words of whoever has most of them."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from podium_parsers.casting.cast import Cast
from podium_parsers.columns import NONE
from podium_parsers.names.shapes import fold
from podium_parsers.patterns import pattern

CONTRAST = 2.5
"""How many times denser a host's questions are than those of the chief guest."""
LOW, MOST = 1.4, 0.6
"""The contrast that suffices where one speaker has more than this share of all words."""
TOLD = 1.15
"""The contrast that suffices between two whose talk is called an interview."""
RIVAL = 0.2
"""Turns of one who may ask or be asked, as a share of those of whoever has most; half of it where that one has most
of the words, too, as who leads a panel of many.
"""
DENSEST = 8.0
"""Questions for a thousand characters above which they only show how short they are."""
ASKED = 0.5
"""Questions for a thousand characters of one who has most of the words and yet is the host."""
CLEAR, PLAIN = 5.0, 1.0
"""How many times denser than the guest's, and how many for a thousand characters, questions are that any
reporter's may be.
"""
BUSY = 0.5
"""Share of a second host's turns that ask, with which a few turns will do."""
BESIDE = 0.4
"""Words of a host who sits beside, as a share of the guest's, at most."""
EXAMINED, ASKS_BACK = 0.4, 0.1
"""Share of the turns that one has whom several ask, at least, and share of his that ask, at most."""
FEWEST = 6
"""Turns of one of several who ask, at least."""
ASKS, ANSWERED = 0.3, 0.8
"""Shares of an examiner's turns: of those that ask, and of those that this one follows."""
SELDOM = 0.2
"""The first of them where this one has most of all words."""
HUB, ROUND, LEAST = 0.35, 0.75, 0.1
"""Share of the turns of one whom several hosts ask; of a host's neighbours that he is, and of a host's
turns that ask, at least.
"""
AHEAD, LEADING = 1.5, 0.4
"""How many times more turns a panel's host has than anybody else, and the share of his that ask, at least."""
FEW, ALWAYS, HALF = 10, 0.9, 0.5
"""Turns of a talk of two, and shares of their turns that ask: of the one who interviews, and of the other."""
TALK = pattern(
    r"interview|podcast|episode|in conversation|gespräch|entretien|entrevista|intervista|conversa|wywiad|rozhovor|"
    r"röportaj|wawancara|phỏng vấn|訪問|专访|專訪|採訪|采访|訪談|访谈|对话|對話|インタビュー|인터뷰|интервью|інтерв|беседа"
)
"""Words for an interview, in the head of one."""
GREETED = pattern(
    r"\b(?:thank(?:s| you)\b[^.?!\n]{0,24} for (?:having|inviting) (?:me|us)\b"
    r"|to (?:have you (?:here|on|with|back)|be (?:here|back|on (?:the|your)))\b"
    r"|thank(?:s| you)\b[^.?!\n]{0,24} for (?:coming|being|agreeing|sitting down|talking to|speaking with)\b"
    r"|(?:had me|have you|you were|you've been) on (?:the|your|my|our|a) (?:show|podcast)\b"
    r"|(?:my|our|today's|special) guest\b|\bjoined by\b|\bintroduce yourself\b"
    r"|für die einladung\b|dass (?:ich|du|sie) (?:heute )?(?:hier|da) (?:sein|bist|sind)\b|zu gast\b"
    r"|merci (?:de|pour) (?:m'avoir|votre|l'|ton) ?invit|gracias por (?:invitarme|la invitación|recibir|estar)"
    r"|obrigad[oa] (?:pelo convite|por (?:aceitar|receber|me))|grazie (?:per|dell') ?(?:avermi|l'invito|essere|invito))",
    re.IGNORECASE,
)
"""How one who is asked to a talk and the one who has asked him greet each other."""
GREETING = 6
"""Turns in which they do."""
WELCOMED = 1.6
"""The contrast that suffices between two of whom one is greeted so."""
HOST = pattern(
    r"(?:the )?(?:interviewer|host|presenter|anchor|int|intervieweur|entrevistador\w*|intervistatore|interviewerin|"
    r"ведущ\w+|интервьюер|主持人?|採訪者?|采访者?|主播|聞き手|インタビュアー|진행자|앵커|интерв['’]юер|ведуч\w+|водещ\w*|"
    r"voditelj(?:ica)?|prowadząc[ay]|műsorvezető|riporter|haastattelija|intervjuare|intervjuer"
    r"|programleder|saatejuht|sunucu|"
    r"pewawancara|présentat(?:eur|rice)|animat(?:eur|rice)|enquêt(?:eur|rice|euse)"
    r"|condutt(?:ore|rice)|presentadora?|apresentadora?|"
    r"presentator|realizator|מראיינ?ת?|المحاور|المذيع|مجری|พิธีกร)(?: ?\d+)?$|"
    r"(?:detective|det|dc|dci)\b\.? \w.{0,40}$"
)
"""Labels that say who asks; a detective interviews, and is not."""


def hosts(cast: Cast) -> set[int]:
    """Those who ask; empty where nobody's questions stand out."""
    if called := called_hosts(cast):
        return called
    if not any(cast.asking.values()):
        return set()
    guest = max(cast.sizes, key=lambda s: cast.sizes[s])
    most = max(cast.counts.values())
    rivals = _rivals(cast, guest, RIVAL * most)
    if not rivals and cast.counts[guest] == most:
        rivals = _rivals(cast, guest, RIVAL / 2 * most)
    if not rivals:
        return set()
    host = max(rivals, key=lambda s: min(DENSEST, density(cast, s)) * cast.counts[s] ** 0.5)
    leads = cast.sizes[guest] > MOST * sum(cast.sizes.values())
    contrast, turned = LOW if leads else CONTRAST, CONTRAST
    if len(cast.counts) == 2 and TALK.search(cast.before):
        contrast = turned = TOLD
    elif len(cast.counts) == 2 and _is_greeted(cast):
        contrast, turned = min(contrast, WELCOMED), WELCOMED
    if density(cast, host) < contrast * density(cast, guest):
        if not _tables_turned(cast, guest, host, turned):
            return {guest} if _leads(cast, guest) else _always_asking(cast)
        guest, host, contrast = host, guest, turned
    clear = max(PLAIN, CLEAR * density(cast, guest))
    bar = max(contrast * density(cast, guest), min(0.6 * min(DENSEST, density(cast, host)), clear))
    dense = {
        s
        for s, count in cast.counts.items()
        if s != guest
        and density(cast, s) >= bar
        and (
            count >= 0.5 * cast.counts[host]
            or (host in cast.who[:3] and count > 2 and cast.asking[s] >= BUSY)
        )
    }
    return {host} | dense | _examiners(cast, guest)


def _is_greeted(cast: Cast) -> bool:
    """Whether one of those who begin to talk has come to be asked."""
    return any(GREETED.search(cast.text(turn, 1500)) for turn in range(min(GREETING, len(cast))))


def called_hosts(cast: Cast) -> set[int]:
    """Those whose label or office says that they ask, where others are heard and they have a share of the turns."""
    called = {
        s.id for s in cast.draft.speakers if HOST.match(fold(s.name)) or HOST.match(fold(s.role))
    }
    beside = len(called) < len(cast.counts)
    return called if beside and sum(cast.counts[s] for s in called) >= 0.2 * len(cast) else set()


def all_hosts(cast: Cast) -> set[int]:
    """Those who ask, with the two who speak as one and those of few words."""
    asking = hosts(cast)
    if any(_leads(cast, s) for s in asking):
        return asking  # beside a panel's host all are asked
    asking |= {s.id for s in cast.draft.speakers if _names_hosts(cast, s.name, asking)}
    asking |= _heard_before_the_guest(cast, asking)
    return asking | beside(cast, asking)


def _rivals(cast: Cast, guest: int, fewest: float) -> list[int]:
    return [s for s, turns in cast.counts.items() if s != guest and turns >= fewest]


def _examiners(cast: Cast, guest: int) -> set[int]:
    """Those who ask one who has nearly every other turn, and who hardly asks back or has most of the words: a long
    speech makes none a guest.
    """
    leads = cast.sizes[guest] > MOST * sum(cast.sizes.values())
    if cast.counts[guest] < EXAMINED * len(cast) or (cast.asking[guest] > ASKS_BACK and not leads):
        return set()
    answered = Counter(asker for asker, who in pairwise(cast.who) if who == guest)
    return {
        s
        for s, count in cast.counts.items()
        if s != guest
        and count >= FEWEST
        and (cast.asking[s] >= ASKS or _asks_beside(cast, s, guest, leads))
        and answered[s] >= ANSWERED * count
    }


def _asks_beside(cast: Cast, speaker: int, guest: int, leads: bool) -> bool:
    """Whether one asks now and then, and says little beside a guest who has most of the words."""
    slight = cast.sizes[speaker] < BESIDE * cast.sizes[guest]
    return leads and slight and cast.asking[speaker] >= SELDOM


def beside(cast: Cast, asking: set[int]) -> set[int]:
    """Those of few words and now and then a question who talk with the guest, and not with the hosts as another guest does."""
    guest = _chief_guest(cast, asking)
    if guest == NONE or cast.counts[guest] < HUB * len(cast):
        return set()
    return {
        s
        for s, count in cast.counts.items()
        if s not in asking | {guest}
        and count > 2
        and cast.asking[s] >= LEAST
        and cast.sizes[s] < BESIDE * cast.sizes[guest]
        and _talks_with(cast, s, guest)
    }


def _talks_with(cast: Cast, speaker: int, guest: int) -> bool:
    """Whether nearly all turns before and after a speaker's are the guest's."""
    beside = [
        cast.who[t + step]
        for t in cast.turns_of[speaker]
        for step in (-1, 1)
        if 0 <= t + step < len(cast)
    ]
    return beside.count(guest) >= ROUND * len(beside)


def _tables_turned(cast: Cast, guest: int, host: int, contrast: float) -> bool:
    """Whether the one with most words is the one who asks, and often: who reads the news asks now and then."""
    return density(cast, guest) >= max(ASKED, contrast * density(cast, host))


def _leads(cast: Cast, speaker: int) -> bool:
    """Whether one of several has most turns by far and asks more densely than all others together: a panel's host."""
    turns, others = cast.counts[speaker], cast.counts.keys() - {speaker}
    if len(others) < 2 or turns < AHEAD * max(cast.counts[s] for s in others):
        return False
    asked = sum(cast.asking[s] * cast.counts[s] for s in others)
    said = max(1, sum(cast.sizes[s] for s in others))
    return (
        cast.asking[speaker] >= LEADING and density(cast, speaker) >= CONTRAST * 1000 * asked / said
    )


def _always_asking(cast: Cast) -> set[int]:
    """The one of two who asks whenever he speaks, however long, where the other asks back at half his turns or fewer."""
    if len(cast.counts) != 2 or len(cast) < FEW:
        return set()
    return {
        s
        for s, share in cast.asking.items()
        if share >= ALWAYS and min(cast.asking.values()) <= HALF
    }


def _names_hosts(cast: Cast, name: str, asking: set[int]) -> bool:
    """Whether a label names two hosts who speak as one."""
    words = set(fold(name).split())
    return sum(set(fold(cast.draft.speakers[s].name).split()) <= words for s in asking) >= 2


def _heard_before_the_guest(cast: Cast, asking: set[int]) -> set[int]:
    """Hosts of few words: they are there before the guest is, and ask more densely."""
    guest = _chief_guest(cast, asking)
    if guest == NONE:
        return set()
    there = set(cast.who[: list(cast.who).index(guest)]) - asking - {NONE}
    leads = cast.sizes[guest] > MOST * sum(cast.sizes.values())
    return {
        speaker
        for speaker in there
        if cast.sizes[speaker] < BESIDE * cast.sizes[guest]
        and cast.asking[speaker]
        and (
            density(cast, speaker) >= LOW * density(cast, guest)
            or (cast.counts[speaker] >= FEWEST and _asks_beside(cast, speaker, guest, leads))
        )
    }


def _chief_guest(cast: Cast, asking: set[int]) -> int:
    """Who has most of the words of those who do not ask; none where all do."""
    guests = (s for s in cast.sizes if s not in asking)
    return max(guests, key=lambda s: cast.sizes[s], default=NONE)


def density(cast: Cast, speaker: int) -> float:
    """Turns with a question mark for a thousand characters."""
    return 1000 * cast.asking[speaker] * cast.counts[speaker] / max(1, cast.sizes[speaker])
