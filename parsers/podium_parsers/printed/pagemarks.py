"""Signs of the printed page in a plain text: running heads and feet, page numbers, line numbers.

All are told by regularity. A running head comes back at nearly equal distances; page numbers go up by
one; line numbers go up by one and begin anew. They are looked for in a sample, and only a document that
shows them is read for them line by line.
"""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from typing import NamedTuple

from podium_parsers.drafts.view import View
from podium_parsers.names.shape import Shape
from podium_parsers.names.shapes import shape_of
from podium_parsers.patterns import pattern

SAMPLE = 1 << 18
"""Characters that are looked at for signs."""
SHORT = pattern(r"\n\f?[^\S\n]*([^\s][^\n]{0,110}+)(?=\n|$)")
LINE_NUMBER = pattern(
    r"\n\f?[^\S\n]{0,24}(?:\d{4,5}:|\d{1,2}:\d\d(?::\d\d)?[^\S\n]{1,8})?(\d{1,5})"
    r"(?:[^\S\n]{1,8}\d\d:\d\d:\d\d)?(?=[^\S\n]{1,}\S|[^\S\n]*\n)"
)
"""The number of a line, a page's or a clock's before it, or a clock's behind: reporters who write in real time print it."""
PAGE_NUMBER = pattern(
    r"(?:[-–—|\[(]\s*|p(?:age|g\.?)?\.?\s+|seite\s+|página\s+)?(\d{1,5})(?:\s*[-–—|\])]|\s+of\s+\d+)?$",
    re.I,
)
FIRST = 12_000
"""Characters whose line numbers suffice: the word index behind a deposition has none."""
FEWEST, NEAREST = 4, 9
"""Times that a head recurs; filled lines between two of them."""
STEADY, SHEET, SAME = 6, 20, 0.8
"""Times that a line recurs; filled lines of a sheet; share of distances that are one and the same: no name recurs so."""
REGULAR = 0.65
"""Share of distances within two fifths of their median, from which on they are regular."""
NUMBERED = 0.5
"""Share of lines that begin with the number after that of the line above, one that a page sets apart left out."""


DIGITS = pattern(r"\d+")


class Signs(NamedTuple):
    """What of the printed page a document shows."""

    heads: frozenset[str] = frozenset()
    """Running heads and feet, folded, digits as `#`."""
    paged: bool = False
    """Whether page numbers stand on lines of their own."""
    numbered: bool = False
    """Whether lines begin with their numbers."""

    def __bool__(self) -> bool:
        return bool(self.heads) or self.paged or self.numbered


def folded(line: str) -> str:
    """A line as heads are compared: digits as `#`, blanks and case folded."""
    return " ".join(DIGITS.sub("#", line).split()).casefold()


def signs_of(view: View) -> Signs:
    """The signs in a sample of the text."""
    texts = _texts(view)
    places: dict[str, list[int]] = defaultdict(list)
    spelt: dict[str, str] = {}
    numbers: list[tuple[int, int]] = []
    at = 0
    for text in texts:
        for match in SHORT.finditer(text):
            at += 1
            line = match[1].strip()
            key = folded(line)
            places[key].append(at)
            spelt.setdefault(key, line)
            page = PAGE_NUMBER.match(line)
            if page:
                numbers.append((at, int(page[1])))
        at += 1000
    paged = _ascends([n for _, n in numbers], 0.5) and len(numbers) >= 3
    shapes = {key: shape_of(spelt[key]) for key, lines in places.items() if len(lines) >= FEWEST}
    heads = {
        key
        for key, lines in places.items()
        if len(lines) >= FEWEST
        and may_be_head(key)
        and not _is_said(spelt[key])
        and (_regular(lines) if shapes[key] <= Shape.PHRASE else _is_clockwork(lines))
    }
    if paged:
        near = {at + step for at, _ in numbers for step in (-2, -1, 1, 2)}
        heads |= {
            key
            for key, lines in places.items()
            if len(lines) >= 3
            and may_be_head(key)
            and not _is_said(spelt[key])
            and sum(n in near for n in lines) >= 0.8 * len(lines)
        }
    return Signs(frozenset(heads), paged, _are_numbered(texts))


def is_numbered(view: View) -> bool:
    """Whether lines begin with their numbers, which is told sooner than the other signs."""
    return _are_numbered(_texts(view))


def _texts(view: View) -> list[str]:
    return [text[: SAMPLE // len(view.samples)] for text in view.samples]


def may_be_head(key: str) -> bool:
    """Whether a folded line could be a head: not a label, nor one with a clock time or a sentence (`A. Yes.`)."""
    return (
        len(key) >= 4
        and bool(re.search(r"[^\W\d_]", key))
        and not re.search(r"[:：?!]$|#:#|^[(\[].*[)\]]$|^(?:[qa]\b|[^:：]{2,40}[:：] ).*\.$", key)
    )


def _is_said(line: str) -> bool:
    """Whether a line is a sentence with no capital but the first, as `Thank you.`, also behind the label of
    somebody with a title: it comes again as a head does.
    """
    name, stop, words = line[:-1].rpartition(". ")
    said = words if stop and shape_of(name) >= Shape.TITLED else line[:-1]
    return line.endswith(".") and said[:1].isupper() and said[1:].islower()


def _regular(lines: list[int]) -> bool:
    gaps = [b - a for a, b in itertools.pairwise(lines) if b - a < 1000]
    if len(gaps) < FEWEST - 1:
        return False
    middle = sorted(gaps)[len(gaps) // 2]
    return middle >= NEAREST and sum(
        abs(g - middle) <= 0.4 * middle for g in gaps
    ) >= REGULAR * len(gaps)


def _is_clockwork(lines: list[int]) -> bool:
    """Whether a line comes after so and so many others each time: `Roe - Cross` on each sheet of a record."""
    if len(lines) < STEADY:
        return False
    gaps = [b - a for a, b in itertools.pairwise(lines) if b - a < 1000]
    middle = sorted(gaps)[len(gaps) // 2] if gaps else 0
    return middle >= SHEET and gaps.count(middle) >= SAME * max(STEADY - 1, len(gaps))


def _ascends(numbers: list[int], share: float) -> bool:
    steps = [b - a for a, b in itertools.pairwise(numbers)]
    return bool(steps) and sum(step in (1, 2) for step in steps) >= share * len(steps)


def _are_numbered(texts: list[str]) -> bool:
    filled = following = 0
    for text in texts:
        before = 0
        filled += len(re.findall(r"\n[^\S\n]*\S", text))
        for match in LINE_NUMBER.finditer(text):
            number = int(match[1])
            following += number in (1, before + 1, before + 2)
            before = number
    if filled >= 20 and following >= NUMBERED * filled:
        return True
    first = texts[0][:FIRST] if texts else ""
    return len(texts[0]) > len(first) > 0 and _are_numbered([first])  # an index may follow
