"""A debate of candidates: moderators put questions and keep order, the candidates answer.

Moderators are told by what they do: they ask more in fewer words than anybody, and somebody else
answers at length. Several debates with moderators of their own may stand in one file, so the measure
is taken for each speaker against those who speak right after him.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import PurePath

from podium_parsers.cast import Cast
from podium_parsers.columns import NONE
from podium_parsers.genre import Genre, register_genre
from podium_parsers.genres.interview import EPISODE, HEAD, is_meeting
from podium_parsers.model import Role
from podium_parsers.patterns import pattern
from podium_parsers.presiding import is_chair_alone

ABOUT = ("debat", "débat", "candidate", "nominee", "rebuttal", "wahlkampf")
"""One of these stands in whatever has one of the words; to look for them costs a fiftieth."""
WORDS = pattern(
    r"\bdebate\b|\bcandidates?\b|\bnominee|rebuttal|wahlkampf|débat|debate presidencial", re.I
)
RULES = pattern(
    r"\b(?:(?:\w+[- ])?(?:seconds|minutes?)\b.{0,60}\b(?:respond|answer|rebuttal|each|to reply)|opening statements?|moderators?)",
    re.IGNORECASE,
)
MACHINE = pattern(
    r"(?:(?:speaker|spk|sprecher|locuteur|hablante)[ _]?\d+|s\d{1,2}|[b-pr-z])$", re.IGNORECASE
)
ASKING, SELDOM = 0.25, 0.1
"""Share of a moderator's turns that hold a question mark, at least, and of one with a name whom much longer turns follow."""
LONGER = 2
"""How much longer those are."""
MODERATED = 0.18
"""Share of the turns that moderators have where a debate is known by its title."""
BY_MACHINE = 0.125
"""Share of the turns that voices without a name have where a machine has parted them."""
FIRST = 6
"""Turns in which a moderator has welcomed the audience."""
WELCOME = pattern(
    r"\bwelcome (?:you )?(?:all )?to\b|\bco-?moderator|\b(?:the|our|tonight's) rules\b",
    re.IGNORECASE,
)
FEWEST = 5
"""Turns of a moderator."""


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
    if not 0 < len(moderating) < len(cast.counts):
        return 0.0
    if says_so:
        return 0.8
    turns = sum(cast.counts[speaker] for speaker in moderating)
    return 0.72 if turns >= MODERATED * len(cast) else 0.0


def moderators(cast: Cast) -> frozenset[int]:
    """Speakers whose turns ask and are short, beside whom others speak at length."""
    after: Counter[int] = Counter()
    for turn in range(len(cast) - 1):
        here, there = cast.who[turn], cast.who[turn + 1]
        if here != NONE and there not in (NONE, here):
            after[here] += cast.lengths[turn + 1]
    first = range(min(FIRST, len(cast)))
    welcoming = {cast.who[turn] for turn in first if WELCOME.search(cast.text(turn, 1500))}
    nameless = _nameless(cast)
    found = set()
    for speaker, count in cast.counts.items():
        if count < FEWEST:
            continue
        mean = cast.sizes[speaker] / count
        followed = after[speaker] / count
        is_clear = followed > LONGER * mean and speaker not in nameless
        asking = SELDOM if is_clear else ASKING
        if followed > mean and (cast.asking[speaker] >= asking or speaker in welcoming):
            found.add(speaker)
    return frozenset(found)


def assign(cast: Cast) -> None:
    """Moderators ask or preside, people from the floor ask, the candidates answer."""
    asking = moderators(cast)
    # a machine that parts the voices cuts questions in two: then each half is one
    by_machine = sum(map(cast.counts.__getitem__, _nameless(cast))) > BY_MACHINE * len(cast)
    for turn in range(len(cast)):
        if cast.is_aside(turn):
            continue
        if cast.asks(turn):
            cast.give(turn, Role.QUESTION)
        elif cast.who[turn] in asking:
            cast.give(turn, Role.QUESTION if cast.marks[turn] or by_machine else Role.CHAIR)
        elif cast.who[turn] != NONE:
            cast.give(turn, Role.ANSWER)
    _open_exchanges(cast)


def _nameless(cast: Cast) -> frozenset[int]:
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
