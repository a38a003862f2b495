"""A witness examined by named counsel before a chair: public inquiries, royal commissions, inquests.

Who testifies is announced (`MR ALAN CROWE (affirmed)`) and named in the labels, so counsel are those
whom a witness answers. The chair asks only where the words have a question mark and the witness
answers. Each question with its answer is an exchange of its own.
"""

from __future__ import annotations

import re
from collections import defaultdict

from podium_parsers.cast import Cast
from podium_parsers.columns import NONE
from podium_parsers.genre import Genre, register_genre
from podium_parsers.model import Role
from podium_parsers.patterns import pattern
from podium_parsers.presiding import presides
from podium_parsers.shapes import fold

SWORN = pattern(
    r",? ?[(\[](?:affirmed|sworn|re-?sworn|re-?affirmed|recalled|continued|on (?:former )?(?:oath|affirmation))\b|"
    r", (?:affirmed|sworn|on former oath|recalled)>"
)
NAME = pattern(r"(?:^|[\n<(])[^\S\n]*([A-ZÀ-Þ][\w.'’\- ]{3,60}?)(?:,? (?:KC|QC|OBE|MBE|CBE|MP))*$")
REACH = 90
"""Characters before the oath in which the witness's name stands."""
BENCH = pattern(
    r"(?:lady|lord|sir|dame|baroness|viscount|hh|his honou?r|her honou?r|the hon\w*\.?|(?:mr|mrs|ms) justice|justice|"
    r"judge|the (?:chair\w*|commissioner|coroner|assessor|senior counsel chair)|(?:acting )?commissioner|coroner)\b",
    re.IGNORECASE,
)
TITLES = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "miss",
        "dr",
        "prof",
        "professor",
        "sir",
        "dame",
        "lord",
        "lady",
        "the",
        "witness",
    ]
)


def recognise(cast: Cast) -> float:
    """Sure where a sworn witness has a good share of the turns and counsel come before them."""
    if cast.anonymous > 0.02 * len(cast):
        return 0.0
    witnesses = witnesses_of(cast)
    turns = sum(cast.counts[s] for s in witnesses)
    return 0.9 if 0.2 * len(cast) <= turns <= 0.7 * len(cast) else 0.0


def witnesses_of(cast: Cast) -> frozenset[int]:
    """Speakers who are announced as sworn."""
    sworn: dict[str, set[frozenset[str]]] = defaultdict(set)
    text = cast.draft.view.text
    for oath in SWORN.finditer(text):
        named = NAME.search(text[max(0, oath.start() - REACH) : oath.start()])
        words = frozenset(fold(named[1]).split()) - TITLES if named else frozenset()
        for word in words:
            sworn[word].add(words)
    if not sworn:
        return frozenset()
    found_ids = set()
    for speaker in cast.draft.speakers:
        for name in (speaker.name, *speaker.aliases):
            words = frozenset(fold(name).split()) - TITLES
            held = min((sworn.get(word, ()) for word in words), key=len, default=())
            if fold(name) == "the witness" or any(words <= full for full in held):
                found_ids.add(speaker.id)
    return frozenset(found_ids)


def assign(cast: Cast) -> None:
    """The witness answers; whoever comes right before asks; the chair asks only by a question mark."""
    witnesses = witnesses_of(cast)
    bench = {
        s.id
        for s in cast.draft.speakers
        if s.id not in witnesses
        and any(BENCH.match(n) or presides(n) for n in (s.name, *s.aliases))
    }
    for turn in range(len(cast)):
        who = cast.who[turn]
        if cast.is_aside(turn) or who == NONE:
            continue
        answered = _next_speaker(cast, turn) in witnesses
        if who in witnesses:
            cast.give(turn, Role.ANSWER)
        elif who in bench:
            cast.give(turn, Role.QUESTION if answered and cast.marks[turn] else Role.CHAIR)
        else:
            cast.give(turn, Role.QUESTION if answered else Role.OTHER)
    _exchanges(cast)


def _next_speaker(cast: Cast, turn: int) -> int:
    after = turn + 1
    while after < len(cast) and cast.who[after] == NONE:
        after += 1
    return cast.who[after] if after < len(cast) else NONE


def _exchanges(cast: Cast) -> None:
    """Each question up to its last answer before the next question."""
    first, last = NONE, NONE
    for turn in range(len(cast)):
        role = cast.roles[turn]
        if role is Role.QUESTION:
            if last > first != NONE:
                cast.exchange(first, last + 1)
            first, last = turn, turn
        elif role is Role.ANSWER and first != NONE:
            last = turn
    if last > first != NONE:
        cast.exchange(first, last + 1)


register_genre(Genre("inquiry", recognise, assign))
