"""Rows of a page out of its words: base lines, columns, and the numbers and times that courts print beside them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, compress, pairwise
from math import inf
from operator import not_
from statistics import median

from podium_parsers.patterns import pattern
from podium_parsers.pdf.gutters import gutters_of
from podium_parsers.pdf.spaced import whole_words
from podium_parsers.pdf.words import Word

SAME_BASE = 0.35
"""Share of the font's size by which words of one row may differ in height."""
WIDEST_GAP = 1.5
"""Font sizes between two words from which on two blanks stand between them."""
APART = 2.0
"""Times the usual distance of rows, or the font's size, from which on the first or last row is no row of a column."""
FEWEST_NUMBERS = 5
"""Line numbers that make a numbered page."""
HIGHEST_NUMBER = 60
MOST_FIGURES = 2
"""Figures that it has."""
CLOCK = pattern(r"\d{1,2}:[0-5]\d(?::[0-5]\d)?(?:[AaPp]\.?[Mm]\.?)?")
"""The time at which a line was said, which reporters who write in real time print beside it."""
TIMED = 0.5
"""Share of a page's rows beside which it stands."""


@dataclass(slots=True)
class Row:
    """Words on one base line, from left to right."""

    words: list[Word]
    number: int = 0
    """The line number printed beside it; 0 for none."""
    cells: frozenset[int] = frozenset()
    """Places of the words that begin a cell but the first; none in a row of no table."""
    columned: bool = False
    """Whether it stands in one of several columns."""
    left: float = field(init=False)
    right: float = field(init=False)
    base: float = field(init=False)
    size: float = field(init=False)

    def __post_init__(self) -> None:
        self.measure()

    def measure(self) -> None:
        """Take the edges from the words anew."""
        self.left, self.right = self.words[0].left, max(word.right for word in self.words)
        self.base = median(word.base for word in self.words)
        self.size = median(word.size for word in self.words)

    @property
    def text(self) -> str:
        """The words with a blank between them; two where the gap is wide, a tab between cells."""
        gaps = [b.left - a.right for a, b in pairwise(self.words)]
        wide = max(WIDEST_GAP * self.size, 2.5 * median(gaps) if len(gaps) > 2 else 0.0)
        pieces = [self.words[0].text]
        for at, (one, next_one) in enumerate(pairwise(self.words), 1):
            gap = next_one.left - one.right
            pieces.append("\t" if at in self.cells else "  " if gap > wide else " ")
            pieces.append(next_one.text)
        return "".join(pieces)

    @property
    def plain(self) -> str:
        """The words with one blank between them, however wide a justified row sets them."""
        return " ".join(word.text for word in self.words)

    @property
    def bold(self) -> bool:
        """Whether all of it is bold."""
        return all(word.bold for word in self.words)


def rows_of(pages: Sequence[list[Word]]) -> list[list[Row]]:
    """The rows of each page in reading order: column by column where it has two or three.

    What stands in a column is moved to the place of the first, so that all columns have the same margins.
    """
    stacks = [_stack(words) for words in pages]
    gutters = gutters_of([[row.words for row in stack] for stack in stacks])
    return [
        _in_columns(*page) if page[1] else page[0] for page in zip(stacks, gutters, strict=True)
    ]


def _in_columns(stack: list[Row], gutters: list[float]) -> list[Row]:
    """A page's rows, parted at its gutters but for those that run across."""
    outer = _heads_and_feet(stack)
    across = [
        at in outer or any(word.left < x < word.right for word in row.words for x in gutters)
        for at, row in enumerate(stack)
    ]
    inner = chain.from_iterable(row.words for row in compress(stack, map(not_, across)))
    shifts = _shifts(inner, gutters)
    rows: list[Row] = []
    columns: list[list[Word]] = [[] for _ in shifts]
    for row, crosses in zip(stack, across, strict=True):
        if crosses:
            rows += [*_columned(columns), row]
            columns = [[] for _ in shifts]
            continue
        for word in row.words:
            place = bisect_right(gutters, word.left)
            columns[place].append(word.moved(-shifts[place]))
    return [*rows, *_columned(columns)]


