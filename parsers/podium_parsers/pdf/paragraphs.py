"""Paragraphs out of rows: a wider gap, an indent, a row that ended before its margin, another font.

The strongest evidence is the row that ends early: writers' programs break a line only when the next
word does not fit, so where it would have fitted somebody ended a paragraph. It needs no blank line and
no indent, and holds over a page break.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from podium_parsers.patterns import pattern
from podium_parsers.pdf.rows import Row
from podium_parsers.pdf.wrapped import goes_on, is_bold_label

WIDER = 1.3
"""Times the usual distance of base lines that parts paragraphs."""
INDENT = 0.8
"""Font sizes by which a first line stands in."""
SLACK = 1.0
"""Font sizes that a line may fall short although the next word would just have fitted."""
CENTRE = 0.012
"""Share of the page's width by which a centred row may be off."""
COMMON = 0.04
"""Share of the rows that begin at one place from which on it is an indent and not chance."""


STOPS = (".", "?", "!", "…", "”", '"', ")", "]", ":", "-", "—")
"""What stands at the end of what somebody says."""
LABEL = pattern(r"(?:[QA][.:]?\s|[A-Z][A-Z.'’\- ]{2,45}:\s)(?=\s*\S)")
MIXED_LABEL = pattern(r"[A-Z][\w.'’]{1,20}(?: [A-Z][\w.'’]{0,20}){0,4}:\s")
"""What opens a turn opens a paragraph; in small letters only where the row stands in as well."""


@dataclass(frozen=True, slots=True)
class Measure:
    """What is usual in a document, in points."""

    left: float
    right: float
    indents: frozenset[int]
    """Places, in whole points, where many rows begin."""
    leading: float
    """Distance of base lines."""
    size: float
    broken_labels: bool
    """Whether a label may go on in the next row; not where offices are set above names on purpose."""


@dataclass(slots=True)
class PlacedRow:
    """A row that is left of a page after its furniture went."""

    row: Row
    page: int
    first: bool = False
    """Whether it is the first of its page or column."""
    opens: bool = False
    """Whether it is the beginning of a label that ends in the next row."""


def measure(rows: list[Row]) -> Measure:
    """The usual margins, leading and font size."""
    lefts: dict[int, int] = {}
    for row in rows:
        lefts[round(row.left)] = lefts.get(round(row.left), 0) + len(row.words)
    left = max(lefts, key=lambda at: lefts[at])
    rights = sorted(row.right for row in rows)
    right = rights[int(0.97 * (len(rows) - 1))]
    gaps = [a.base - b.base for a, b in pairwise(rows) if 0 < a.base - b.base < 6 * a.size]
    breaks = [pair for pair in pairwise(rows) if goes_on(*pair)]
    on_purpose = sum(_ended_early(*pair, right) for pair in breaks)
    return Measure(
        left,
        right,
        _common(rows),
        median(gaps) if gaps else 12.0,
        median(row.size for row in rows),
        2 * on_purpose <= len(breaks),
    )


def _common(rows: list[Row]) -> frozenset[int]:
    counts = Counter(round(row.left) for row in rows)
    return frozenset(at for at, times in counts.items() if times > max(3, COMMON * len(rows)))


def paragraphs(rows: list[PlacedRow], usual: Measure) -> Iterator[list[PlacedRow]]:
    """Runs of rows that are one paragraph each."""
    if usual.broken_labels:
        for one, after in pairwise(rows):
            ended = _ended_early(one.row, after.row, usual.right)
            one.opens = not ended and goes_on(one.row, after.row)
    run: list[PlacedRow] = []
    for placed in rows:
        if run and _parts(run, placed, usual):
            yield run
            run = []
        run.append(placed)
    if run:
        yield run


def rows_of_label(run: list[PlacedRow], usual: Measure) -> int:
    """How many of a paragraph's first rows hold its label; 1 where it ends in the first, or there is none."""
    if usual.broken_labels and is_bold_label([placed.row for placed in run]):
        return len(run)
    return 2 if run[0].opens and len(run) > 1 else 1


def is_centred(row: Row, usual: Measure) -> bool:
    """Whether a row stands in the middle, well clear of both margins."""
    if round(row.left) in usual.indents:
        return False
    width = usual.right - usual.left
    off = (row.left + row.right) / 2 - (usual.left + usual.right) / 2
    inset = min(row.left - usual.left, usual.right - row.right)
    return abs(off) < CENTRE * width and inset > 2 * usual.size


def _parts(run: list[PlacedRow], placed: PlacedRow, usual: Measure) -> bool:
    last, row = run[-1].row, placed.row
    if row.cells:
        return True
    if not placed.first and last.base - row.base > WIDER * min(usual.leading, 3 * row.size):
        return True
    if run[-1].opens and len(run) == 1:
        return False
    if placed.opens and last.text.endswith(STOPS):
        return True
    if abs(last.size - row.size) > 0.12 * usual.size or last.bold != row.bold:
        return True
    if is_centred(last, usual) != is_centred(row, usual):
        return True
    indent = row.left - usual.left
    if indent > INDENT * usual.size and row.left - last.left > INDENT * usual.size:
        return True
    if len(run) > 1 and abs(row.left - last.left) > INDENT * usual.size:
        return True
    if LABEL.match(row.text) or (indent > INDENT * usual.size and MIXED_LABEL.match(row.text)):
        return True
    ended = _ended_early(last, row, usual.right)
    return ended and not _is_one_sentence(last.text, row.text)


def _is_one_sentence(above: str, below: str) -> bool:
    """Whether a row ends within a sentence and the next begins with a small letter."""
    return above.rstrip()[-1:].isalpha() and below.lstrip()[:1].islower()


def _ended_early(last: Row, row: Row, right: float) -> bool:
    """Whether a row ends although the next one's first word had fitted before the margin at `right`."""
    word = row.words[0]
    room = right - last.right
    return word.right - word.left + 0.3 * row.size < room - SLACK * row.size
