"""Whether a table's rows are turns: a column of few names that recur, and one of sentences after it.

Word processors and transcription services set interviews and captions so: who speaks, perhaps when, and
the words. A short table otherwise is data, and each of its rows one line; in this one each cell is a
block, so that the names stand on lines of their own, as labels do.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from podium_parsers.patterns import pattern

FEWEST = 6
"""Rows with a name in them."""
LONGEST, MOST_WORDS = 40, 5
"""Characters and words of a name."""
RECURRING = 0.5
"""Names there are for each row that has one, at most."""
SENTENCES = 0.6
"""Share of the cells of words that end as sentences do."""
LAYOUT_CELL = 60
"""Mean characters of any table's cells from which on it is layout and not data."""
NAME = pattern(r"[^\W\d_]")
END = pattern(r"[.?!…。！？؟۔।-]['\"”’»)\]]*\s*$")
COUNT = pattern(r"#?\d{1,6}\.?")
CLOCK = pattern(r"\d{1,2}:[0-5]\d(?::[0-5]\d)?(?:[.,:;]\d{1,3})?")


def is_conversation(rows: Sequence[Sequence[str]]) -> bool:
    """Tell from a table's cells, row by row, whether somebody speaks in each of its rows."""
    return _is_talk(_columns(rows))


def idle_columns(rows: Sequence[Sequence[str]]) -> frozenset[int]:
    """The columns of a conversation that only count its rows, or say when each ends."""
    cells = _columns(rows)
    if not _is_talk(cells):
        return frozenset()
    clocks = [_are_all(column, CLOCK) for column in cells]
    return frozenset(
        at
        for at, column in enumerate(cells)
        if (at and clocks[at] and clocks[at - 1]) or _count_up(column)
    )


def _columns(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    columns = range(max(map(len, rows), default=0))
    return [[" ".join(row[at].split()) if at < len(row) else "" for row in rows] for at in columns]


def _are_all(column: Sequence[str], sign: re.Pattern[str]) -> bool:
    filled = [cell for cell in column[1:] if cell]
    return len(filled) >= FEWEST and all(map(sign.fullmatch, filled))


def _count_up(column: Sequence[str]) -> bool:
    if not _are_all(column, COUNT):
        return False
    numbers = [int(cell.strip("#.")) for cell in column[1:] if cell]
    return all(later == number + 1 for number, later in pairwise(numbers))


def _is_talk(cells: Sequence[Sequence[str]]) -> bool:
    voices = next((at for at, column in enumerate(cells) if _are_voices(column)), None)
    return voices is not None and any(_are_words(words) for words in cells[voices + 1 :])


def _are_voices(column: Sequence[str]) -> bool:
    filled = [cell for cell in column[1:] if cell]  # the first row may be a head
    return (
        len(filled) >= FEWEST
        and all(len(cell) <= LONGEST and cell.count(" ") < MOST_WORDS for cell in filled)
        and all(map(NAME.match, filled))
        and 1 < len(set(filled)) <= RECURRING * len(filled)
    )


def _are_words(column: Sequence[str]) -> bool:
    filled = [cell for cell in column[1:] if cell]
    ended = sum(END.search(cell) is not None for cell in filled)
    return len(filled) >= FEWEST and ended >= SENTENCES * len(filled)
