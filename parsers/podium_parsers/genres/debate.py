"""A debate of candidates: moderators put questions and keep order, the candidates answer.

Moderators are told by what they do: they ask more in fewer words than anybody, and somebody else
answers at length. Several debates with moderators of their own may stand in one file, so the measure
is taken for each speaker against those who speak right after him.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import PurePath

from podium_parsers.casting.cast import Cast
from podium_parsers.columns import NONE
from podium_parsers.genre import Genre, register_genre
from podium_parsers.genres.interview import EPISODE, HEAD, is_meeting
from podium_parsers.model import Role
from podium_parsers.names.presiding import is_chair_alone
from podium_parsers.patterns import pattern

ABOUT = ("debat", "débat", "candidate", "nominee", "rebuttal", "wahlkampf")
"""One of these stands in whatever has one of the words; to look for them costs a fiftieth."""
WORDS = pattern(
    r"\bdebate\b|\bcandidates?\b|\bnominee|rebuttal|wahlkampf|débat|debate presidencial", re.I
)
RULES = pattern(
    r"\b(?:(?:\w+[- ])?(?:seconds|minutes?)\b.{0,60}\b"
    r"(?:respon(?:d|se)|answer|rebuttal|each|to reply)|opening statements?|moderators?)",
    re.IGNORECASE,
)
MACHINE = pattern(
    r"(?:(?:speaker|spk|sprecher|locuteur|hablante)[ _]?\d+|s\d{1,2}|[b-pr-z])$", re.IGNORECASE
)
ASKING, SELDOM = 0.25, 0.1
"""Share of a moderator's turns that hold a question mark, at least, and of one with a name whom much longer
turns follow.
"""
LONGER = 2
"""How much longer those are."""
MODERATED = 0.18
"""Share of the turns that moderators have where a debate is known by its title."""
BY_MACHINE = 0.125
"""Share of the turns that voices without a name have where a machine has parted them."""
FIRST = 6
"""Turns in which a moderator has welcomed the audience."""
WELCOME = pattern(
    r"\bwelcome (?:you )?(?:all )?to\b|\bco-?moderator|\bmoderator (?:of|for)\b|\b(?:the|our|tonight's) rules\b",
    re.IGNORECASE,
)
ANNOUNCES = pattern(
    r"\b(?:following|this|tonight) is (?:a|the|our) debate\b|\bwelcome to (?:a|the|our|this|tonight's) debate\b",
    re.IGNORECASE,
)
"""How a show says that it is one this time."""
FEWEST = 5
"""Turns of a moderator."""
RIVAL = 0.2
"""Share of the words of the candidate who says most that another has, at least."""
BRIEF = 0.1
"""Share of the words of the one who says most that one who is called to ask has, at most."""
LED = 0.6
"""Share of a moderator's own words that those who speak right after him have, at least."""
FLOOR = 0.5
"""Share of the turns of one with fewer that ask, at least."""
CALL, CALLING = 300, 0.4
"""Characters of a call on the next to speak, and the share of such turns that makes a moderator of one who asks little."""


def recognise(cast: Cast) -> float:
    """Sure where the talk calls itself a debate, has rules of time, and moderators ask."""
    if len(cast.counts) < 3:
        return 0.0
    opening = cast.before + cast.draft.text[:12000].casefold()
    says_so = any(word in opening for word in ABOUT) and (
        len(WORDS.findall(opening)) >= 3 and bool(RULES.search(opening))
    )
    if says_so and not any(word in cast.before[:HEAD] for word in ABOUT):
        says_so = not is_meeting(cast)
    says_so = says_so and not EPISODE.search(cast.before)
    name = f"{cast.draft.metadata.title or ''} {PurePath(cast.draft.source.name).name}".casefold()
    if not says_so and not any(word in name for word in ABOUT):
        return 0.0
    moderating = moderators(cast)
    if any(is_chair_alone(one.name) for one in cast.draft.speakers if one.id in moderating):
        return 0.0  # a house's presiding officer asks for order, and its members stand for nothing
    if not moderating or not _are_several(cast, moderating):
        return 0.0
    if says_so:
        return 0.8
    turns = sum(cast.counts[speaker] for speaker in moderating)
    known = turns >= MODERATED * len(cast) or _announced(cast, moderating)
    return 0.72 if known else 0.0


def _announced(cast: Cast, moderating: frozenset[int]) -> bool:
    """Whether one who moderates says in his first words that a debate begins, though few turns are his."""
    firsts = (cast.turns_of[speaker][0] for speaker in moderating)
    return any(ANNOUNCES.search(cast.text(turn, CALL)) for turn in firsts)


