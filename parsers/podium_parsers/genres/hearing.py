"""A committee's hearing: members take rounds of questions, witnesses give statements and answer.

Who sits on the committee shows in the labels or on the cover (`committee`); the others are witnesses. A
witness's statement is announced by a heading or known by its length. A round is one member's: the chair's
words in between belong to it.
"""

from __future__ import annotations

import re
from collections import Counter

from podium_parsers.casting.announced import statement_announced
from podium_parsers.casting.cast import Cast
from podium_parsers.casting.committee import COVERS, FEWEST, committee_of
from podium_parsers.columns import NONE
from podium_parsers.genre import Genre, register_genre
from podium_parsers.model import Role
from podium_parsers.patterns import pattern

COVER = pattern(
    r"\bhearings?\b|\bcommittee\b|\bsubcommittee\b|\binquiry\b|\bcommission\b", re.IGNORECASE
)
HELD = pattern(
    r"\bhearing\b|\bcommittee hansard\b|\b(?:joint|select) committee on\b", re.IGNORECASE
)
"""What the cover calls a talk of legislators with others, where it lists none of them."""
FEWEST_LISTED = 3
"""Speakers whom the cover lists as members, where labels are bare surnames."""
STATEMENT = 550
"""Characters of a witness's first turn from which on it is a statement."""
SPEECH = 850
"""Characters of a chair's turn before the questions from which on it is a speech."""
SHORT_SPEECH, LONG_SPEECH = 330, 1100
"""The same for a member, before and after the questions have begun."""
FIRST = 4
"""Turns in which a sitting is opened."""
OPENING = 1500
"""Characters of such a turn that are looked at."""
OPENED = pattern(
    r"(?i:\b(?:sub)?committees?\b[^.?!\n]{0,90}\b(?:come|called?) to order"
    r"|\bhearing\b[^.?!\n]{0,60}\b(?:come|called?) to order|"
    r"\b(?:call|convene|open|begin|start)\w*\b[^.?!\n]{0,40}\bhearing\b|\bwelcome\b[^.?!\n]{0,60}\bhearing\b)"
)


def recognise(cast: Cast) -> float:
    """Sure where titled labels, a committee on the cover and announced statements come together."""
    if cast.anonymous > 0.05 * len(cast) or len(cast.counts) < 3:
        return 0.0
    committee = committee_of(cast)
    members = committee.members
    turns = sum(cast.counts[s] for s in members)
    if not members or not 0.15 * len(cast) < turns < 0.95 * len(cast):
        return 0.0
    titled = sum(
        1
        for t in range(len(cast))
        if cast.draft.cuts.rules[cast.draft.turn_cuts[t]] == "titled period"
    )
    cover = len(COVER.findall(cast.draft.text[:COVERS]))
    announced = any(statement_announced(cast, t) for t in range(len(cast)))
    labelled = committee.legislators >= FEWEST and HELD.search(cast.before) is not None
    if titled < 0.8 * len(cast) and committee.listed < FEWEST_LISTED and not labelled:
        return 0.0
    if cover < 2 or not _witness_answers(cast, members):
        return 0.0
    if committee.listed >= FEWEST_LISTED:
        # surer than of an inquiry or a sitting: `Mr. Roe [continued]` is no oath
        return 0.92 if announced else 0.8
    return 0.85 if announced else 0.7


def _witness_answers(cast: Cast, members: frozenset[int]) -> bool:
    """Whether those who are no members speak mostly after members."""
    after: Counter[bool] = Counter()
    for turn in range(1, len(cast)):
        if cast.who[turn] != NONE and cast.who[turn] not in members:
            after[cast.who[turn - 1] in members] += 1
    return after[True] > 0.5 * sum(after.values()) > 0


def assign(cast: Cast) -> None:
    """Roles turn by turn; whoever of the members a witness answers has asked."""
    committee = committee_of(cast)
    presiding = frozenset({opener(cast)}) & committee.members
    hear(cast, committee.members, committee.chairs or presiding)


def opener(cast: Cast) -> int:
    """Who calls a committee to order; he presides where neither a label nor the cover tells who does."""
    turns = range(min(FIRST, len(cast)))
    return next((cast.who[t] for t in turns if OPENED.search(cast.text(t, OPENING))), NONE)


def hear(
    cast: Cast,
    members: frozenset[int],
    chairs: frozenset[int],
    numbered: frozenset[int] = frozenset(),
) -> None:
    """Give the roles of a hearing; the numbered turns are questions, whatever comes after them."""
    heard: set[int] = set()
    begun = False
    for turn in range(len(cast)):
        who = cast.who[turn]
        if cast.is_aside(turn) or who == NONE:
            continue
        if who not in members:
            first = who not in heard
            heard.add(who)
            stated = statement_announced(cast, turn) or (
                first and not numbered and cast.lengths[turn] >= STATEMENT
            )
            role = Role.REMARKS if (first and stated) or not begun else Role.ANSWER
            cast.give(turn, role)
            continue
        answered = _answered(cast, turn, members, heard, bool(numbered))
        if turn in numbered or (answered and (cast.marks[turn] or begun)):
            cast.give(turn, Role.QUESTION)
            begun = True
        elif who in chairs:
            introduces = turn + 1 < len(cast) and cast.who[turn + 1] not in members
            speech = not begun and not introduces and cast.lengths[turn] >= SPEECH
            cast.give(turn, Role.REMARKS if speech else Role.CHAIR)
        else:
            cast.give(turn, _member(cast, turn, begun))
    _rounds(cast)


def _answered(
    cast: Cast, turn: int, members: frozenset[int], heard: set[int], numbered: bool
) -> bool:
    """Whether a witness who is not about to give a statement speaks next."""
    after = turn + 1
    while after < len(cast) and cast.is_aside(after):
        after += 1
    if after >= len(cast) or cast.who[after] in members or cast.who[after] == NONE:
        return False
    fresh = cast.who[after] not in heard and not numbered
    return not (fresh and (statement_announced(cast, after) or cast.lengths[after] >= STATEMENT))


def _member(cast: Cast, turn: int, begun: bool) -> Role:
    if cast.marks[turn] and begun:
        return Role.QUESTION
    if cast.lengths[turn] >= (LONG_SPEECH if begun else SHORT_SPEECH):
        return Role.REMARKS
    return Role.OTHER


def _rounds(cast: Cast) -> None:
    """One exchange a member's round: from the first question to the last answer before another asks.

    A question that nobody answers opens none.
    """
    first, asker, last = NONE, NONE, NONE

    def close() -> None:
        if last > first != NONE:
            cast.exchange(first, last + 1)

    for turn in range(len(cast)):
        role = cast.roles[turn]
        if role is Role.QUESTION and cast.who[turn] != asker:
            close()
            first, asker, last = turn, cast.who[turn], turn
        elif role in (Role.QUESTION, Role.ANSWER) and first != NONE:
            last = turn
        elif role is Role.REMARKS:
            close()
            first, asker, last = NONE, NONE, NONE
    close()


register_genre(Genre("hearing", recognise, assign))
