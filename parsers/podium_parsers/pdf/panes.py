"""Condensed transcripts: several pages of a record on one sheet, each with its own numbered lines.

A page's lines count up from one; where they begin anew below or beside, another page does. Each such pane is
read as a page of its own, in the order of the page numbers that the panes print, or else column by column.
"""

from __future__ import annotations

from itertools import pairwise
from statistics import median

from podium_parsers.pdf.words import Word

FEWEST = 10
"""Numbered lines of a pane."""
BESIDE = 7.0
"""Points by which the edges of numbers in one column may be apart: those of one digit and of two."""
REGULAR = 2.2
"""Times the usual distance that two numbered lines may be apart."""
HIGHEST = 60


def panes_of(words: list[Word]) -> list[list[Word]]:
    """The words of each pane of a sheet, in reading order; all words as one where there are no panes."""
    numbers = [word for word in words if word.text.isascii() and word.text.isdigit()]
    if len(numbers) < 2 * FEWEST:
        return [words]
    columns = [(column, _runs(column)) for column in _columns(numbers)]
    columns = [(column, runs) for column, runs in columns if runs]
    if sum(len(runs) for _, runs in columns) < 2:
        return [words]
    edges = [min(word.left for run in runs for word in run) - 1 for _, runs in columns]
    bounds = list(pairwise([float("-inf"), *edges[1:], float("inf")]))
    panes: list[tuple[list[Word], list[Word]]] = []
    for (_, runs), (left, right) in zip(columns, bounds, strict=True):
        inside = [word for word in words if left <= word.left < right]
        panes += zip(_stacked(inside, runs), runs, strict=True)
    return [pane for pane, _ in _ordered(panes)]


def _columns(numbers: list[Word]) -> list[list[Word]]:
    """Numbers whose right edges are near, from left to right."""
    columns: list[list[Word]] = []
    for word in sorted(numbers, key=lambda word: word.right):
        if columns and word.right - columns[-1][0].right <= BESIDE:
            columns[-1].append(word)
        else:
            columns.append([word])
    return columns


def _runs(column: list[Word]) -> list[list[Word]]:
    """The stretches of a column that count up from one, line by line, from the top of the sheet down."""
    runs: list[list[Word]] = []
    for word in sorted(column, key=lambda word: -word.base):
        number = int(word.text[:4])
        if number == 1:
            runs.append([word])
        elif runs and number == len(runs[-1]) + 1 <= HIGHEST:
            runs[-1].append(word)
    return [run for run in runs if len(run) >= FEWEST and _is_regular(run)]


def _is_regular(run: list[Word]) -> bool:
    gaps = [above.base - below.base for above, below in pairwise(run)]
    return max(gaps) <= REGULAR * median(gaps)


def _stacked(words: list[Word], runs: list[list[Word]]) -> list[list[Word]]:
    """The words of a column of the sheet, parted between its runs where the widest gap is."""
    cuts = [float("inf")]
    for above, below in pairwise(runs):
        last, first = above[-1].base, below[0].base
        bases = sorted({last, first, *(w.base for w in words if first <= w.base <= last)})
        low, high = max(pairwise(bases), key=lambda pair: pair[1] - pair[0])
        cuts.append((low + high) / 2)
    return [
        [word for word in words if low < word.base <= high]
        for high, low in pairwise([*cuts, float("-inf")])
    ]


def _ordered(
    panes: list[tuple[list[Word], list[Word]]],
) -> list[tuple[list[Word], list[Word]]]:
    """The panes by the page numbers that they print, if those count up; else as they are."""
    printed = [_page_number(*pane) for pane in panes]
    if sorted(printed) != list(range(min(printed), min(printed) + len(panes))):
        return panes
    return [pane for _, pane in sorted(zip(printed, panes, strict=True), key=lambda pair: pair[0])]


def _page_number(words: list[Word], run: list[Word]) -> int:
    """The number nearest above the first line of a pane, or below its last; 0 where there is none."""
    first, last = run[0].base, run[-1].base
    outside = [
        (min(abs(word.base - first), abs(word.base - last)), int(word.text))
        for word in words
        if word.text.isascii()
        and word.text.isdigit()
        and len(word.text) < 6
        and not last - 1 <= word.base <= first + 1
    ]
    return min(outside, default=(0.0, 0))[1]
