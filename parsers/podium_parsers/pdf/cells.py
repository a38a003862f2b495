"""Rows of a table: who speaks in a column of its own, perhaps when in one before it, the words in the last.

No line need be drawn: the rows that go on begin where the words of the first ones do. Between two cells
stands a tab, as between those of a text, so that no label is run into the words beside it.
"""

from __future__ import annotations

from collections import Counter
from statistics import median

from podium_parsers.patterns import pattern
from podium_parsers.pdf.rows import Row

NEAR = 2.0
"""Points by which the words of a column may begin apart."""
FEWEST = 6
"""Rows with a label that make a column of labels."""
SHARE = 0.6
"""Of the rows that begin left of the words, those that have words, too."""
LONGEST, MOST_WORDS = 48, 7
"""Characters and words left of the words on the average, the time included."""
CLOCK = pattern(r"[\[(]?\d{1,3}:\d")
LABEL = pattern(rf"[^\W\d_]|{CLOCK.pattern}")
"""How a label or a time begins; no bullet and no number."""


def part_cells(rows: list[Row]) -> None:
    """Tell each row that begins with a label where its cells begin; change nothing where there is no such column."""
    if not rows:
        return
    edge = Counter(round(row.left) for row in rows).most_common(1)[0][0]
    size = median(row.size for row in rows)
    before = [row for row in rows if row.left < edge - 2 * size and LABEL.match(row.words[0].text)]
    labelled = [row for row in before if _place(row, edge)]
    if len(labelled) < max(FEWEST, SHARE * len(before)):
        return
    heads = [row.words[: _place(row, edge)] for row in labelled]
    if sum(len(head) for head in heads) > MOST_WORDS * len(heads):
        return
    if sum(len(word.text) + 1 for head in heads for word in head) > LONGEST * len(heads):
        return
    for row, head in zip(labelled, heads, strict=True):
        row.cells = frozenset((1, len(head)) if CLOCK.match(head[0].text) else (len(head),))


def _place(row: Row, edge: float) -> int:
    """Which word of a row begins at the edge; 0 for none."""
    return next(
        (at for at, word in enumerate(row.words) if at and abs(word.left - edge) <= NEAR), 0
    )
