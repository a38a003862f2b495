"""XML that is a table: one element a row, its children the columns, nothing nested in them.

Databases and parliaments' exports write `<Table><Member_name>..</Member_name><Contribution>..</Contribution></Table>`
a thousand times. Such rows are read as those of JSON and CSV are, whose columns tell what they hold by
name and by content.
"""

from __future__ import annotations

from collections import Counter

from podium_parsers.drafts.compose import Origin, clean
from podium_parsers.drafts.draft import Draft
from podium_parsers.proceedings.tree import Element, attribute, inner_text, local
from podium_parsers.tables.loading import Tree
from podium_parsers.tables.reading import draft_of

FEWEST = 3
"""Rows of a table, and columns of a row."""
SHARE = 0.8
"""Share of all leaves that stand in rows."""


def table_of(root: Element, origin: Origin) -> Draft | None:
    """The draft of a tree of rows with speakers; None when it is none."""
    rows = _rows(root)
    if len(rows) < FEWEST:
        return None
    about: dict[str, Tree] = {
        local(child): clean(child.text or "") for child in root if local(child) and not len(child)
    }
    draft = draft_of({**about, "rows": [_cells(row) for row in rows]}, origin)
    spoken = draft is not None and any(record.speaker for record in draft.records or ())
    return draft if spoken else None


def _rows(root: Element) -> list[Element]:
    """The elements that are rows: of one name, with leaves only, and nearly all leaves in them."""
    names: Counter[str] = Counter()
    leaves = 0
    for node in root.iter():
        if not local(node):
            continue
        if not len(node):
            leaves += 1
        elif len(node) >= FEWEST and all(not len(child) for child in node):
            names[local(node)] += 1
    if not names:
        return []
    name, _ = names.most_common(1)[0]
    rows = [n for n in root.iter() if local(n) == name and all(not len(child) for child in n)]
    return rows if sum(map(len, rows)) >= SHARE * leaves else []


def _cells(row: Element) -> dict[str, Tree]:
    """A row's columns by name; a name that comes again, as paragraphs do, is a list."""
    cells: dict[str, Tree] = {}
    for child in row:
        name = attribute(child, "name") or local(child)
        words = inner_text(child).strip()
        if not name or not words:
            continue
        if name in cells:
            cells[name] = f"{cells[name]}\n\n{words}"
        else:
            cells[name] = words
    return cells
