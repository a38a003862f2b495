"""Page heads and feet, page numbers and line numbers are hidden; the words around them join.

A page break falls anywhere, so the blank lines about a head are hidden with it, and a paragraph that
was cut goes on. The numbers are kept as places: `45:12` is page 45, line 12.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from podium_parsers.drafts.draft import Draft, HintKind
from podium_parsers.patterns import pattern
from podium_parsers.places import PageLines
from podium_parsers.printed.pagemarks import (
    LINE_NUMBER,
    PAGE_NUMBER,
    Signs,
    folded,
    is_numbered,
    may_be_head,
    signs_of,
)

LINE = pattern(r"[^\n]*\n?")
SPACED = 0.4
"""Share of blank lines from which on a text with numbered lines is double-spaced."""
PARTED = 0.1
"""Share of lines that hold a number alone, from which on they part paragraphs as blank ones do elsewhere."""
FEWEST_SHEETS, OFTEN = 4, 0.5
"""Sheets that a numbered head needs, and the share of them that it heads."""
DAY = pattern(r"\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}|\(\d{1,4}\)")
"""A day in figures, and in brackets which of the hearing it is."""
SHEET = pattern(r"(?<!\d)\d{1,5}(?!\d)")
"""A number that a foot of several lines may hold for the sheet."""
CITED = pattern(r"\s*\d{4,5}:\d\d(?!\d)")
"""Page and line before a line, which an excerpt keeps though it leaves lines out."""
ENDED = pattern(r"[.?!…:;\"”’)\]]\s*$")


@dataclass(slots=True)
class Line:
    """One line of the text."""

    start: int
    end: int
    number: int = 0
    """Its printed number; 0 where it has none."""
    words: int = 0
    """Where its words begin."""
    page: int = 0
    """The page number that it prints, where it is a head or foot."""
    furniture: bool = False
    blank: bool = False


def hide_furniture(draft: Draft) -> None:
    """Hide what belongs to the page and not to the talk, and note pages and lines."""
    if draft.pages is not None or draft.records is not None:
        return
    blocks = any(hint.kind is HintKind.BLOCK for hint in draft.hints)
    if blocks and not is_numbered(draft.view):
        return  # what a container sets apart comes again for other reasons
    signs = signs_of(draft.view)
    if not signs:
        return
    lines = _lines(draft, signs)
    if signs.numbered or signs.paged or any(line.page for line in lines):
        draft.pages = _places(draft.text, lines, signs)
    _hide(draft, lines, signs)


def _lines(draft: Draft, signs: Signs) -> list[Line]:
    lines: list[Line] = []
    expected = 0
    for match in LINE.finditer(draft.text):
        start, end = match.span()
        text = match[0].strip("\n")
        if end == start:
            break
        line = Line(start, start + len(text), words=start, blank=not text.strip())
        number = LINE_NUMBER.match("\n" + match[0]) if signs.numbered and not line.blank else None
        if number and (
            int(number[1]) in (expected + 1, 1, expected + 2)
            or CITED.match(text)
            or _goes_on(draft.text, end - 1, int(number[1]))
        ):
            line.number = expected = int(number[1])
            line.words = start + number.end() - 1
            line.blank = False
        elif not line.blank:
            _judge(line, text.strip(), signs)
        lines.append(line)
    if signs.numbered and not _are_apart(draft.text, lines):
        _judge_unnumbered(draft.text, lines)
        _judge_first(draft.text, lines)
    return lines


def _goes_on(text: str, end: int, number: int) -> bool:
    """Whether the line below bears the next number: of an excerpt lines are left out, and of a sheet that is out of order."""
    while text.startswith("\n\n", end):
        end += 1
    below = LINE_NUMBER.match(text, end)
    return below is not None and int(below[1]) == number + 1


def _are_apart(text: str, lines: list[Line]) -> bool:
    """Whether the numbers stand in a column of their own, as some PDFs give it before or after the page's words."""
    numbered = [line for line in lines if line.number]
    return 2 * sum(_bare(text, line) for line in numbered) > len(numbered)


def _judge_unnumbered(text: str, lines: list[Line]) -> None:
    """Among numbered lines one without a number that comes again is a head or a foot.

    Between the numbers of a sheet it must come on most sheets: the lines of a caption, set closer than the numbers,
    come again on the second sheet.
    """
    left = [line for line in lines if not (line.number or line.blank or line.furniture)]
    keys = [folded(text[line.start : line.end]) for line in left]
    counts = Counter(keys)
    inside = _inside_sheets(lines)
    often = max(FEWEST_SHEETS, OFTEN * sum(line.number == 1 for line in lines))
    for line, key in zip(left, keys, strict=True):
        if counts[key] > 1 and (line.start not in inside or counts[key] >= often):
            line.furniture = True
            line.page = _sheet(text[line.start : line.end])
    for above, line in pairwise(left):
        if line.start == above.end + 1 and line.furniture != above.furniture:
            foot = above if line.furniture else line
            foot.page = _sheet(text[foot.start : foot.end])
            foot.furniture = foot.page > 0