def _are_several(cast: Cast, moderating: frozenset[int]) -> bool:
    """Whether more than one stands there to be asked: a show in which one candidate is heard is an interview."""
    most, second, *_ = (
        *sorted((n for s, n in cast.sizes.items() if s not in moderating), reverse=True),
        0,
        0,
    )
    return second > RIVAL * most


def moderators(cast: Cast) -> frozenset[int]:
    """Speakers of many turns that ask and are short, beside whom others speak at length."""
    first = range(min(FIRST, len(cast)))
    welcoming = {cast.who[turn] for turn in first if WELCOME.search(cast.text(turn, 1500))}
    numbered = nameless(cast)

    def asks(speaker: int, longer: float) -> bool:
        is_clear = longer > LONGER and speaker not in numbered
        return cast.asking[speaker] >= (SELDOM if is_clear else ASKING) or _calls(cast, speaker)

    return frozenset(
        speaker
        for speaker, longer in _led(cast).items()
        if cast.counts[speaker] >= FEWEST and (speaker in welcoming or asks(speaker, longer))
    )


def floor(cast: Cast, moderating: frozenset[int]) -> frozenset[int]:
    """Panelists and people from the audience: a few turns, answered at length, that ask or that a moderator calls for."""
    led, found = set(_led(cast)), set()
    most = max(cast.sizes.values(), default=0)
    for speaker, turns in cast.turns_of.items():
        if len(turns) >= FEWEST or MACHINE.match(cast.draft.speakers[speaker].name):
            continue
        asks = speaker in led and cast.asking[speaker] >= FLOOR
        brief = cast.sizes[speaker] <= BRIEF * most
        if asks or (brief and _is_called(cast, turns[0], moderating)):
            found.add(speaker)
    return frozenset(found)


def _is_called(cast: Cast, turn: int, moderating: frozenset[int]) -> bool:
    """Whether the one before, who moderates, names who speaks here."""
    return turn > 0 and cast.who[turn - 1] in moderating and cast.names_next(turn - 1, CALL)


def _led(cast: Cast) -> dict[int, float]:
    """Those after whom others speak nearly as long as they do, or longer, and how much: a candidate's words
    end with a call.
    """
    after: Counter[int] = Counter()
    for turn in range(len(cast) - 1):
        here, there = cast.who[turn], cast.who[turn + 1]
        if here != NONE and there not in (NONE, here):
            after[here] += cast.lengths[turn + 1]
    longer = {speaker: after[speaker] / max(1, cast.sizes[speaker]) for speaker in cast.counts}
    return {speaker: by for speaker, by in longer.items() if by > LED}


def _calls(cast: Cast, speaker: int) -> bool:
    """Whether somebody with a name mostly names who is to speak next, or asks."""
    if MACHINE.match(cast.draft.speakers[speaker].name):
        return False
    turns = cast.turns_of[speaker]
    calls = sum(bool(cast.marks[turn]) or cast.names_next(turn, CALL) for turn in turns)
    return calls >= CALLING * len(turns)


def assign(cast: Cast) -> None:
    """Moderators ask or preside, people from the floor ask, the candidates answer."""
    asking = moderators(cast)
    asked_once = floor(cast, asking)
    # a machine that parts the voices cuts questions in two: then each half is one
    by_machine = sum(map(cast.counts.__getitem__, nameless(cast))) > BY_MACHINE * len(cast)
    for turn in range(len(cast)):
        if cast.is_aside(turn):
            continue
        if cast.asks(turn) or cast.who[turn] in asked_once:
            cast.give(turn, Role.QUESTION)
        elif cast.who[turn] in asking:
            cast.give(turn, Role.QUESTION if cast.marks[turn] or by_machine else Role.CHAIR)
        elif cast.who[turn] != NONE:
            cast.give(turn, Role.ANSWER)
    _open_exchanges(cast)


def nameless(cast: Cast) -> frozenset[int]:
    """Voices that a machine has numbered."""
    return frozenset(one.id for one in cast.draft.speakers if MACHINE.match(one.name))


def _open_exchanges(cast: Cast) -> None:
    """A question opens when somebody has answered since the last one; chairing at its end is cut."""
    first, answered = NONE, True
    for turn in range(len(cast)):
        role = cast.roles[turn]
        if role is Role.ANSWER:
            answered = True
        elif role is Role.QUESTION and answered:
            if first != NONE:
                cast.exchange(first, _trimmed(cast, first, turn))
            first, answered = turn, False
    if first != NONE:
        cast.exchange(first, _trimmed(cast, first, len(cast)))


def _trimmed(cast: Cast, first: int, stop: int) -> int:
    while stop > first + 1 and cast.roles[stop - 1] in (Role.CHAIR, Role.OTHER):
        stop -= 1
    return stop


register_genre(Genre("debate", recognise, assign))
