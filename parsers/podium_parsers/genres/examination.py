"""A witness examined by `Q.` and `A.`: every question opens an exchange, answered or not.

Trials and depositions name only those who interrupt: counsel who object, the court that rules. A ruling
may leave a question without an answer; it is an exchange all the same, and all up to the next question
belongs to it.
"""

from __future__ import annotations

import re

from podium_parsers.bench import is_bench
from podium_parsers.cast import Cast
from podium_parsers.columns import NONE
from podium_parsers.genre import Genre, register_genre
from podium_parsers.lettered import ASKED
from podium_parsers.model import Role
from podium_parsers.passes.joined_answers import JOINED
from podium_parsers.patterns import pattern

WITNESS = pattern(r"(?:the )?(?:witness|deponent|defendant|plaintiff)\b", re.IGNORECASE)
COUNSEL = pattern(r"(?:mr|ms|mrs|miss|dr)\b\.? ", re.IGNORECASE)
OBJECTS = pattern(
    r"\bobjection|object to|\bI object\b|examination by\b|sustained|overruled|your hono[u]?r|exhibit|the record\b|the witness\b|"
    r"direct examination|cross[- ]examination|deposition|sworn|\bcounsel\b",
    re.IGNORECASE,
)
HEAD = 60_000
"""Characters in which the words of a court must show."""


def recognise(cast: Cast) -> float:
    """Sure where letters ask and answer and the words of a court stand around them."""
    asked, answered = cast.anonymous + len(cast.ruled(JOINED)), cast.replies
    if min(asked, answered) < 3 or asked + answered < 0.4 * len(cast):
        return 0.0
    formal = len(OBJECTS.findall(cast.draft.text[:HEAD]))
    bench = any(is_bench((s.name,)) or COUNSEL.match(s.name) for s in cast.draft.speakers)
    return 0.95 if formal >= 4 and bench else 0.0


def assign(cast: Cast) -> None:
    """Letters by what they stand for, the bench chairs, whoever else is named is neither."""
    begun, joined = False, cast.ruled(JOINED)
    for turn in range(len(cast)):
        if cast.is_aside(turn):
            continue
        label = cast.label(turn)
        asked = turn + 1 in joined and turn not in joined
        if asked or cast.asks(turn) or (label and _asked_by_letter(cast, turn)):
            begun = True
            cast.give(turn, Role.QUESTION)
        elif cast.answers(turn) or (WITNESS.match(label) and begun):
            cast.give(turn, Role.ANSWER)
        elif label and is_bench((label,)):
            cast.give(turn, Role.CHAIR)
        elif begun or cast.lengths[turn] < STATEMENT:
            cast.give(turn, Role.OTHER)
        else:
            cast.give(turn, Role.REMARKS)
    _exchanges(cast)


def _asked_by_letter(cast: Cast, turn: int) -> bool:
    """Whether the letter Q stands between the turn's label and its words."""
    start = cast.starts[turn]
    return ASKED.search(cast.draft.text, max(0, start - 20), start) is not None


def _exchanges(cast: Cast) -> None:
    """Each question up to its last answer before the next; a blocked one stands alone."""
    first, last = NONE, NONE
    for turn in range(len(cast)):
        if cast.roles[turn] is Role.QUESTION:
            if first != NONE:
                cast.exchange(first, last + 1)
            first = last = turn
        elif cast.roles[turn] is Role.ANSWER and first != NONE:
            last = turn
    if first != NONE:
        cast.exchange(first, last + 1)


STATEMENT = 900
"""Characters of counsel's words before the examination from which on they are an opening."""


register_genre(Genre("examination", recognise, assign))
