"""Who spoke how much: words, turns, share, longest answers, and when each spoke.

Pure functions over the columns; a document of 100 MB takes a second or two, so the screen that shows
them lets a thread do the counting, slice by slice.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from podium.words import count_words
from podium_parsers import Role, Transcript, turn_name
from podium_parsers.columns import NONE

LONGEST = 5
"""Answers that are listed."""
ANONYMOUS = "(not named)"
BLOCKS = " ▁▂▃▄▅▆▇█"


@dataclass(frozen=True, slots=True)
class Voice:
    """What one speaker said."""

    name: str
    speaker: int
    """Index into `Transcript.speakers`, or -1 for those who are not named."""
    turns: int
    words: int
    seconds: float | None
    """Time spoken, where the document is timed."""
    shares: tuple[float, ...]
    """Of each equal stretch of the talk, the part that is theirs, 0 to 1."""


@dataclass(frozen=True, slots=True)
class LongTurn:
    """A long answer."""

    name: str
    who: str
    words: int
    offset: int


@dataclass(frozen=True, slots=True)
class Figures:
    """The statistics of one transcript."""

    words: int
    turns: int
    exchanges: int
    paragraphs: int
    seconds: float | None
    voices: tuple[Voice, ...]
    """Those who said most first."""
    longest: tuple[LongTurn, ...]


def figures_of(
    transcript: Transcript, stretches: int, is_stopped: Callable[[], bool] = lambda: False
) -> Figures | None:
    """Count a transcript, with the timeline in so many stretches; None when told to stop."""
    columns, paragraphs = transcript.turns, transcript.paragraphs
    count = len(columns)
    if not count:
        words = count_words(transcript.between, 0, transcript.length, is_stopped)
        if words is None:
            return None
        return Figures(words, 0, 0, len(paragraphs), None, (), ())
    first, last = (
        paragraphs.starts[columns.firsts[0]],
        paragraphs.ends[columns.stops[count - 1] - 1],
    )
    said: dict[int, list[float]] = {}
    turns: dict[int, int] = {}
    words_of: dict[int, int] = {}
    seconds: dict[int, float] = {}
    long_turns: list[tuple[int, int]] = []
    total = 0
    for turn in range(count):
        start = paragraphs.bodies[columns.firsts[turn]]
        end = paragraphs.ends[columns.stops[turn] - 1]
        words = count_words(transcript.between, start, end, is_stopped)
        if words is None:
            return None
        who = columns.speakers[turn]
        total += words
        turns[who] = turns.get(who, 0) + 1
        words_of[who] = words_of.get(who, 0) + words
        _spread(said.setdefault(who, [0.0] * stretches), start - first, end - first, last - first)
        if transcript.times is not None:
            seconds[who] = seconds.get(who, 0.0) + _seconds(transcript, turn, count)
        long_turns.append((words, turn))
    wide = [sum(shares[i] for shares in said.values()) or 1.0 for i in range(stretches)]
    voices = [
        Voice(
            ANONYMOUS if who == NONE else transcript.speakers[who].name,
            who,
            turns[who],
            words_of[who],
            seconds.get(who) if transcript.times is not None else None,
            tuple(share / width for share, width in zip(said[who], wide, strict=True)),
        )
        for who in turns
    ]
    longest = _longest(transcript, long_turns)
    time = sum(seconds.values()) if transcript.times is not None else None
    return Figures(
        total,
        count,
        len(transcript.exchanges),
        len(paragraphs),
        time,
        tuple(sorted(voices, key=lambda one: -one.words)),
        longest,
    )


def _longest(transcript: Transcript, turns: list[tuple[int, int]]) -> tuple[LongTurn, ...]:
    """The longest answers; where nobody asks, the longest turns."""
    answers = [one for one in turns if transcript.turns[one[1]].role is Role.ANSWER]
    found: list[LongTurn] = []
    for words, turn in sorted(answers or turns, key=lambda one: (-one[0], one[1]))[:LONGEST]:
        speaker = transcript.speaker_of(turn)
        offset = transcript.paragraphs.starts[transcript.turns.firsts[turn]]
        name = turn_name(transcript, turn)
        found.append(LongTurn(name, speaker.name if speaker else ANONYMOUS, words, offset))
    return tuple(found)


def _spread(stretches: list[float], start: int, end: int, whole: int) -> None:
    """Add the characters from start to end to the stretches in which they lie."""
    size = max(1.0, whole / len(stretches))
    at = float(start)
    while at < end:
        index = min(len(stretches) - 1, int(at / size))
        stop = end if index == len(stretches) - 1 else min(end, (index + 1) * size)
        stretches[index] += stop - at
        at = stop if stop > at else end


def _seconds(transcript: Transcript, turn: int, count: int) -> float:
    """From where a turn begins to where the next does."""
    times, columns, paragraphs = transcript.times, transcript.turns, transcript.paragraphs
    assert times is not None
    start = times.at(paragraphs.starts[columns.firsts[turn]])
    if turn + 1 < count:
        stop = times.at(paragraphs.starts[columns.firsts[turn + 1]])
    else:
        stop = times.at(paragraphs.ends[columns.stops[turn] - 1])
    return max(0.0, stop - start) if start is not None and stop is not None else 0.0


def timeline(shares: tuple[float, ...]) -> str:
    """One cell a stretch, filled as far as the speaker filled it; never blank where they spoke."""
    cells = []
    for share in shares:
        level = round(share * (len(BLOCKS) - 1))
        cells.append(BLOCKS[max(level, 1) if share > 0.005 else 0])
    return "".join(cells)
