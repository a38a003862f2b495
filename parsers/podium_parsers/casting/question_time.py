"""Question time in a sitting: tabled questions, the minister's answers, the supplementaries.

What opens it is a tabled question: marked by the schema, or told by its words (`asked the Minister ...`,
`My question is to the Minister ...`); below the heading `Questions` any that asks, and what asks below the
next headings. From there to the next heading whoever speaks first after the question answers, and the
others ask. One exchange is one asker's run; questions tabled together are one.
"""

from __future__ import annotations

import re
from bisect import bisect

from podium_parsers.casting.cast import Cast
from podium_parsers.casting.question_formulas import (
    ASKED,
    CALLED,
    CALLING,
    CALLS,
    CUT_OFF,
    FILED,
    HEADED,
    INFORM,
    INQUIRING,
    LINE,
    MOVES,
    NEXT,
    NUMBERED,
    OFFICER,
    PRINTED,
    PRINTING,
    QUESTION,
    READING,
    READS,
    SPOKEN,
    TABLED,
)
from podium_parsers.columns import KINDS, NONE
from podium_parsers.model import ParagraphKind, Role
from podium_parsers.names.person import words_of
from podium_parsers.names.shapes import fold
from podium_parsers.names.unspoken import DIRECTIONS
from podium_parsers.patterns import pattern

OPENING = 400
"""Characters of a speech within which it is."""
LONGEST = 1500
"""Characters of a speech below such a heading that asks and does not debate."""
FEWEST_SPOKEN = 2
"""Such questions that a house has which asks in that way."""
WITHIN = 240
"""Characters above a label within which it stands, other headings below it."""
ABOVE = 8
"""Paragraphs above the first turn among which it may stand."""
HEADING = KINDS.index(ParagraphKind.HEADING)
DIRECTION = KINDS.index(ParagraphKind.DIRECTION)
WORDS = pattern(r"[^\W_]")
TITLE = pattern(r"(?!P[aá]g(?:e|ina)\b)[^\W_a-z][^\n]{2,118}[\w)]")
"""A line that ends as no sentence does: the next item's title, where nothing marks headings; no page's number."""


def question_time(cast: Cast, chairs: frozenset[int]) -> None:
    """Give questions and answers their roles and exchanges, where questions were tabled or are put in question time."""
    formal = INFORM in cast.draft.text or ASKED.search(cast.draft.text) is not None
    tabled = {turn for turn in range(len(cast)) if _is_tabled(cast, turn, formal)}
    asks = any(word in cast.draft.text for word in QUESTION)
    spoken = {turn for turn in range(len(cast)) if asks and _is_spoken(cast, turn)}
    if len(spoken) >= FEWEST_SPOKEN:
        tabled |= spoken
    for signs, words in ((READING, READS), (CALLING, CALLS)):
        said = any(sign in cast.draft.text for sign in signs)
        called = {t for t in range(1, len(cast)) if said and _is_called(cast, t, chairs, words)}
        if len(called) >= FEWEST_SPOKEN:
            tabled |= called
    tabled |= _below_headings(cast, chairs) | _below_printed(cast, chairs) | cast.ruled("tabled")
    tabled = {turn for turn in tabled if _record_role(cast, turn) is not Role.REMARKS}
    turn = 0
    while turn < len(cast):
        if turn in tabled and cast.who[turn] not in chairs:
            stop = _section_end(cast, turn, chairs, tabled)
            _one_section(cast, turn, stop, chairs, tabled)
            turn = stop
        else:
            turn += 1