def _inside_sheets(lines: list[Line]) -> set[int]:
    """Where the lines without a number begin that stand between two numbers of one sheet."""
    inside: set[int] = set()
    above = 0
    between: list[int] = []
    for line in lines:
        if line.number:
            if above and line.number == above + 1:
                inside.update(between)
            above, between = line.number, []
        else:
            between.append(line.start)
    return inside


def _judge_first(text: str, lines: list[Line]) -> None:
    """The first line of most sheets, though it bears a number, is a head where it always says the same."""
    firsts = [line for line in lines if line.number == 1 and text[line.words : line.end].strip()]
    keys = Counter(folded(text[line.words : line.end]) for line in firsts)
    for key, sheets in keys.most_common(1):
        if sheets >= FEWEST_SHEETS and sheets > OFTEN * len(firsts) and may_be_head(key):
            for line in firsts:
                line.furniture = folded(text[line.words : line.end]) == key


def _sheet(line: str) -> int:
    """The one number in a foot that is no day and no part of one; 0 where there is none or more."""
    numbers = SHEET.findall(DAY.sub(" ", line))
    return int(numbers[0]) if len(numbers) == 1 else 0


def _judge(line: Line, text: str, signs: Signs) -> None:
    """Whether a line is a head, a foot or a page number."""
    page = PAGE_NUMBER.match(text)
    if page and signs.paged:
        line.furniture, line.page = True, int(page[1])
    elif len(text) <= 112 and folded(text) in signs.heads:
        line.furniture = True
        numbers = re.findall(r"\d+", text)
        line.page = int(numbers[0]) if len(numbers) == 1 and len(numbers[0]) < 6 else 0


def _places(text: str, lines: list[Line], signs: Signs) -> PageLines:
    """Page and line of each numbered line; of each page where lines bear no numbers."""
    places = PageLines()
    apart = signs.numbered and _are_apart(text, lines)
    sheet, sheets, last = 0, [], 0
    printed: list[tuple[int, int]] = []
    for line in lines:
        if line.number:
            sheet += line.number <= last or not sheet
            last = line.number
        if line.page:
            printed.append((sheet, line.page))
        sheets.append(sheet)
    if signs.numbered:
        above = (
            bool(printed) and not printed[0][0]
        )  # a head numbers the sheet below it, a foot its own
        offsets = Counter(page - at - above for at, page in printed)
        shift = offsets.most_common(1)[0][0] if offsets else 0
        for line, at in zip(lines, sheets, strict=True):
            if line.number and at + shift > 0 and (not apart or line.number == 1):
                places.add(line.start, at + shift, 0 if apart else line.number)
        return places
    for line in lines:
        if line.page and (not places.pages or line.page >= places.pages[-1]):
            places.add(line.start, line.page)
    return places


def _hide(draft: Draft, lines: list[Line], signs: Signs) -> None:
    text = draft.text
    spaced = signs.numbered and sum(line.blank for line in lines) >= SPACED * len(lines)
    bare = sum(_bare(text, line) for line in lines)
    parted = PARTED * len(lines) <= bare < SPACED * len(lines)
    at = 0
    while at < len(lines):
        line = lines[at]
        if line.number:
            draft.hide(line.start, line.words)
        if not line.furniture:
            at += 1
            continue
        first = stop = at
        while first and lines[first - 1].blank:
            first -= 1
        while stop < len(lines) and (
            lines[stop].blank or lines[stop].furniture or (not parted and _bare(text, lines[stop]))
        ):
            stop += 1
        # where a blank line follows every line, one stays: labels are told by it
        begin = lines[first + (spaced and first < at)].start
        last = stop - (spaced and first == at and lines[stop - 1].blank)
        end = lines[last].start if last < len(lines) else len(text)
        if (
            stop < len(lines)
            and first
            and ENDED.search(text[max(0, begin - 40) : begin])
            and not signs.numbered
        ):
            draft.hide(begin, end - 1 if text[end - 1] == "\n" and end - 1 > begin else end)
        else:
            draft.hide(begin, end)
        at = stop


def _bare(text: str, line: Line) -> bool:
    """Whether a numbered line holds no words."""
    return bool(line.number) and not text[line.words : line.end].strip()
