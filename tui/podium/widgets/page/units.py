"""Words, sentences, lines and paragraphs: the steps by which a selection grows.

All work on the lines of one paragraph and look only as far as they must, since a paragraph may be the
whole of a 10 MB document.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from enum import StrEnum
from functools import cache

from podium.widgets.page.setting import Lines

WORD = re.compile(r"\S+\s*")
FULL_STOP = (
    r"(?:(?P<dot>[.!?…]+[\"'”’»)\]]*)\s+(?=[\"'“‘«(\[¿¡—–-]*[^\W_a-z])|[。！？]+[」』”）]*\s*)"
)
"""The end of a sentence: blanks after a stop, and no small letter after that."""
NO_STOP = (
    r"(?:\b(?:[A-Za-z]|Mr|Mrs|Ms|Dr|Prof|St|No|vs|Jr|Sr|Gen|Col|Sen|Rep|Gov|Hon|Lt|Sgt|Rev|Inc|Co|Ltd"
    r"|cf|pp?|Art|Vol|z\.B|bzw|Nr|Sra?)|\d)\.$"
)
"""What ends with a full stop and is no sentence: initials, titles, ordinals."""
LOOK_BACK = 2000


class Unit(StrEnum):
    """What a selection starts with and grows by."""

    WORD = "word"
    SENTENCE = "sentence"
    LINE = "line"
    PARAGRAPH = "paragraph"


def next_edge(lines: Lines, character: int, unit: Unit) -> int | None:
    """Where the unit that holds the character ends; None when the paragraph ends first."""
    at, end = lines.base + character, lines.end
    if at >= end:
        return None
    match unit:
        case Unit.WORD:
            found = WORD.match(lines.text, at, end)
            edge = found.end() if found else at + 1
        case Unit.SENTENCE:
            edge = _stop_after(lines.text, at, end)
        case Unit.LINE:
            line = bisect_right(lines.starts, at)
            edge = lines.starts[line] if line < len(lines.starts) else end
        case Unit.PARAGRAPH:
            edge = end
    return edge - lines.base


def previous_edge(lines: Lines, character: int, unit: Unit) -> int | None:
    """Where the unit that ends at or holds the character before begins; None at the beginning."""
    base, at = lines.base, lines.base + character
    if at <= base:
        return None
    match unit:
        case Unit.WORD:
            before = lines.text[max(base, at - LOOK_BACK) : at].rstrip()
            edge = at - len(lines.text[max(base, at - LOOK_BACK) : at])
            edge += max(before.rfind(" "), before.rfind("\t"), before.rfind("\n")) + 1
        case Unit.SENTENCE:
            edge = _stop_before(lines.text, base, at)
        case Unit.LINE:
            edge = lines.starts[max(0, bisect_right(lines.starts, at - 1) - 1)]
        case Unit.PARAGRAPH:
            edge = base
    return edge - base


def unit_at(lines: Lines, character: int, unit: Unit) -> tuple[int, int]:
    """Begin and end of the unit that holds the character."""
    end = next_edge(lines, character, unit)
    if end is None:
        end = lines.end - lines.base
    begin = previous_edge(lines, min(character + 1, end), unit)
    return begin or 0, end


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compiled when first wanted: both cost a start two milliseconds and most starts never select."""
    return re.compile(pattern)


def _stops(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    return _compiled(FULL_STOP).finditer(text, start, end)


def _stop_after(text: str, at: int, end: int) -> int:
    for found in _stops(text, at, end):
        if _is_stop(text, found):
            return found.end()
    return end


def _stop_before(text: str, base: int, at: int) -> int:
    """The last sentence beginning before `at`, looked for in growing windows."""
    reach = LOOK_BACK
    while True:
        start = max(base, at - reach)
        edges = [
            found.end()
            for found in _stops(text, start, at)
            if found.end() < at and _is_stop(text, found)
        ]
        if edges:
            return edges[-1]
        if start == base:
            return base
        reach *= 4


def _is_stop(text: str, found: re.Match[str]) -> bool:
    """Whether a stop is the end of a sentence and not of an abbreviation."""
    if found["dot"] != ".":
        return True
    return not _compiled(NO_STOP).search(text, max(0, found.start() - 12), found.start() + 1)
