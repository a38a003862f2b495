"""A witness examined by `Q.` and `A.`: every question opens an exchange, answered or not.

Trials and depositions name only those who interrupt: counsel who object, the court that rules; inquiries
and arbitrations, too, once they have announced who is sworn and who examines. A member of the bench, or
somebody who does not object, may ask the witness a question of his own. A ruling may leave a question
without an answer; it is an exchange all the same, and all up to the next question belongs to it.
"""

from __future__ import annotations

import re

from podium_parsers.casting.bench import is_bench
from podium_parsers.casting.cast import Cast
from podium_parsers.columns import NONE
from podium_parsers.drafts.cuts import JOINED
from podium_parsers.evidence.lettered import ASKED
from podium_parsers.genre import Genre, register_genre
from podium_parsers.genres.inquiry import EXAMINED, SWORN
from podium_parsers.model import Role
from podium_parsers.patterns import pattern

WITNESS = pattern(
    r"(?:the )?(?:witness|deponent|defendant|plaintiff)\b"
    r"|(?:el |la |le |il |der |die |de )?(?:testigo|témoin|testimone|zeug(?:e|in)|getuige)\b|"
    r"(?:a )?testemunha\b|свидетель|证人|証人|증인",
    re.IGNORECASE,
)
COUNSEL = pattern(r"(?:mr|ms|mrs|miss|dr)\b\.? ", re.IGNORECASE)
OBJECTS = pattern(
    r"\bobjection|object to|\bI object\b|examination by\b|sustained|overruled|your hono[u]?r"
    r"|exhibit|the record\b|the witness\b|"
    r"direct examination|cross[- ]examination|deposition|sworn|\bcounsel\b|contre-interrogat"
    r"|interrogé par|assermenté|interrogad[oa] por|juramentad",
    re.IGNORECASE,
)
HEADED = pattern(
    r"\b(?:court|tribunal|deposition|examination under oath|vernehmung|verhör|hauptverhandlung"
    r"|declaración testifical|testimonial|"
    r"juicio oral|verbale d\w* udienza|audience|interrogatoire|audição|inquirição|verhoor|zitting)\b|допрос|судебн|"
    r"询问笔录|讯问笔录|庭审|証人尋問|증인신문|duruşma"
)
"""What the head of a court's or an examiner's record calls it, folded."""
COURT = pattern(r"(?:the )?court\b", re.IGNORECASE)
"""Who rules on what is asked; its own questions are rulings' kin."""
SHARE, COLLOQUY = 0.4, 0.05
"""Share of the turns that letters have; and what will do before a court, which hears counsel for hours and
a witness between.
"""
HEAD = 60_000
"""Characters in which the words of a court must show."""
FORMAL = 4
"""Such words, where nobody is announced as sworn or as examining."""


def recognise(cast: Cast) -> float:
    """Sure where letters ask and answer and the words of a court stand around them."""
    asked, answered = cast.anonymous + len(cast.ruled(JOINED)), cast.replies
    letters = asked + answered
    if min(asked, answered) < 3 or letters < COLLOQUY * len(cast):
        return 0.0
    names = [speaker.name for speaker in cast.draft.speakers]
    if letters < SHARE * len(cast) and not any(map(COURT.fullmatch, names)):
        return 0.0
    head = cast.draft.view.text[:HEAD]
    bench = any(is_bench((name,)) for name in names)
    announced = any((SWORN.search(head), EXAMINED.search(head), HEADED.search(cast.before)))
    called = bench and any(map(WITNESS.match, names))  # both a court and a witness have labels
    formal = announced or called or len(OBJECTS.findall(head)) >= FORMAL
    return 0.95 if formal and (bench or any(map(COUNSEL.match, names))) else 0.0


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
        elif label and begun and _is_answered(cast, turn):
            cast.give(turn, Role.QUESTION)
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


def _is_answered(cast: Cast, turn: int) -> bool:
    """Whether somebody by name, who neither rules nor objects, asks and the witness answers next."""
    after = turn + 1
    if not cast.marks[turn] or after >= len(cast) or not cast.answers(after):
        return False
    return not COURT.match(cast.label(turn)) and not OBJECTS.search(cast.text(turn))


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
