"""Comma- and tab-separated tables: the separator, the header if there is one, the rows.

RFC 4180 as `csv` reads it, with the separator found by which one cuts the first lines most evenly.
"""

from __future__ import annotations

import contextlib
import csv
import io
from collections import Counter
from collections.abc import Sequence
from itertools import takewhile

from podium_parsers.patterns import pattern
from podium_parsers.tables.answers import ANSWERS, QUESTIONS
from podium_parsers.tables.fields import SPEAKERS, STARTS, Row
from podium_parsers.tables.prose import TEXT_KEYS, folded
from podium_parsers.tables.recognising import DATES

SEPARATORS = ",\t;|"
LOOK = 40
"""Lines that are looked at."""
QUOTED, FEWEST_QUOTED = 0.8, 0.2
"""Share of them that stand in quotation marks where there is one column; fewer do where no other holds a comma."""
WORDY = 40
"""Characters of a cell on the average that are words rather than a name."""
WIDEST = 64
"""Columns of a table that may be a transcript."""
RULE = pattern(r"\s*(?::?-{2,}:?)?\s*")
"""A cell of the line below a table's head, in Markdown."""
MOST_ABOVE = 8
"""Rows above a header at most."""
LONGEST_CELL = 1 << 27
"""Characters; `csv` stops at 131,072 of its own accord, less than a long speech."""
NAMES = frozenset(
    (
        *TEXT_KEYS,
        *SPEAKERS,
        *STARTS,
        *DATES,
        *QUESTIONS,
        *ANSWERS,
        "speakers",
        "line",
        "id",
        "turn",
        "number",
        "end",
        "lines",
    )
)


def separator_of(text: str) -> str | None:
    """The separator that cuts the first lines into the same number of cells; None without one."""
    best: tuple[float, int, str] = (0.6, 1, "")
    for separator in SEPARATORS:
        widths = [len(cells) for cells in _cells(_top(text), separator)]
        if not widths:
            continue
        width, count = Counter(widths).most_common(1)[0]
        if 1 < width <= WIDEST and (count / len(widths), width) > best[:2]:
            best = (count / len(widths), width, separator)
    return best[2] or None


def rows_of(text: str, separator: str) -> tuple[list[Row], list[str]]:
    """The rows, by the header's names or by number, and what stands above the header: the table's title."""
    cells = _cells(text, separator)
    if not cells:
        return [], []
    above = _above_header(cells)
    cells = cells[len(above) :]
    header = has_header(cells)
    names = [cell.strip() or str(i) for i, cell in enumerate(cells[0])] if header else []
    width = max(map(len, cells[: LOOK * 10]))
    names += [str(i) for i in range(len(names), min(width, WIDEST))]
    rows = cells[header:]
    if separator == "|" and rows and all(RULE.fullmatch(cell) for cell in rows[0]):
        rows = rows[1:]
    return [dict(zip(names, row, strict=False)) for row in rows], above


def _above_header(cells: Sequence[Sequence[str]]) -> list[str]:
    """The first rows of which but one cell is filled, where the next one is a header."""
    filled = ([cell.strip() for cell in row if cell.strip()] for row in cells[:MOST_ABOVE])
    above = [row[0] for row in takewhile(lambda row: len(row) == 1, filled)]
    rest = cells[len(above) :]
    return above if above and len(rest) > 1 and len(rest[0]) > 1 and has_header(rest) else []


def column_of(text: str) -> list[str]:
    """The values of a table of one column, without its header; none of any other.

    All are in quotation marks, or those that hold a comma.
    """
    lines = [line.strip() for line in _top(text).split("\n", LOOK)[:LOOK] if line.strip()]
    marks = [len(line) > 1 and line[0] == line[-1] == '"' for line in lines]
    bare = any("," in line for line, quoted in zip(lines, marks, strict=True) if not quoted)
    if len(lines) < 3 or sum(marks) < (QUOTED if bare else FEWEST_QUOTED) * len(lines):
        return []
    cells = [",".join(row) for row in _cells(text, ",")]
    return cells[" " not in cells[0].strip() :]


def has_header(cells: Sequence[Sequence[str]]) -> bool:
    """Whether the first row names the columns: known names, short, and no repetition below."""
    first = [folded(cell) for cell in cells[0]]
    known = sum(cell in NAMES or "speaker" in cell for cell in first)
    distinct = len(set(first)) == len(first) > known
    return 2 * known >= len(first) or (distinct and (known > 1 or _heads_words(first, cells[1:])))


def _heads_words(first: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether one cell of the first row names the text, and below it stands text: `Senator, Party, Speech`."""
    at = next((at for at, cell in enumerate(first) if cell in TEXT_KEYS), -1)
    words = [len(row[at]) for row in below[:LOOK] if at < len(row)] if at >= 0 else []
    return len(words) > 1 and sum(words) >= WORDY * len(words)


def _top(text: str) -> str:
    return text[: min(len(text), 64 * 1024)]


def _cells(text: str, separator: str) -> list[list[str]]:
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    found: list[list[str]] = []
    with contextlib.suppress(csv.Error):
        found.extend(row for row in reader if any(map(str.strip, row)))
    return found