def _below_headings(cast: Cast, chairs: frozenset[int]) -> set[int]:
    """The questions right below the heading of question time, and below those that follow as long as one asks there."""
    found: set[int] = set()
    text, cuts = cast.draft.text, cast.draft.cuts
    labels = (cuts.label_starts[cut] for cut in cast.draft.turn_cuts)
    below = {
        turn
        for turn, start in enumerate(labels)
        if LINE.search(text, max(0, start - WITHIN), start)
    }
    under_way = opened = said = False
    for turn in range(min(below, default=len(cast)), len(cast)):
        looked = under_way or turn in below
        if looked and (headings := _headings_above(cast, turn)):
            said = any(map(HEADED.fullmatch, headings))
            opened = under_way = under_way or said
        if under_way and cast.who[turn] in chairs and CALLED.search(cast.text(turn, OPENING)):
            under_way = opened = False
        if not opened or cast.who[turn] in chairs or cast.is_aside(turn):
            continue
        opened, head = False, cast.text(turn, OPENING)
        tail = cast.tail(turn)
        brief = cast.lengths[turn] <= LONGEST and ("?" in tail or CUT_OFF.search(tail) is not None)
        asks = brief or (said and "question" in head)
        under_way = asks and not MOVES.match(head)
        if under_way:
            found.add(turn)
    return found


def _below_printed(cast: Cast, chairs: frozenset[int]) -> set[int]:
    """Who speaks first, but for the chair, below a question of the order paper."""
    text, cuts = cast.draft.text, cast.draft.cuts
    if not any(sign in text for sign in PRINTING):
        return set()
    labels = [cuts.label_starts[cut] for cut in cast.draft.turn_cuts]
    found: set[int] = set()
    for printed in PRINTED.finditer(text):
        turn = bisect(labels, printed.start())
        if turn < len(labels) and labels[turn] - printed.end() <= LONGEST:
            while turn < len(labels) and cast.who[turn] in chairs:
                turn += 1
            found.add(turn)
    return found - {len(labels)}


def _headings_above(cast: Cast, turn: int) -> list[str]:
    """The headings and titles right above a turn, directions and ornaments between them or not; for the
    first turn, among what stands there.
    """
    paragraphs, first = cast.draft.paragraphs, cast.turns.firsts[turn]
    lowest = cast.turns.firsts[turn - 1] if turn else max(-1, first - ABOVE - 1)
    found = []
    for at in range(first - 1, lowest, -1):
        start, end = paragraphs.starts[at], paragraphs.ends[at]
        titled = TITLE.fullmatch(cast.draft.text, start, end) is not None
        if paragraphs.kinds[at] == HEADING or titled:
            found.append(cast.draft.text[start:end].strip(" *_#:"))
        elif (
            turn and paragraphs.kinds[at] != DIRECTION and WORDS.search(cast.draft.text, start, end)
        ):
            break
    return found


def _one_section(
    cast: Cast, first: int, stop: int, chairs: frozenset[int], asked: set[int]
) -> None:
    """The turns from a tabled question to the next heading."""
    answering: set[int] = set()
    asking: set[int] = set()
    asker, opened, answered = NONE, first, False
    for turn in range(first, stop):
        speaker = cast.who[turn]
        if answered and speaker in chairs and NEXT.search(cast.text(turn, OPENING)):
            answering.clear()
            asking.clear()
            asker = NONE
        if speaker in chairs or speaker == NONE or cast.roles[turn] is Role.OTHER:
            continue
        if _record_role(cast, turn) is Role.REMARKS:
            continue
        stated = stated_role(cast, turn)
        read = _is_called(cast, turn, chairs, READS)
        officer = (asker != NONE or read) and _is_officer(cast, turn)
        if officer and read:
            _close(cast, opened, turn)
            opened = turn
        tabled = not officer and turn in asked
        if tabled and (answered or speaker not in asking):
            answering.clear()
        if tabled and answered:
            asking.clear()
        if tabled:
            answering.discard(speaker)
            asking.add(speaker)
        elif (
            stated is Role.ANSWER
            or officer
            or (asker != NONE and not answering and speaker not in asking)
            or _is_short_for(cast, speaker, answering)
        ):
            answering.add(speaker)
        if speaker in answering and (officer or stated is not Role.QUESTION):
            cast.give(turn, Role.ANSWER)
            answered = True
            continue
        cast.give(turn, Role.QUESTION)
        if answered and (tabled or speaker != asker):
            _close(cast, opened, turn)
            opened, answered = turn, False
        asker = speaker
    _close(cast, opened, stop)


def _is_officer(cast: Cast, turn: int) -> bool:
    """Whether a label, or what the document says beside the name, is an office of the government."""
    role = cast.draft.speakers[cast.who[turn]].role
    return bool(OFFICER.search(cast.label(turn)) or OFFICER.search(fold(role)))


