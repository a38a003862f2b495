"""Rounds of named askers: a chair calls, somebody asks, those on the panel answer.

Earnings calls, press conferences with named reporters and panels share this shape. Who is on the panel
shows before the questions begin; whoever is first heard after the chair has called asks; whoever is
first heard after a question answers.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection
from typing import NamedTuple

from podium_parsers.casting.cast import Cast
from podium_parsers.columns import NONE
from podium_parsers.model import Role
from podium_parsers.names.shapes import fold
from podium_parsers.patterns import pattern

CALLS = pattern(
    r"question|q ?(?:&|and) ?a\b|\bgo (?:first|next|now) to\b|\bfrom the line of\b|frage|вопрос|pregunta|提問|提问|问题|問題",
    re.IGNORECASE,
)
FIRST = pattern(
    r"(?:first|next) question|question (?:comes|is) from|go ahead|line of|open (?:it|up|the (?:line|floor|call))|"
    r"(?:your|take|any|some|few) questions",
    re.IGNORECASE,
)
"""What one of the panel says who calls on the askers himself."""
INTRODUCED = pattern(
    r"\b(?:first|next) question (?:is |comes |will come |today )?(?:\w+ )?from\b|\byour line is (?:now )?open\b",
    re.IGNORECASE,
)
"""How an operator gives the line to one who asks."""
GENERIC = frozenset(
    f"{known}{who}"
    for known in ("", "unknown ", "unidentified ")
    for who in ("analyst", "participant", "attendee", "shareholder", "investor")
)
"""Folded labels that many may share."""
PUTS = pattern(r"\bmy (?:first )?questions?\b|\btaking (?:my|the|our) questions?\b", re.IGNORECASE)
"""How one who was called begins to ask."""
TAKEN = pattern(
    r"\b(?:tak(?:e|ing)|have|had|got|ask"
    r"|(?:one|two|three|few|couple|my|our|first|quick|potential)(?: of)?)\b[^.?!\n]{0,40}\b"
    r"(?:questions?|quick ones?|follow[- ]?(?:up|on)s?)\b|"
    r"\ba couple (?:from|for|if|on|please)\b|\b(?:had|have|got|just) (?:a couple|two|one|three)\b",
    re.IGNORECASE,
)
"""How one who has been given the line begins."""
BEGINS = 320
"""Characters of a turn in which he says so."""
DIRECTED = 5
"""Questions that somebody gives to others, from which on that is his part."""
WORD = 150
"""Characters of a greeting or of thanks at most."""
HANDOVER = 600
"""Characters of a hand-over or a call at most."""


ENDS = pattern(
    r"\bthank(?:s| you),? (?:again|everyone|everybody|all|for (?:joining|listening|your))\b"
    r"|\bwrap\b|\breplay\b|\bends\b",
    re.IGNORECASE,
)
"""How who has opened a round ends it."""


class Sides(NamedTuple):
    """Who is who in a round of questions."""

    chairs: set[int]
    panel: set[int]
    askers: set[int]
    begins: int
    """The turn with which the questions begin."""


def tell_sides(
    cast: Cast, chairs: set[int], panel: set[int], askers: set[int] | None = None
) -> Sides:
    """Sort the speakers, in the order in which they are first heard; some are known to be of the panel, or to ask."""
    begins = _begin(cast, chairs, panel) if not askers or cast.who[0] not in askers else 0
    sides = Sides(chairs, set(panel), set(askers or ()), begins)
    for turn in range(sides.begins):
        if cast.who[turn] != NONE and cast.who[turn] not in chairs | sides.askers:
            sides.panel.add(cast.who[turn])
    before = cast.who[sides.begins - 1] if sides.begins else NONE
    each_called, call = bool(chairs), 0
    for turn in range(sides.begins, len(cast)):
        who = cast.who[turn]
        if cast.is_aside(turn) or who == NONE:
            continue
        call = turn if who in chairs else call
        if who not in sides.chairs and who not in sides.panel and who not in sides.askers:
            answers = before in sides.askers and not _handed_over(cast, turn)
            # where the chair calls each who asks, one who follows the panel unasked belongs to it
            answers = answers or (
                each_called
                and turn > sides.begins
                and before in sides.panel
                and not cast.names(call, who)
                and not PUTS.search(cast.text(turn, WORD))
            )
            each_called = each_called and (answers or before in chairs or turn == sides.begins)
            (sides.panel if answers else sides.askers).add(who)
        elif before in chairs and who in sides.panel - panel and _gets_the_line(cast, call, who):
            sides.panel.discard(who)  # the broker who welcomed everybody asks, too
            sides.askers.add(who)
        before = who
    return sides


def _gets_the_line(cast: Cast, call: int, who: int) -> bool:
    """Whether a call says that the next question comes from somebody, by the full name."""
    said = cast.text(call, HANDOVER)
    full = cast.draft.speakers[who].name
    return bool(" " in full and full in said and INTRODUCED.search(said))


def _begin(cast: Cast, chairs: set[int], panel: set[int]) -> int:
    """The first turn of somebody new whom the chair, or one of the panel, has called to ask.

    Who speaks first of all is an asker only where the chair says that a question comes from him; a long
    speech without a question is a presentation.
    """
    seen: set[int] = set(panel)
    called = spoken = False
    call = 0
    if (
        cast.who[0] not in chairs | panel
        and cast.lengths[0] < 2 * HANDOVER
        and begins_asking(cast, 0)
    ):
        return 0  # what went before has been left out
    for turn in range(len(cast)):
        who = cast.who[turn]
        if turn and cast.asks(turn):
            return turn  # `Question` heads what an analyst without a name asks
        if who in chairs:
            call = turn
            called = called or (spoken and bool(CALLS.search(cast.text(turn))))
            continue
        new = who not in seen and who != NONE
        seen.add(who)
        if new and turn and not spoken and INTRODUCED.search(cast.tail(turn - 1, HANDOVER)):
            return turn  # a file of the questions alone
        if not (turn and new and spoken):
            spoken = spoken or not cast.is_aside(turn)
            continue
        beside = cast.who[turn - 1] in chairs
        short = cast.lengths[turn] < 4 * HANDOVER
        handed = not beside and (
            FIRST.search(cast.tail(turn - 1, 400)) is not None or begins_asking(cast, turn)
        )
        # before the chair has called, one who says more than a greeting and asks nothing still presents
        handed = handed and (not chairs or cast.marks[turn] > 0 or cast.lengths[turn] < WORD)
        if short and ((beside and (called or cast.marks[turn])) or handed):
            return turn
        if short and called and turn == call + 2 and cast.names(call, who):
            return turn  # one of the panel has greeted whom the chair called
        if not chairs and cast.marks[turn] and short:
            return turn
    return len(cast)


def begins_asking(cast: Cast, turn: int) -> bool:
    """Whether a turn begins by saying that it has questions, and holds one."""
    return bool(cast.marks[turn] and TAKEN.search(cast.text(turn, BEGINS)))


def _handed_over(cast: Cast, turn: int) -> bool:
    return turn > 0 and cast.lengths[turn - 1] < 60 and bool(cast.marks[turn])


def give_sides(cast: Cast, sides: Sides, closes: bool = False) -> None:
    """Roles by side: remarks before the questions, chair's words, questions, answers.

    Where the round `closes`, what the panel says after the chair's last call is closing remarks; the one
    who opened it and ends it presides as he does.
    """
    opener = next((who for who in cast.who[: sides.begins] if who in sides.panel), NONE)
    asked = (t for t in range(len(cast)) if cast.who[t] in sides.askers or cast.asks(t))
    last = max(asked, default=NONE)
    closed = False
    director = _director(cast, sides)
    heard: set[int] = set()
    for turn, who in enumerate(cast.who):
        again = who in heard
        heard.add(who)
        if cast.is_aside(turn):
            continue
        if who in sides.chairs:
            cast.give(turn, Role.CHAIR)
            closed = closed or (turn > last and turn >= sides.begins)
        elif turn < sides.begins:
            cast.give(
                turn, Role.CHAIR if again and _only_hands_over(cast, sides, turn) else Role.REMARKS
            )
        elif who in sides.askers or cast.asks(turn):
            cast.give(turn, Role.QUESTION)
        elif closed and closes:
            cast.give(turn, Role.REMARKS)
        else:
            directs = who == director != NONE and cast.lengths[turn] <= HANDOVER
            directs = directs or (not cast.answers(turn) and _only_hands_over(cast, sides, turn))
            ends = closes and who == opener and turn > last and cast.lengths[turn] <= 2 * HANDOVER
            directs = directs or (ends and bool(ENDS.search(cast.text(turn))))
            cast.give(turn, Role.CHAIR if directs else Role.ANSWER)


def _director(cast: Cast, sides: Sides) -> int:
    """The one of the panel who gives each question to another of them, and answers none; or NONE."""
    turns: dict[int, list[int]] = defaultdict(list)
    for turn in range(sides.begins, len(cast)):
        if cast.who[turn] in sides.panel:
            turns[cast.who[turn]].append(turn)
    for speaker, mine in turns.items():
        given = sum(
            cast.lengths[t] <= HANDOVER
            and t + 1 < len(cast)
            and cast.who[t + 1] != speaker
            and cast.who[t + 1] not in sides.askers
            for t in mine
        )
        if len(mine) >= DIRECTED and len(turns) > 2 and given >= 0.9 * len(mine):
            return speaker
    return NONE


def _only_hands_over(cast: Cast, sides: Sides, turn: int) -> bool:
    """Whether one of the panel only thanks and asks the operator for the next caller."""
    if (
        cast.lengths[turn] > HANDOVER
        or turn + 1 >= len(cast)
        or cast.who[turn + 1] not in sides.chairs
    ):
        return False
    text = cast.text(turn, HANDOVER)
    return bool(
        re.search(
            r"\b(?:operator|next (?:question|caller)|last question|go ahead|q ?(?:&|and) ?a|wraps? up|conclud)",
            text,
            re.I,
        )
    )


def exchanges_by_asker(cast: Cast, readers: Collection[int] = ()) -> None:
    """One asker's question with its answers and follow-ups; ends when another asker speaks.

    Who is called by what he is, `Analyst`, is another one when the chair has called him. `readers` read out what
    several sent in: each of their questions that follows an answer opens one.
    """
    first, asker, last = NONE, NONE, NONE
    generic = {one.id for one in cast.draft.speakers if fold(one.name) in GENERIC}
    called = False
    for turn in range(len(cast)):
        role = cast.roles[turn]
        if role is Role.QUESTION:
            if first != NONE and (
                cast.who[turn] != asker
                or ((asker == NONE or asker in readers) and cast.roles[turn - 1] is not role)
                or (called and asker in generic)
            ):
                cast.exchange(first, last + 1)
                first = NONE
            if first == NONE:
                first, asker = turn, cast.who[turn]
            last, called = turn, False
        elif role is Role.ANSWER and first != NONE:
            last = turn
        elif role is Role.CHAIR:
            called = True
        elif role is Role.REMARKS and first != NONE:
            cast.exchange(first, last + 1)
            first = NONE
    if first != NONE:
        cast.exchange(first, last + 1)
