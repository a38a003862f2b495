"""Rows of a page out of its words: base lines, columns, and the numbers and times that courts print beside them."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from podium_parsers.patterns import pattern
from podium_parsers.pdf.spaced import whole_words
from podium_parsers.pdf.words import Word

SAME_BASE = 0.35
"""Share of the font's size by which words of one row may differ in height."""
WIDEST_GAP = 1.5
"""Font sizes between two words from which on two blanks stand between them."""
APART = 2.0
"""Times the usual distance of rows, or the font's size, from which on the first or last row is no row of a column."""
GUTTER = 9.0
"""Points of an empty stripe that parts two columns."""
CROSSING = 0.06
"""Share of a page's base lines that may cross the stripe: its heads, its feet, headings over both columns."""
COLUMN_SHARE = 0.28
"""Share of a page's letters that each column holds."""
HEADS = 3
"""Rows at a page's top and foot that may run over both columns, beside the few that do so between them."""
FEWEST_ROWS = 20
"""Rows of a page from which on its first and last ones are left out of that count."""
REACH = 30.0
"""Points by which a line of prose may end before its column does."""
FEWEST_WORDS = 40
"""Words of a page below which no columns are looked for."""
FEWEST_ALIGNED = 6
"""Words that begin at the right column's edge, or one below the other at the indent of its paragraphs."""
INDENT = 24.0
"""Points of such an indent at most."""
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
    def bold(self) -> bool:
        """Whether all of it is bold."""
        return all(word.bold for word in self.words)


def rows_of(words: list[Word]) -> list[Row]:
    """A page's rows in reading order: column by column where it has two."""
    stack = _stack(words)
    gutter = _gutter(words, stack)
    if gutter is None:
        return stack
    rows: list[Row] = []
    left: list[Word] = []
    right: list[Word] = []
    outer = _heads_and_feet(stack)
    for at, row in enumerate(stack):
        if at in outer or any(word.left < gutter < word.right for word in row.words):
            rows += [*_stack(left), *_stack(right), row]
            left, right = [], []
            continue
        left += (word for word in row.words if word.right <= gutter)
        right += (word for word in row.words if word.left >= gutter)
    return [*rows, *_stack(left), *_stack(right)]


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


def _gutter(words: list[Word], stack: list[Row]) -> float | None:
    """The middle of an empty stripe that parts the page's words into two columns.

    A few words may stand in it: those of headings, and those of the rows at the page's top and foot.
    """
    if len(words) < FEWEST_WORDS:
        return None
    first, last = min(word.left for word in words), max(word.right for word in words)
    width = int(last - first) + 1
    if width < 200 or width > 5000:
        return None
    gap, middle = _stripe(words, first, width)
    if gap < GUTTER and len(stack) >= FEWEST_ROWS:
        inner = [word for row in stack[HEADS:-HEADS] for word in row.words]
        gap, middle = _stripe(inner, first, width)
        if gap >= GUTTER and not _runs_on(stack, middle - gap / 2):
            return None
    if gap < GUTTER:
        return None
    letters = sum(len(word.text) for word in words)  # a line of Chinese is one word
    on_left = sum(len(word.text) for word in words if word.right <= middle) / letters
    if not COLUMN_SHARE <= on_left <= 1 - COLUMN_SHARE:
        return None
    edge = middle + gap / 2  # a running title may begin within the stripe
    starts = [word.left for word in words if edge - 3 < word.left < edge + INDENT]
    aligned = max((sum(abs(one - start) < 3 for one in starts) for start in starts), default=0)
    return middle if aligned >= FEWEST_ALIGNED else None


def _stripe(words: list[Word], first: float, width: int) -> tuple[float, float]:
    """The width and the middle of the widest stripe near a page's middle in which hardly any word stands."""
    cover = [0] * (width + 1)
    for word in words:
        for x in range(max(0, int(word.left - first)), min(width, int(word.right - first)) + 1):
            cover[x] += 1
    lines = len({round(word.base) for word in words})
    allowed = max(2.0, 0.004 * len(words), CROSSING * lines)
    best, start = (0.0, 0.0), None
    for x in range(int(width * 0.3), int(width * 0.7)):
        if cover[x] <= allowed:
            start = x if start is None else start
            if x - start > best[0]:
                best = (x - start, (x + start) / 2)
        else:
            start = None
    return best[0], first + best[1]


def _runs_on(stack: list[Row], edge: float) -> bool:
    """Whether most rows of a left column reach its right edge, as prose does and a table's cells do not."""
    ends = [
        max(word.right for word in row.words if word.right <= edge + 1)
        for row in stack
        if row.left < edge and any(word.right <= edge + 1 for word in row.words)
    ]
    return sum(edge - end < REACH for end in ends) >= 0.5 * len(ends)
