"""Rows of a table: who speaks in a column of its own, perhaps when in one before it, the words in the last.

No line need be drawn: the rows that go on begin where the words of the first ones do. Between two cells
stands a tab, as between those of a text, so that no label is run into the words beside it.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
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
LOOSE = 1.15
"""Times the distance of two lines in one cell up to which they are no two cells'."""
APART = 0.8
"""Share of the names that stand further below the line before them, where cells are set apart."""
CLOCK = pattern(r"[\[(]?\d{1,3}:\d")
LABEL = pattern(rf"[^\W\d_]|{CLOCK.pattern}")
"""How a label or a time begins; no bullet and no number."""


def part_cells(pages: list[list[Row]]) -> None:
    """Tell each row that begins with a label where its cells begin; change nothing where there is no such column.

    The words may begin at another place on the pages before the table: what is said before questions are asked.
    """
    rows = [row for page in pages for row in page]
    if not rows:
        return
    size = median(row.size for row in rows)
    if not _part(rows, [_edge(rows)] * len(rows), size):
        tables = _tables(pages, size)
        rows = [row for page, _ in tables for row in page]
        _part(rows, [edge for page, edge in tables for _ in page], size)
    for page in pages:
        page[:] = [row for row in page if row.words]


def _tables(pages: list[list[Row]], size: float) -> list[tuple[list[Row], float]]:
    """The pages that are tables by themselves, and the rows of the one before them on which they begin."""
    tables: list[tuple[list[Row], float]] = []
    below: float | None = None
    for page in reversed(pages):
        edge = _edge(page)
        before = _before(page, edge, size)
        if before and sum(_place(row, edge) > 0 for row in before) >= SHARE * len(before):
            tables.append((page, edge))
            below = edge
        elif below is not None and (rows := _last(page, below, size)):
            tables.append((rows, below))
            below = None
    return tables[::-1]


def _before(rows: list[Row], edge: float, size: float) -> list[Row]:
    """The rows that begin with a label's letters left of the words."""
    return [row for row in rows if row.left < edge - 2 * size and LABEL.match(row.words[0].text)]


def _last(page: list[Row], edge: float, size: float) -> list[Row]:
    """The rows of a page from the first on below which all that begin left of the words have words; none without a label."""
    first = len(page)
    for at in range(len(page) - 1, -1, -1):
        row = page[at]
        if row.left < edge - 2 * size and not _place(row, edge):
            break
        first = at
    return page[first:] if _before(page[first:], edge, size) else []


def _edge(rows: list[Row]) -> float:
    """Where most rows begin."""
    return Counter(round(row.left) for row in rows).most_common(1)[0][0]


def _part(rows: list[Row], edges: list[float], size: float) -> bool:
    """Part the rows whose words begin at their edges; whether they are a table's."""
    before = [
        (row, edge)
        for row, edge in zip(rows, edges, strict=True)
        if row.left < edge - 2 * size and LABEL.match(row.words[0].text)
    ]
    labelled = [(row, at) for row, edge in before if (at := _place(row, edge))]
    if len(labelled) < max(FEWEST, SHARE * len(before)):
        return False
    heads = [row.words[:at] for row, at in labelled]
    if sum(len(head) for head in heads) > MOST_WORDS * len(heads):
        return False
    if sum(len(word.text) + 1 for head in heads for word in head) > LONGEST * len(heads):
        return False
    labels = {id(row) for row, _ in labelled}
    leading = _leading(rows, edges, size)
    above, name, base = None, 0, 0.0  # whose name may go on, and where its last line stands
    for number, (row, edge) in enumerate(zip(rows, edges, strict=True)):
        here, stands_left = row.base, row.left < edge - 2 * size
        at = _place(row, edge)
        is_next = number == name + 1 and 0 < base - here <= LOOSE * leading
        if above is not None and is_next and stands_left and (at or row.right < edge):
            _move_up(row, at or len(row.words), above)
            name, base = number, here
        elif id(row) in labels:
            row.cells = frozenset((1, at) if CLOCK.match(row.words[0].text) else (at,))
            above, name, base = row, number, here
        elif above is not None and row.words[0].text[0] == "(" and at:
            _move_up(row, at, above)
        elif stands_left:
            above = None
    return True


def _leading(rows: list[Row], edges: list[float], size: float) -> float:
    """The distance of lines in one cell, where those of two are further apart; 0 where they are not.

    Then what stands left of the words in the very next line is the rest of a name: `CHIEF JUSTICE`, `ASHE`.
    """
    left = [row.left < edge - 2 * size for row, edge in zip(rows, edges, strict=True)]
    gaps = [above.base - below.base for above, below in pairwise(rows)]
    inside = [gap for gap, begins in zip(gaps, left[1:], strict=True) if gap > 0 and not begins]
    usual = median(inside) if inside else 0.0
    between = [
        gap
        for gap, (named, begins) in zip(gaps, pairwise(left), strict=True)
        if gap > 0 and begins and not named
    ]
    apart = sum(gap > LOOSE * usual for gap in between)
    return usual if apart >= max(FEWEST, APART * len(between)) else 0.0


def _move_up(row: Row, at: int, above: Row) -> None:
    """Put what stands in the line below a name behind the name: `Ada Roe (Low Harrow Capital)`."""
    first = min(above.cells) if len(above.cells) == 1 else max(above.cells)
    head = row.words[:at]
    above.words[first:first] = head
    above.cells = frozenset(place + at if place == first else place for place in above.cells)
    del row.words[:at]
    if row.words:
        row.measure()


def _place(row: Row, edge: float) -> int:
    """Which word of a row begins at the edge; 0 for none."""
    return next(
        (at for at, word in enumerate(row.words) if at and abs(word.left - edge) <= NEAR), 0
    )
