"""A show whose hosts say who they are: `I'm Jo`, `my co-host Tam`, or a line `Hosts:` above the talk.

Two or three hosts who talk a lot blur the density of questions, and one of them is easily taken for the
guest. What they say of themselves at the start is surer: those who present the show ask, who else has
much of the words answers, and where all present it nobody is asked. It stands back where question
marks already tell the same.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from podium_parsers.casting.cast import Cast
from podium_parsers.casting.hosts import hosts
from podium_parsers.columns import NONE
from podium_parsers.genre import Genre, register_genre
from podium_parsers.genres import interview, late_guest
from podium_parsers.genres.introduced_guest import STRAY, named
from podium_parsers.genres.welcomed_guest import greeter
from podium_parsers.model import Role
from podium_parsers.patterns import pattern

START = 14
"""Turns in which hosts say who they are."""
WELCOME = pattern(
    r"\bwelcome (?:back )?(?:to|everyone|everybody)\b|\byou're listening to\b|\b(?:my|our) co[- ]?hosts?\b",
    re.I,
)
BRIEF = pattern(
    r"(?:\W*(?:[Aa]nd\W+|[Hh]i\W+|[Hh]ello\W+|[Hh]ey\W+){0,3}I(?:['’]m| am) [A-Z]\w+(?: [A-Z][\w'’-]+)?\W*){1,2}$"
)
"""A whole turn in which somebody only says who he is, however the name came to be spelt."""
INVITES = pattern(
    r"\bintroduce yoursel(?:f|ves)\b|\btell us who you (?:all )?are\b|\bsay (?:hello|hi) and\b",
    re.I,
)
"""How a host asks the others to say who they are: they are guests then."""
BESIDE = pattern(
    r"\b(?:co[- ]?hosts?|fellow hosts?|with (?:me|us),? as (?:always|usual),?"
    r"|(?:(?<![^\W_]\s)|(?<=\band\s))as (?:always|usual),? (?:I['’]m |we['’]re )?(?:joined by|with))\b",
    re.IGNORECASE,
)
CALLED = pattern(
    r"([A-Z]\w{1,20}(?: [A-Z][\w'’-]{1,20})?),? (?:who(?: is|['’]s) |is )(?:also )?(?:my|our) co[- ]?hosts?\b"
)
"""The name before such words."""
HERE = pattern(
    r"\b(?:I['’]m|I am) here with ([^.,;]{2,60})"
    r"(?=.{0,200}\b(?:we(?:['’]re)? (?:are )?(?:talk|sp[eo]a?k|chat|join)"
    r"|(?:our|today['’]s) guest))",
    re.IGNORECASE | re.DOTALL,
)
"""How a host says who sits beside him, and right after it who the guest is."""
REACH = 70
"""Characters after such words in which the names stand, unless the sentence ends before."""
SENTENCE_END = pattern(r"(?<=[^\W\d_]{2})[.!?](?=\s)")
HOSTS = pattern(
    r"(?m)^\W*(?:(?:co-?)?hosts?|hosted by|presenters?|presented by)\b[^\w\n]{1,6}(.{2,200})$"
)
"""A line of names above the talk, folded to lower case."""
LATE = 12
"""Turns that two hosts talk before somebody comes whom nobody names and who has half his share of the words."""
SHARE, MUCH = 0.02, 0.1
"""Share of the words that makes somebody one of the talk, and that one of the guests has."""
FEWEST, MOST = 12, 8
"""Turns of a talk, and speakers with a share of it."""


class Show(NamedTuple):
    """Who is who in a show."""

    hosts: frozenset[int]
    """Who presents it."""
    guests: frozenset[int]
    """Who is asked; empty where all who have a share of the talk present it."""


def recognise(cast: Cast) -> float:
    """Sure where hosts name themselves and a guest is left, or three of them and nobody is."""
    found = show_of(cast)
    if found is None:
        return 0.76 if _hosted_by_two(cast) else 0.0
    if not found.guests:
        return 0.76 if len(found.hosts) > 2 else 0.0
    asking = hosts(cast)
    told = found.hosts <= asking and not asking & found.guests
    told = told or asking == {greeter(cast)}  # whom he greets may say who they are
    return 0.0 if told and interview.recognise(cast) > 0 else 0.76


def show_of(cast: Cast) -> Show | None:
    """The hosts and the guests, or None where nobody says that he presents a show."""
    if cast.anonymous > STRAY * len(cast) or len(cast) < FEWEST or interview.is_meeting(cast):
        return None
    total = sum(cast.sizes.values())
    presenting = presenters(cast)
    large = {s for s, size in cast.sizes.items() if size >= SHARE * total} | presenting
    if not presenting or not 2 < len(large) <= MOST:
        return None
    others = large - presenting
    guests = _guests(cast, presenting, others)
    if others and max((cast.sizes[speaker] for speaker in guests), default=0) < MUCH * total:
        return None
    return Show(frozenset(large - guests), frozenset(guests))


def _hosted_by_two(cast: Cast) -> bool:
    """Whether one of the two who talk calls the other his co-host as he welcomes whoever listens: nobody is asked."""
    total = sum(cast.sizes.values())
    two = {s for s, size in cast.sizes.items() if size >= SHARE * total}
    begin = _welcome(cast) if len(two) == 2 and len(cast) >= FEWEST else NONE
    said = range(begin, min(begin + 2, len(cast))) if begin != NONE else ()
    return any(two - {cast.who[turn]} == _beside(cast, cast.text(turn)) for turn in said)


def presenters(cast: Cast) -> set[int]:
    """Those who are said to host: in a line above the talk, or with the welcome at its start."""
    stated = {s for line in HOSTS.finditer(cast.before) for s in named(cast, line[1])}
    opening = range(min(START, len(cast)))
    begin = _welcome(cast)
    if begin == NONE:
        return stated
    found: set[int] = set()
    inviting = NONE
    for turn in range(begin, len(opening)):
        speaker, text = cast.who[turn], cast.text(turn).replace("*", "")  # a name may be bold
        introduces = BRIEF.match(text) or late_guest.says_own_name(cast, speaker, text)
        if inviting == NONE and INVITES.search(text):
            inviting = speaker
        if (
            speaker != NONE
            and inviting in (NONE, speaker)
            and introduces
            and not late_guest.announced(cast, speaker, _enters(cast, speaker, begin))
        ):
            found.add(speaker)
        beside = _beside(cast, text)
        found |= beside | ({speaker} if beside else set())
    return stated | found - {NONE}


def _beside(cast: Cast, text: str) -> set[int]:
    """Those whom whoever speaks calls his co-hosts, before the word or behind it in its sentence."""
    names = [cue[1] for called in (CALLED, HERE) for cue in called.finditer(text)]
    for cue in BESIDE.finditer(text):
        behind = text[cue.end() - 2 : cue.end() + REACH]  # a stop may stand right behind
        names.append(SENTENCE_END.split(behind, maxsplit=1)[0])
    return set().union(*(named(cast, name) for name in names))


def _welcome(cast: Cast) -> int:
    """The turn that welcomes whoever listens; NONE where none does at the start."""
    opening = range(min(START, len(cast)))
    return next((turn for turn in opening if WELCOME.search(cast.text(turn))), NONE)


def _enters(cast: Cast, speaker: int, begin: int) -> int:
    """The first turn of somebody from the welcome on: what is heard before is a clip of what comes later."""
    turns = cast.turns_of[speaker]
    return next((turn for turn in turns if turn >= begin), turns[0])


def _guests(cast: Cast, presenting: set[int], others: set[int]) -> set[int]:
    """Of those who do not present: who is named before he is first heard, and who comes after such a one.

    A guest whom nobody names comes after two hosts at least, and has more than his share of the words, or
    half of it if he comes late; one who is named and says little before the guest is a host, called on in turn.
    """
    begin = _welcome(cast)
    firsts = {speaker: _enters(cast, speaker, begin) for speaker in presenting | others}
    total = sum(cast.sizes.values())
    fair = total / len(firsts)
    after = max(firsts[speaker] for speaker in presenting) if len(presenting) > 1 else len(cast)
    entry = min(
        (
            firsts[speaker]
            for speaker in others
            if (
                cast.sizes[speaker] >= MUCH * total
                and late_guest.announced(cast, speaker, firsts[speaker])
            )
            or (firsts[speaker] > after and cast.sizes[speaker] >= fair)
            or (firsts[speaker] >= after + LATE and cast.sizes[speaker] >= fair / 2)
        ),
        default=len(cast),
    )
    return {speaker for speaker in others if firsts[speaker] >= entry}


def assign(cast: Cast) -> None:
    """Hosts ask and guests answer; the talk of hosts alone is remarks."""
    found = show_of(cast)
    if found is None or not found.guests:
        for turn in range(len(cast)):
            if not cast.is_aside(turn):
                cast.give(turn, Role.REMARKS)
        return
    if min(cast.turns_of[speaker][0] for speaker in found.guests) >= late_guest.EARLIEST:
        late_guest.joined_by(cast, found.guests)
    else:
        interview.interviewed(cast, set(cast.counts) - found.guests)


register_genre(Genre("presented show", recognise, assign))
