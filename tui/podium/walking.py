"""Where the next and the previous thing begins: exchanges, turns, paragraphs, a question's answer.

Pure functions from a transcript and an offset to an offset. They search the columns by bisection, so a
step costs the same in a document of any size; nothing is built beforehand.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable

from podium_parsers import Role, Transcript
from podium_parsers.columns import ROLES

QUESTION = ROLES.index(Role.QUESTION)


def turn_start(transcript: Transcript, turn: int) -> int:
    """Offset of a turn's first character, its label included."""
    return transcript.paragraphs.starts[transcript.turns.firsts[turn]]


def standing(transcript: Transcript, offset: int) -> int:
    """The offset, or the start of its paragraph where only the label lies between."""
    columns = transcript.paragraphs
    if not len(columns):
        return offset
    index = columns.at(offset)
    start = columns.starts[index]
    return start if start <= offset <= columns.bodies[index] else offset


def exchange_start(transcript: Transcript, exchange: int) -> int:
    """Offset at which an exchange begins."""
    return turn_start(transcript, transcript.exchanges.firsts[exchange])


def next_exchange(transcript: Transcript, offset: int, count: int = 1) -> int | None:
    """The start of the count-th exchange after (or, below zero, before) the offset.

    The opening remarks stand before the first exchange. In a document without exchanges the turns
    take their place, in one without turns the paragraphs.
    """
    offset = standing(transcript, offset)
    exchanges = len(transcript.exchanges)
    if not exchanges:
        return next_turn(transcript, offset, count) if len(transcript.turns) else None
    found = _step(exchanges, lambda i: exchange_start(transcript, i), offset, count)
    if count < 0 and transcript.opening:
        opening = turn_start(transcript, transcript.opening.start)
        if (found is None or found >= offset) and opening < offset:
            return opening
    return found


def next_turn(transcript: Transcript, offset: int, count: int = 1) -> int | None:
    """The start of the count-th turn after or before the offset."""
    offset = standing(transcript, offset)
    return _step(len(transcript.turns), lambda i: turn_start(transcript, i), offset, count)


def next_paragraph(transcript: Transcript, offset: int, count: int = 1) -> int | None:
    """The start of the count-th paragraph after or before the offset."""
    starts = transcript.paragraphs.starts
    return _step(len(starts), starts.__getitem__, standing(transcript, offset), count)


def next_section(transcript: Transcript, offset: int, count: int = 1) -> int | None:
    """The start of the count-th section, of whatever depth, after or before the offset."""
    starts = sorted({section.span.start for section in transcript.sections})
    return _step(len(starts), starts.__getitem__, standing(transcript, offset), count)


def next_in(starts: list[int], offset: int, count: int = 1) -> int | None:
    """The count-th of sorted offsets after or before the offset."""
    return _step(len(starts), starts.__getitem__, offset, count)


def counterpart(transcript: Transcript, offset: int) -> int | None:
    """From anywhere in a question the start of its answer; from an answer the start of its question.

    The answer is the first turn of the exchange after the question that is itself no question; where
    there is none (a question that nobody answered) there is no counterpart.
    """
    turn = transcript.turn_at(offset)
    exchange = None if turn is None else transcript.exchanges.of_turn(turn)
    if turn is None or exchange is None:
        return None
    turns = transcript.exchanges[exchange].turns
    roles = transcript.turns.roles
    if roles[turn] == QUESTION:
        answers = [i for i in range(turn + 1, turns.stop) if roles[i] == ROLES.index(Role.ANSWER)]
        others = [i for i in range(turn + 1, turns.stop) if roles[i] != QUESTION]
        found = answers or others
        return turn_start(transcript, found[0]) if found else None
    asked = [i for i in range(turns.start, turn) if roles[i] == QUESTION] or [turns.start]
    return turn_start(transcript, asked[-1])


def exchange_at(transcript: Transcript, offset: int) -> int | None:
    """Index of the exchange in which the offset stands."""
    turn = transcript.turn_at(offset)
    return None if turn is None else transcript.exchanges.of_turn(turn)


def section_at(transcript: Transcript, offset: int) -> int | None:
    """Index of the deepest section that holds the offset."""
    found = None
    for index, section in enumerate(transcript.sections):
        if section.span.start <= offset < section.span.end:
            found = index
    return found


def _step(size: int, start_of: Callable[[int], int], offset: int, count: int) -> int | None:
    if not size or not count:
        return None
    if count > 0:
        index = bisect_right(range(size), offset, key=start_of) + count - 1
        index = min(index, size - 1)
        return start_of(index) if start_of(index) > offset else None
    index = bisect_left(range(size), offset, key=start_of) + count
    index = max(index, 0)
    return start_of(index) if start_of(index) < offset else None