def _columned(columns: list[list[Word]]) -> Iterator[Row]:
    """The rows of each column."""
    for row in chain.from_iterable(map(_stack, columns)):
        row.columned = True
        yield row


def _shifts(words: Iterable[Word], gutters: list[float]) -> list[float]:
    """How far right of the first column each column of a page begins."""
    edges = [inf] * (len(gutters) + 1)
    for word in words:
        place = bisect_right(gutters, word.left)
        edges[place] = min(edges[place], word.left)
    return [edge - edges[0] if edge < inf else 0.0 for edge in edges]


def _heads_and_feet(stack: list[Row]) -> set[int]:
    """Places of the first and the last row where they stand apart: they belong to the page and to no column."""
    gaps = [above.base - below.base for above, below in pairwise(stack)]
    if len(gaps) < FEWEST_NUMBERS:
        return set()
    apart = APART * max(median(gaps), median(row.size for row in stack))
    return {at for at, gap in ((0, gaps[0]), (len(stack) - 1, gaps[-1])) if gap > apart}


def take_line_numbers(rows: list[Row], fewest: int = FEWEST_NUMBERS) -> bool:
    """Part the line numbers at the left edge from the words beside them; whether there are any."""
    for row in rows:
        _join_figures(row)
    numbers = [
        (at, row, int(row.words[0].text))
        for at, row in enumerate(rows)
        if row.words[0].text.isascii()
        and row.words[0].text.isdigit()
        and 0 < int(row.words[0].text[:4]) <= HIGHEST_NUMBER
    ]
    if len(numbers) < fewest:
        return False
    edge = median(row.words[0].right for _, row, _ in numbers)
    size = median(row.size for row in rows)
    here = [one for one in numbers if abs(one[1].words[0].right - edge) < 1.5 * size]
    if len(here) < fewest:
        return False
    rising = sum(b > a for (*_, a), (*_, b) in pairwise(here))
    apart = all(
        row.words[0].left > edge
        for row in rows[here[0][0] : here[-1][0]]  # what is filed is stamped above and below
        if row.words[0].text[:2].isalpha() and len(row.words[0].text) > 1 and row.size < 2 * size
    )
    if rising < 0.9 * (len(here) - 1) or not apart:
        return False
    for _, row, number in here:
        row.number = number
        del row.words[0]
        if row.words:
            row.measure()
    rows[:] = [row for row in rows if row.words]
    take_clocks(rows)
    return True


def _join_figures(row: Row) -> None:
    """Make one number of two figures that a scan sets apart: `1 0  A.  No.`."""
    if len(row.words) > MOST_FIGURES and all(
        word.text.isascii() and word.text.isdigit() and len(word.text) == 1
        for word in row.words[:MOST_FIGURES]
    ):
        one, two, after = row.words[: MOST_FIGURES + 1]
        if two.left - one.right < row.size < after.left - two.right + row.size / 2:
            row.words[:MOST_FIGURES] = [one._replace(text=one.text + two.text, right=two.right)]


def take_clocks(rows: list[Row]) -> None:
    """Leave out the times that stand in a column of their own right of numbered lines."""
    timed = [row for row in rows if CLOCK.fullmatch(row.words[-1].text)]
    if len(timed) < max(FEWEST_NUMBERS, TIMED * len(rows)):
        return
    edge = median(row.words[-1].right for row in timed)
    for row in timed:
        if abs(row.words[-1].right - edge) < row.size:
            del row.words[-1]
            if row.words:
                row.measure()
    rows[:] = [row for row in rows if row.words]


def _stack(words: list[Word]) -> list[Row]:
    """Words gathered by their base lines, from the top of the page down."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda word: -word.base):
        if rows and abs(rows[-1][0].base - word.base) <= SAME_BASE * max(
            word.size, rows[-1][0].size
        ):
            rows[-1].append(word)
        else:
            rows.append([word])
    return [Row(whole_words(sorted(row, key=lambda word: word.left))) for row in rows]