def _is_short_for(cast: Cast, speaker: int, answering: set[int]) -> bool:
    """Whether a speaker is the bare surname of one who answers, which others of the house bear too."""
    speakers = cast.draft.speakers
    words = words_of(speakers[speaker].name)
    return len(words) == 1 and any(words_of(speakers[one].name)[-1:] == words for one in answering)


def _close(cast: Cast, first: int, stop: int) -> None:
    """One exchange, without the chairing and the directions at its end; none without an answer."""
    while stop > first + 1 and cast.roles[stop - 1] not in (Role.QUESTION, Role.ANSWER):
        stop -= 1
    if any(cast.roles[turn] is Role.ANSWER for turn in range(first, stop)):
        cast.exchange(first, stop)


def _section_end(cast: Cast, turn: int, chairs: frozenset[int], asked: set[int]) -> int:
    """The turn before which the next heading stands, or with which the chair calls the next item.

    What the record notes below a heading (`Order read for resumed consideration ...`) belongs to no turn
    but the one above.
    """
    turns, kinds = cast.turns, cast.draft.paragraphs.kinds
    for later in range(turn + 1, len(cast)):
        if kinds.find(HEADING, turns.firsts[later - 1], turns.firsts[later]) >= 0:
            return later
        if later > turn + 1 and later not in asked and _ends_with_title(cast, later - 1):
            return later
        if cast.who[later] in chairs and CALLED.search(cast.text(later, OPENING)):
            return later
        if later not in asked and MOVES.match(cast.text(later, OPENING)):
            return later
    return len(cast)


def _ends_with_title(cast: Cast, turn: int) -> bool:
    """Whether the last paragraph of several is a title: what the next label follows. `Applause` is none."""
    first, last = cast.turns.firsts[turn], cast.turns.stops[turn] - 1
    if last <= first:
        return False
    paragraphs = cast.draft.paragraphs
    title = TITLE.fullmatch(cast.draft.text, paragraphs.starts[last], paragraphs.ends[last])
    return title is not None and fold(title[0]) not in DIRECTIONS


def _is_tabled(cast: Cast, turn: int, formal: bool) -> bool:
    """Whether a turn is a question on the paper; `formal` says that the text has the formulas of a council."""
    stated = stated_role(cast, turn)
    if stated is not None:
        return stated is Role.QUESTION
    text = cast.text(turn)
    if TABLED.match(text[:120]) or (formal and (INFORM in text or ASKED.search(text))):
        return True
    first = text.partition("\n\n")[0]
    if FILED.search(first[-20:]):
        return True
    number = _number(cast, turn)
    return number is not None and (bool(number["filed"]) or INQUIRING.match(first) is not None)


def _is_called(cast: Cast, turn: int, chairs: frozenset[int], words: re.Pattern[str]) -> bool:
    """Whether the chair has just read out a question, or called on who asks."""
    above = cast.who[turn - 1]
    return (
        above in chairs
        and above != cast.who[turn]
        and words.search(cast.text(turn - 1)) is not None
    )


def _is_spoken(cast: Cast, turn: int) -> bool:
    """Whether a speech begins as questions to a minister do."""
    head = cast.text(turn, OPENING)
    return any(word in head for word in QUESTION) and SPOKEN.search(head) is not None


def _number(cast: Cast, turn: int) -> re.Match[str] | None:
    """The number that stands before the turn's label."""
    start = cast.draft.cuts.label_starts[cast.draft.turn_cuts[turn]]
    return NUMBERED.search(cast.draft.text[max(0, start - 24) : start])


def stated_role(cast: Cast, turn: int) -> Role | None:
    """Whether the container itself calls a turn a question or an answer."""
    role = _record_role(cast, turn)
    return role if role in (Role.QUESTION, Role.ANSWER) else None


def _record_role(cast: Cast, turn: int) -> Role | None:
    records = cast.draft.records or []
    cut = cast.draft.turn_cuts[turn]
    return records[cut].role if cut < len(records) else None
