"""Records whose numbered lines were run together: `1 THE CLERK: All rise. 2 THE COURT: Good 3 morning.`

Converters and web pages that show a PDF's text give a sheet as one paragraph, its line numbers among the words.
Each line is begun anew at its number, so that the record is read as others are; offsets stay what they are.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from podium_parsers.patterns import pattern
from podium_parsers.text.source import Source

NUMBER = pattern(r"[ \n](?:\d{1,2}:\d\d:\d\d )?(?P<number>[1-9]|[1-4]\d)(?=[ \n])")
"""The number of a line between blanks, and a clock's time before it."""
SHEETS = pattern(r"(?: \d{1,5}){1,2}$")
"""Numbers of the sheets before the first line of one."""
REACH, LOOKED = 140, 3
"""Characters and numbers between which the next number must stand."""
LABEL = pattern(r" (?:[QA]\b|[A-Z][A-Z.' ]{1,30}:)")
"""What begins a turn."""
LAST = 20
"""Lines of a sheet at least, before the numbers begin anew."""
WINDOW, FEWEST = 8_000, 15
"""Characters that show it, and the different numbers in them at least."""
WIDE, SHARE, AMONG = 100, 0.6, 0.3
"""Characters of a line at most, on average; share of the numbers that are a line's; of these, with words before them."""
WORDS, EACH = pattern(r"\n[^\S\n]*\S"), 1.3
"""A line with words as the text has them, and how many of the record's it holds at least."""


class Mark(NamedTuple):
    """A number between the words."""

    start: int
    end: int
    number: int


def unflowed(source: Source) -> Source:
    """The source with each line on a line of its own, where they were run together."""
    text = source.text
    middle = len(text) // 2
    if not any(_is_run_together(text[at : at + WINDOW]) for at in {middle // 2, middle}):
        return source
    pieces: list[str] = []
    last = 0
    for at in _breaks(text):
        pieces += (text[last:at], "\n")
        last = at + 1
    return replace(source, text="".join((*pieces, text[last:])), text_digest="")


def _is_run_together(window: str) -> bool:
    """Whether numbers that count up part most of the words."""
    found = _marks(window)
    lines = list(_counting(found))
    if len(lines) < SHARE * len(found) or len({mark.number for mark in lines}) < FEWEST:
        return False
    among = sum(not window[max(0, mark.start - 1) : mark.start + 1].isspace() for mark in lines)
    if among < AMONG * len(lines) or len(lines) < EACH * len(WORDS.findall(window)):
        return False
    return lines[-1].end - lines[0].start <= WIDE * len(lines)


def _marks(text: str) -> list[Mark]:
    return [Mark(*one.span(), int(one["number"])) for one in NUMBER.finditer(text)]


def _counting(marks: list[Mark]) -> Iterator[Mark]:
    """The numbers that follow the one before or precede the next."""
    for at, mark in enumerate(marks):
        before, after = marks[max(0, at - LOOKED) : at], marks[at + 1 : at + 1 + LOOKED]
        if any(map(_follows, before, [mark] * LOOKED)) or any(
            map(_follows, [mark] * LOOKED, after)
        ):
            yield mark


def _lines(text: str) -> list[Mark]:
    """The numbers of lines; of two that are alike the one before a label, or that makes the more usual line."""
    found = list(_counting(_marks(text)))
    widths = [b.start - a.end for a, b in pairwise(found) if b.number == a.number + 1]
    width = median(widths or [0])
    lines: list[Mark] = []
    for mark in found:
        if len(lines) < 2 or mark.number != lines[-1].number:
            lines.append(mark)
            continue
        above, other = lines[-2].end, lines[-1]
        usual = abs(mark.start - above - width) < abs(other.start - above - width)
        if LABEL.match(text, mark.end) or (usual and not LABEL.match(text, other.end)):
            lines[-1] = mark
    return lines


def _follows(mark: Mark, after: Mark) -> bool:
    """Whether one number comes right after another, or begins a sheet after the last of one."""
    next_one = after.number == mark.number + 1 or (after.number == 1 and mark.number >= LAST)
    return next_one and after.start - mark.end <= REACH


def _breaks(text: str) -> list[int]:
    """The blanks that lines begin behind, and the numbers of sheets."""
    breaks: set[int] = set()
    for mark in _lines(text):
        breaks.add(mark.start)
        if mark.number == 1 and (sheets := SHEETS.search(text[mark.start - 12 : mark.start])):
            begin = mark.start - 12 + sheets.start()
            breaks.update(at for at in range(max(0, begin), mark.start) if text[at] == " ")
    return sorted(breaks)
