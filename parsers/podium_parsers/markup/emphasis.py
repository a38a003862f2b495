"""Emphasis in light markup: which stars and underscores are marks, and what they embrace.

CommonMark's delimiter stack, made more lenient in two points: a closing run may stand between a full
stop or a full-width colon and a letter (`**記：**各位`), which CommonMark refuses and transcripts in
scripts without blanks need; and a label that opens a line may take its blank into the emphasis (`**Q. **When?`).
A run that finds no partner in its paragraph is text and stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from podium_parsers.patterns import pattern

RUN = pattern(r"\\[^\w\s]|`+|\*+|_+|~~|\n[^\S\n]*\n|\n(?=[^\S\n]*(?:[-*+]|\d{1,4}[.)])[^\S\n])")
LONGEST = 40
"""Open runs that are remembered in one paragraph; more is no emphasis but noise."""


LABELLED = (". ", ": ", "- ")
"""How a label ends whose blank stands within the emphasis: `**Q. **When?`."""


class Emphasis(NamedTuple):
    """Marks around a stretch: `text[start:inner]` opens, `text[stop:end]` closes."""

    start: int
    inner: int
    stop: int
    end: int
    strong: bool


class Opener(NamedTuple):
    sign: str
    start: int
    size: int


def find_emphasis(text: str, start: int = 0, end: int | None = None) -> Iterator[Emphasis]:
    """Pairs of marks in `text[start:end]`, in the order of their ends; never across a blank line."""
    stop = len(text) if end is None else end
    openers: list[Opener] = []
    for found in RUN.finditer(text, start, stop):
        sign = found[0][0]
        if sign == "\n":
            openers.clear()
        elif sign in "*_~":
            yield from _pair(text, found, openers)


def _pair(text: str, found: re.Match[str], openers: list[Opener]) -> Iterator[Emphasis]:
    sign, at, size = found[0][0], found.start(), len(found[0])
    before = text[at - 1] if at else " "
    after = text[found.end()] if found.end() < len(text) else " "
    opens, closes = not after.isspace(), not before.isspace()
    if (
        size == 2
        and not closes
        and opens
        and text[at - 2 : at] in LABELLED
        and _opens_line(text, openers, sign)
    ):
        opens, closes = False, True
    if sign == "_":
        opens, closes = opens and not before.isalnum(), closes and not after.isalnum()
    while closes and size:
        index = _last(openers, sign)
        if index is None:
            break
        opener = openers[index]
        used = min(size, opener.size, 2)
        if sign == "~" or used != 2 or size < 2:
            used = min(used, size)
        inner = opener.start + opener.size
        yield Emphasis(inner - used, inner, at, at + used, used == 2)
        del openers[index:]
        if opener.size > used:
            openers.append(Opener(sign, opener.start, opener.size - used))
        at, size = at + used, size - used
    if opens and size and len(openers) < LONGEST:
        openers.append(Opener(sign, at, size))


def _opens_line(text: str, openers: list[Opener], sign: str) -> bool:
    """Whether the last run of a sign is open at the head of a line."""
    index = _last(openers, sign)
    return index is not None and text[openers[index].start - 1 : openers[index].start] in ("", "\n")


def _last(openers: list[Opener], sign: str) -> int | None:
    return next((i for i in range(len(openers) - 1, -1, -1) if openers[i].sign == sign), None)
