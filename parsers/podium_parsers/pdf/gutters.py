"""Where a page's columns part: the stripes between them in which hardly a word stands.

Two columns part near the middle. Three, as gazettes set them, part at the thirds; what parts them may be narrower,
since two such stripes at once are no chance.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise
from statistics import median
from typing import NamedTuple

from podium_parsers.pdf.words import Word

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
"""Points by which a line of prose may end before its column does, or a stripe be off its usual place."""
FEWEST_WORDS = 40
"""Words of a page below which no columns are looked for."""
NARROWEST, WIDEST = 200, 5000
"""Points of the width of a page that may have columns."""
FEWEST_ALIGNED = 6
"""Words that begin at the right column's edge, or one below the other at the indent of its paragraphs."""
INDENT = 24.0
"""Points of such an indent at most."""
CLEAR = 3.0
"""Points before a column that are free of words."""
NARROW = 5.0
"""Points of each of the two stripes between three columns."""
THIRDS = (0.29, 0.39), (0.61, 0.71)
"""Where these stand, as shares of the width."""
RAGGED = 0.25
"""Share of the first one's width by which a line of prose may end before it does."""
THIRD_SHARE = 0.2
"""Share of a page's letters that each of three columns holds."""
USUAL = 0.4
"""Share of the pages with three columns from which on a document is a record in three columns."""


class Stripe(NamedTuple):
    """Points from the left between which hardly any word stands."""

    left: float
    right: float

    @property
    def width(self) -> float:
        """In points."""
        return self.right - self.left

    @property
    def gutter(self) -> float:
        """Where it parts columns: near the right one, all of whose lines begin there; the left one's end anywhere."""
        return self.right - min(CLEAR, self.width / 2)


def gutters_of(pages: Sequence[Sequence[Sequence[Word]]]) -> list[list[float]]:
    """The places that part each page's rows of words into columns; none where there are none.

    A few words may stand in a stripe: those of headings, and of the rows at the page's top and foot. A record in
    three columns is so throughout: a page of names and votes in it, which alone would be no prose, is parted
    where the others are.
    """
    found = [_of_page(stack) for stack in pages]
    thirds = [gutters for gutters in found if len(gutters) == len(THIRDS)]
    if not thirds or len(thirds) < USUAL * len(found):
        return found
    usual = [median(place) for place in zip(*thirds, strict=True)]
    return [
        gutters if len(gutters) == len(usual) else _near(stack, usual) or gutters
        for stack, gutters in zip(pages, found, strict=True)
    ]


def _of_page(stack: Sequence[Sequence[Word]]) -> list[float]:
    words = [word for row in stack for word in row]
    measured = _measure(words)
    if measured is None:
        return []
    thirds = _thirds(stack, *measured)  # first: either of their stripes alone may part a page
    if thirds:
        return thirds
    gutter = _halves(words, stack, *measured)
    return [] if gutter is None else [gutter]


def _near(stack: Sequence[Sequence[Word]], usual: Sequence[float]) -> list[float]:
    """The stripes of a page where a document usually has them; none if one is not there."""
    inner = _inner(stack)
    measured = _measure(inner)
    if measured is None:
        return []
    first, width = measured
    here = [x for x in usual if x < first + width]  # a last page may leave columns empty
    places = (((x + side * REACH - first) / width for side in (-1, 1)) for x in here)
    stripes = [_stripe(inner, first, width, (left, right)) for left, right in places]
    is_there = min((stripe.width for stripe in stripes), default=0.0) >= NARROW
    return [stripe.gutter for stripe in stripes] if is_there else []


def _measure(words: list[Word]) -> tuple[float, int] | None:
    """Where the words of a page begin, and their width; None for a page too empty or too small for columns."""
    if len(words) < FEWEST_WORDS:
        return None
    first = min(word.left for word in words)
    width = int(max(word.right for word in words) - first) + 1
    return (first, width) if NARROWEST <= width <= WIDEST else None


def _halves(
    words: list[Word], stack: Sequence[Sequence[Word]], first: float, width: int
) -> float | None:
    """The stripe between two columns."""
    stripe = _stripe(words, first, width)
    if stripe.width < GUTTER and len(stack) >= FEWEST_ROWS:
        stripe = _stripe(_inner(stack), first, width)
        if stripe.width >= GUTTER and not _runs_on(stack, stripe.left):
            return None
    if stripe.width < GUTTER:
        return None
    letters = sum(len(word.text) for word in words)  # a line of Chinese is one word
    on_left = sum(len(word.text) for word in words if word.right <= stripe.gutter) / letters
    if not COLUMN_SHARE <= on_left <= 1 - COLUMN_SHARE:
        return None
    return stripe.gutter if _is_aligned(words, stripe.right) else None


def _thirds(stack: Sequence[Sequence[Word]], first: float, width: int) -> list[float]:
    """The two stripes between three columns of prose."""
    if len(stack) < FEWEST_ROWS:
        return []
    inner = _inner(stack)
    stripes = [_stripe(inner, first, width, place) for place in THIRDS]
    if min(stripe.width for stripe in stripes) < NARROW:
        return []
    gutters = [stripe.gutter for stripe in stripes]
    letters = sum(len(word.text) for word in inner)
    parts = (
        sum(len(word.text) for word in inner if low <= word.left and word.right <= high)
        for low, high in pairwise((first - 1, *gutters, first + width + 1))
    )
    are_aligned = all(_is_aligned(inner, stripe.right) for stripe in stripes)
    if min(parts) < THIRD_SHARE * letters or not are_aligned:
        return []
    edge = stripes[0].left
    return gutters if _runs_on(stack, edge, RAGGED * (edge - first)) else []


def _inner(stack: Sequence[Sequence[Word]]) -> list[Word]:
    """The words without those of the rows at the page's top and foot."""
    return [word for row in stack[HEADS:-HEADS] for word in row]


def _is_aligned(words: list[Word], edge: float) -> bool:
    """Whether words begin at the edge of a column, one below the other, or at an indent from it."""
    # a running title may begin within the stripe
    starts = [word.left for word in words if edge - 3 < word.left < edge + INDENT]
    aligned = max((sum(abs(one - start) < 3 for one in starts) for start in starts), default=0)
    return aligned >= FEWEST_ALIGNED


def _stripe(
    words: list[Word], first: float, width: int, place: tuple[float, float] = (0.3, 0.7)
) -> Stripe:
    """The widest stripe in a part of a page in which hardly any word stands."""
    steps = [0] * (width + 2)
    for word in words:
        left, right = max(0, int(word.left - first)), min(width, int(word.right - first))
        if left <= right:
            steps[left] += 1
            steps[right + 1] -= 1
    cover = list(accumulate(steps))
    lines = len({round(word.base) for word in words})
    allowed = max(2.0, 0.004 * len(words), CROSSING * lines)
    best, start = Stripe(first, first), None
    for x in range(max(0, int(width * place[0])), min(width, int(width * place[1]))):
        if cover[x] <= allowed:
            start = x if start is None else start
            if x - start > best.width:
                best = Stripe(first + start, first + x)
        else:
            start = None
    return best


def _runs_on(stack: Sequence[Sequence[Word]], edge: float, reach: float = REACH) -> bool:
    """Whether most rows of a left column reach its right edge, as prose does and a table's cells do not."""
    ends = [
        max(word.right for word in row if word.right <= edge + 1)
        for row in stack
        if min(word.left for word in row) < edge and any(word.right <= edge + 1 for word in row)
    ]
    return sum(edge - end < reach for end in ends) >= 0.5 * len(ends)
