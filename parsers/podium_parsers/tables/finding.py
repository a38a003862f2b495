"""Which lists in a tree are the rows of a transcript.

Products nest their segments under a hundred names, so the names decide little. Every list of objects
is a candidate, lists at like places are one table (the turns of all sections), and the one that holds
the words, with speakers if any has them and in sentences rather than single words, is the transcript.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import cast

from podium_parsers.patterns import pattern
from podium_parsers.tables.fields import Fields, Row, flat, parts_of_names, whole
from podium_parsers.tables.loading import Tree
from podium_parsers.tables.prose import BEST_OF, folded
from podium_parsers.tables.recognising import fields_of

Path = tuple[str, ...]
DEEPEST = 40
SHARE = 0.55
"""Of the most words that any table holds: what a table needs to be the transcript."""
HALF = pattern(
    r"prepared|remarks|presentation|opening|intro|q(?:and|n)?a|question|discussion|closing"
)
"""Keys under which the parts of a call or a conference stand."""
RECURRING = 0.67
"""Of rows of one value: how many different keys there may be where the keys are speakers."""
ALIKE = 0.05
"""Share of rows by which two lists of the same words may differ."""
SENTENCE = 12
"""Characters a row on the average from which rows are more than single words."""


@dataclass
class Part:
    """One list of rows, and the object around it."""

    around: Mapping[str, Tree]
    rows: list[Row]


@dataclass
class Table:
    """All lists of rows at one kind of place."""

    path: Path
    parts: list[Part] = field(default_factory=list)
    fields: Fields | None = None
    size: int = 0
    """Characters of text."""

    @property
    def rows(self) -> list[Row]:
        return [row for part in self.parts for row in part.rows]


def tables_of(tree: Tree) -> list[Table]:
    """Every table in the tree, in document order, its fields found."""
    found: dict[Path, Table] = {}
    for path, around, rows in _lists(tree):
        found.setdefault(path, Table(path)).parts.append(Part(around, rows))
    for table in found.values():
        rows = table.rows
        table.fields = fields_of(rows)
        if len(table.parts) > 1 and table.fields and not table.fields.speaker:
            rows = _said_again(table)
        if table.fields:
            table.size = sum(len(table.fields.text_of(row)) for row in rows)
    return list(found.values())


def _said_again(table: Table) -> list[Row]:
    """The table's rows; the last part only, where it repeats the words of the others and tells who said them.

    Google's recogniser lists words as they are heard, and all of them once more at the end with their speakers.
    """
    *heard, last = table.parts
    fields = fields_of(last.rows)
    before = sum(len(part.rows) for part in heard)
    if fields and fields.speaker and abs(len(last.rows) - before) <= ALIKE * before:
        table.parts, table.fields = [last], fields
    return table.rows


def transcript_of(tables: Sequence[Table], timed: bool = False) -> Table | None:
    """The table that holds the words of the transcript; `timed` says that times tell who speaks."""
    worded = [table for table in tables if table.fields and table.size]
    most = max((table.size for table in worded), default=0)
    able = [table for table in worded if table.size >= SHARE * most]
    if timed and not any(table.fields and table.fields.speaker for table in able):
        able = [table for table in able if table.fields and table.fields.start] or able
    best = max(able, key=_fitness, default=None)
    return _with_halves(best, worded) if best and best.path else best


def _with_halves(table: Table, worded: Sequence[Table]) -> Table:
    """The table with the other halves of its call: `prepared_remarks` beside `questions_and_answers`."""
    halves = [
        other
        for other in worded
        if other.path
        and other.path[:-1] == table.path[:-1]
        and HALF.search(folded(other.path[-1]))
        and set(other.rows[0]) == set(table.rows[0])
    ]
    if len(halves) < 2 or table not in halves:
        return table
    parts = [part for half in halves for part in half.parts]
    return Table(
        table.path, parts, fields_of([row for part in parts for row in part.rows]), table.size
    )


def _fitness(table: Table) -> tuple[bool, bool, bool, bool, int]:
    fields = cast("Fields", table.fields)
    rows = sum(len(part.rows) for part in table.parts)
    return (
        fields.speaker is not None,
        fields.speaker is not None and all(row.get(fields.speaker) for row in table.rows),
        table.size >= SENTENCE * rows,
        fields.start is not None,
        rows if table.size >= SENTENCE * rows else -rows,
    )


def _lists(tree: Tree) -> Iterator[tuple[Path, Mapping[str, Tree], list[Row]]]:
    """(place, the object around it, its rows) of every list of objects, in document order."""
    nothing: Mapping[str, Tree] = {}
    stack: list[tuple[Tree, Path, Mapping[str, Tree]]] = [(tree, (), nothing)]
    while stack:
        node, path, around = stack.pop()
        if len(path) > DEEPEST:
            continue
        if isinstance(node, Mapping):
            if rows := _keyed_rows(node):
                yield (*path, "{}"), around, rows
                stack.extend((row, (*path, "{}"), row) for row in reversed(rows))
            else:
                if columns := _columns(node):
                    yield (*path, "columns"), node, columns
                stack.extend((node[key], (*path, key), node) for key in reversed(list(node)))
        elif isinstance(node, Sequence) and not isinstance(node, str):
            rows = _rows(node)
            if path and folded(path[-1]) in BEST_OF:
                rows = rows[:1]
            if rows:
                yield path, around, rows
            inner = (*path, "[]")
            nested: list[Tree] = [*rows] or [n for n in node if isinstance(n, (Mapping, list))]
            if rows and isinstance(node[0], list) and any(isinstance(n, Mapping) for n in node):
                nested = [n for n in node if isinstance(n, (Mapping, list))]
            stack.extend((item, inner, around) for item in reversed(nested))


def _rows(items: Sequence[Tree]) -> list[Row]:
    """The objects of a list; short lists of plain values are rows without names."""
    objects = [item for item in items if isinstance(item, Mapping)]
    rows = [flat(item) for item in _unwrapped(objects)]
    if rows and (parts := parts_of_names(rows[0])):
        rows = [whole(row, parts) for row in rows]
    if rows or not items:
        return _named(rows) or rows
    if all(isinstance(item, Sequence) and not isinstance(item, str) for item in items):
        lists = cast("Sequence[Sequence[Tree]]", items)
        width = len(lists[0])
        plain = all(not isinstance(cell, (Mapping, list)) for cells in lists for cell in cells)
        if 2 <= width <= 12 and plain and all(len(cells) == width for cells in lists):
            return [{str(i): cell for i, cell in enumerate(cells)} for cells in lists]
    return []


def _unwrapped(rows: Sequence[Row]) -> Sequence[Row]:
    """Rows without the object around each that only says what it is: `{"speech": {...}}`."""
    first = next(iter(rows[0]), None) if rows else None
    inner = [row.get(first or "") for row in rows if len(row) == 1]
    objects = [value for value in inner if isinstance(value, Mapping) and len(value) > 1]
    return objects if len(objects) == len(rows) > 1 else rows


def _named(rows: Sequence[Row]) -> list[Row]:
    """Rows of one value each whose key says who speaks: `{"Ann": "..."}`; empty where keys do not recur."""
    keys = {next(iter(row)) for row in rows if len(row) == 1}
    if not 1 < len(keys) <= RECURRING * len(rows) or any(len(row) != 1 for row in rows):
        return []
    pairs = [next(iter(row.items())) for row in rows]
    if not all(isinstance(value, str) for _, value in pairs):
        return []
    return [{"speaker": key, "text": value} for key, value in pairs]


def _keyed_rows(node: Mapping[str, Tree]) -> list[Row]:
    """The rows of an object that is a list in disguise: `{"turn_1": {...}, "turn_2": {...}}`."""
    values = list(node.values())
    if len(values) < 3 or not all(isinstance(value, Mapping) and value for value in values):
        return []
    rows = cast("list[Row]", values)
    keys = set(rows[0])
    return [flat(row) for row in rows] if all(set(row) == keys for row in rows) else []


def _columns(node: Mapping[str, Tree]) -> list[Row]:
    """The rows of an object of parallel lists: `{"speaker": [...], "text": [...]}`."""
    lists = {
        key: value
        for key, value in node.items()
        if isinstance(value, list) and len(value) > 1 and not isinstance(value[0], (Mapping, list))
    }
    sizes = {len(value) for value in lists.values()}
    if len(lists) < 2 or len(sizes) != 1:
        return []
    return [dict(zip(lists, cells, strict=True)) for cells in zip(*lists.values(), strict=True)]
