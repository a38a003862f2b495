"""A podcast whose hosts talk among themselves before the guest they announce comes in.

Several hosts chat, so nobody's questions stand out. But who is named before he speaks, comes late and
then says much is the guest, and those who spoke before him are the hosts.
"""

from __future__ import annotations

import re

from podium_parsers.casting.cast import Cast
from podium_parsers.casting.hosts import hosts
from podium_parsers.columns import NONE
from podium_parsers.genre import Genre, register_genre
from podium_parsers.genres.interview import opens
from podium_parsers.model import Role
from podium_parsers.patterns import pattern

SELF = r"\b(?:I['’]m|I am|my name is|my name['’]s|this is)\s+(?:your (?:co-?)?host,?\s+)?"
EPISODE = pattern(
    r"\b(?:podcast|episode|season \d|our guest|today's guest|joined by|sat down with|show notes"
    r"|folge|épisode|episodio)\b",
    re.IGNORECASE,
)
STRAY = 0.03
"""Share of the turns that a voice without a name may have."""
HOSTS = range(2, 5)
EARLIEST = 6
"""Turns before the guest comes, at least."""
LATEST = 0.4
"""Share of the turns after which nobody new is the guest of the whole."""
MUCH = 0.15
"""Share of the words that a guest has, at least."""
LEADS = 0.4
"""Share of the turns that one has who leads a round, and of his that ask."""
BACK = 4
"""Turns before the guest's first in which a host may already begin the round."""


def recognise(cast: Cast) -> float:
    """Sure where an episode's announced guest comes after the hosts' talk."""
    if (
        cast.anonymous > STRAY * len(cast)
        or len(cast) < 4 * EARLIEST
        or not EPISODE.search(_talk(cast, EARLIEST))
    ):
        return 0.0
    found = guests(cast)
    return 0.65 if found and not _is_led_by_one(cast) and not _tells_more(cast, found) else 0.0


def _tells_more(cast: Cast, found: frozenset[int]) -> bool:
    """Whether question marks part hosts from these guests and others who came sooner and say as much."""
    asking, total = hosts(cast), sum(cast.sizes.values())
    others = {s for s, size in cast.sizes.items() if size >= MUCH * total} - asking
    return len(asking) > 1 and not asking & found and others > found


def _is_led_by_one(cast: Cast) -> bool:
    """Whether the one who speaks first, and no other, asks at nearly every other turn."""
    leads = cast.counts[cast.who[0]] >= LEADS * len(cast)
    return leads and cast.asking[cast.who[0]] >= LEADS and hosts(cast) == {cast.who[0]}


def guests(cast: Cast) -> frozenset[int]:
    """Those who come late, are announced and say much; none unless two to four spoke before."""
    firsts: dict[int, int] = {}
    for turn, speaker in enumerate(cast.who):
        if speaker != NONE:
            firsts.setdefault(speaker, turn)
    total = sum(cast.sizes.values())
    found = frozenset(
        speaker
        for speaker, turn in firsts.items()
        if EARLIEST <= turn <= LATEST * len(cast)
        and cast.sizes[speaker] >= MUCH * total
        and announced(cast, speaker, turn)
    )
    before = {s for s, turn in firsts.items() if turn < min((firsts[g] for g in found), default=0)}
    return found if len(before) in HOSTS else frozenset()


def assign(cast: Cast) -> None:
    """The hosts' talk is remarks; with the guest there, hosts ask and the guest answers."""
    joined_by(cast, guests(cast))


def joined_by(cast: Cast, asked: frozenset[int]) -> None:
    """Give the roles once it is known who joins the hosts."""
    begin = _begin(cast, asked)
    first, answered = NONE, True
    for turn in range(len(cast)):
        if cast.is_aside(turn):
            continue
        if turn < begin:
            cast.give(turn, Role.REMARKS)
        elif cast.who[turn] in asked:
            cast.give(turn, Role.ANSWER)
            answered = True
        else:
            cast.give(turn, Role.QUESTION)
            if answered and opens(cast, turn):
                if first != NONE:
                    cast.exchange(first, turn)
                first, answered = turn, False
    if first != NONE:
        cast.exchange(first, len(cast))


def _begin(cast: Cast, asked: frozenset[int]) -> int:
    """The turn with which the talk with the guest begins: a host who says who he is, or the last."""
    entry = next(turn for turn in range(len(cast)) if cast.who[turn] in asked)
    for turn in range(max(0, entry - BACK), entry):
        if says_own_name(cast, cast.who[turn], cast.text(turn)):
            return turn
    return max(0, entry - 1)


def says_own_name(cast: Cast, speaker: int, text: str) -> bool:
    """Whether somebody says who he is: `I'm Jo`, `this is your host, Jo`."""
    name = cast.draft.speakers[speaker].name.split()[:1] if speaker != NONE else []
    return bool(name) and re.search(rf"{SELF}{re.escape(name[0])}\b", text, re.I) is not None


def announced(cast: Cast, speaker: int, turn: int) -> bool:
    """Whether somebody is named in what is said before a turn, his first."""
    name = _first_name(cast, speaker)
    return bool(name) and re.search(rf"\b{re.escape(name)}\b", _talk(cast, turn)) is not None


def _first_name(cast: Cast, speaker: int) -> str:
    words = cast.draft.speakers[speaker].name.split() if speaker != NONE else []
    return words[0] if words and len(words[0]) > 1 and not words[0].isupper() else ""


def _talk(cast: Cast, stop: int) -> str:
    """What is said before a turn."""
    columns = cast.draft.paragraphs
    start = columns.starts[cast.turns.firsts[0]]
    end = columns.starts[cast.turns.firsts[min(stop, len(cast) - 1)]]
    return cast.draft.text[start : min(end, start + 60_000)]


register_genre(Genre("late guest", recognise, assign))
