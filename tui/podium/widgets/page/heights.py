"""How many rows each paragraph takes, known where somebody looks and guessed elsewhere.

Wrapping 100 MB to learn how tall it is takes seconds, a screen of it nothing. So items are kept in blocks:
a block is measured, exactly, when it is first asked what lies above one of its items, and the others when
the program has nothing to do; an item of which only its own rows are asked is measured alone. A prefix sum
over the blocks and one within the block turn an item into its first row and back.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate

BLOCK, LARGE = 64, 256
"""Items measured together: about 25 kB of text, two milliseconds, which a new width has to wait for; of a text
with so many items that their blocks are to be counted, more."""
MANY = 100_000
"""Items from which on there are many."""


class Heights:
    """Rows of `count` items, each of which has `measure(item)` rows."""

    def __init__(
        self, count: int, measure: Callable[[int], int], guess: Callable[[range], int]
    ) -> None:
        """`guess` says roughly how many rows a range of items has, in constant time."""
        self.count = count
        self._measure = measure
        self._size = BLOCK if count < MANY else LARGE
        bounds = range(0, count, self._size)
        self._blocks: list[array[int] | None] = [None] * len(bounds)
        self._sums = [max(1, guess(range(at, min(at + self._size, count)))) for at in bounds]
        self._tops: list[int] | None = None
        self._alone: dict[int, int] = {}
        """Items measured without their block."""
        self._unknown = 0
        """No block before this one is unmeasured."""

    @property
    def total(self) -> int:
        """Rows of everything; exact once `is_exact`."""
        return self._block_tops()[-1]

    @property
    def is_exact(self) -> bool:
        while self._unknown < len(self._blocks) and self._blocks[self._unknown] is not None:
            self._unknown += 1
        return self._unknown == len(self._blocks)

    def of(self, item: int) -> int:
        """Rows of one item."""
        rows = self._blocks[item // self._size]
        if rows is not None:
            return rows[item % self._size]
        alone = self._alone.get(item)
        if alone is None:
            alone = self._alone[item] = self._measure(item)
        return alone

    def top(self, item: int) -> int:
        """Rows above an item: exact as far as what lies above has been measured."""
        number, place = divmod(item, self._size)
        return self._block_tops()[number] + sum(self._block(number)[:place])

    def find(self, row: int) -> tuple[int, int]:
        """The item that holds the row, and the row within it; the last row when there are fewer."""
        row = max(0, row)
        while True:
            tops = self._block_tops()
            number = min(bisect_right(tops, row), len(self._blocks)) - 1
            known = self._blocks[number] is not None
            rows = self._block(number)
            if known:
                break
        ends = list(accumulate(rows))
        place = min(bisect_right(ends, row - tops[number]), len(rows) - 1)
        within = row - tops[number] - (ends[place] - rows[place])
        return number * self._size + place, min(within, max(0, rows[place] - 1))

    def measure_more(self) -> bool:
        """Measure the next unknown block; whether there was one."""
        if self.is_exact:
            return False
        self._block(self._unknown)
        return True

    def _block(self, number: int) -> array[int]:
        rows = self._blocks[number]
        if rows is None:
            first = number * self._size
            items = range(first, min(first + self._size, self.count))
            rows = self._blocks[number] = array("i", map(self._measure, items))
            self._sums[number] = sum(rows)
            self._tops = None
        return rows

    def _block_tops(self) -> list[int]:
        if self._tops is None:
            self._tops = list(accumulate(self._sums, initial=0))
        return self._tops
