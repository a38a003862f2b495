"""Spreadsheets of highlights: Taguette's (id, document, tag, content), Readwise's, and podium's own csv.

The guard that an export put before a formula is taken off again. Taguette writes a row a tag, so rows
of one id are one mark.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping, Sequence

from podium_library.exports.cells import opened
from podium_library.imports.errors import ImportRefusedError, UnknownFormError
from podium_library.imports.imported import Imported, Loose
from podium_library.imports.values import Identities, moment

TAGUETTE = {"id", "document", "tag", "content"}
READWISE = {"highlight", "title"}
PODIUM = {"id", "document", "quote", "tags", "note"}
INLINE_TAG = re.compile(r"\.(\w[\w/-]*)(?=\s|$)\s*")
LARGEST_CELL = 1 << 24

Row = Mapping[str, str]


def read(content: str) -> Imported:
    """Read a sheet; raises UnknownFormError when its head is none of the three."""
    table = _table(content)
    if not table:
        raise UnknownFormError("is an empty sheet")
    head = [name.strip().casefold() for name in table[0]]
    known = set(head)
    rows = [
        {name: opened(cell) for name, cell in zip(head, row, strict=False)}
        for row in table[1:]
        if any(row)
    ]
    if known >= TAGUETTE:
        return Imported("taguette", loose=_taguette(rows))
    if known >= PODIUM:
        return Imported("csv", loose=_podium(rows))
    if known >= READWISE:
        return Imported("readwise", loose=_readwise(rows))
    raise UnknownFormError(
        "is a sheet whose columns are neither Taguette's, Readwise's nor podium's"
    )


def _table(content: str) -> list[list[str]]:
    csv.field_size_limit(LARGEST_CELL)
    try:
        return list(csv.reader(io.StringIO(content.lstrip("\ufeff"), newline="")))
    except csv.Error as error:
        raise ImportRefusedError(f"is a broken sheet: {error}") from None


def _taguette(rows: Sequence[Row]) -> tuple[Loose, ...]:
    merged: dict[tuple[str, str], tuple[Row, list[str]]] = {}
    for at, row in enumerate(rows):
        key = (row.get("id", ""), row.get("content", ""))
        _first, tags = merged.setdefault(key if key[0] else (f"#{at}", key[1]), (row, []))
        tags.append(row.get("tag", "").strip())
    identities = Identities("taguette")
    return tuple(
        Loose(
            quote=row["content"],
            tags=tuple(dict.fromkeys(tag for tag in tags if tag)),
            document=row.get("document", ""),
            id=identities.of(row.get("id"), row["content"]),
        )
        for row, tags in merged.values()
        if row.get("content", "").strip()
    )


def _podium(rows: Sequence[Row]) -> tuple[Loose, ...]:
    identities = Identities("csv")
    return tuple(
        Loose(
            quote=row["quote"],
            note=row.get("note") or None,
            tags=tuple(tag for tag in row.get("tags", "").split(";") if tag.strip()),
            color=row.get("color") or None,
            document=row.get("document", ""),
            speaker=row.get("speaker") or None,
            created=moment(row.get("created")),
            id=identities.of(row.get("id"), row["quote"]),
        )
        for row in rows
        if row.get("quote", "").strip()
    )


def _readwise(rows: Sequence[Row]) -> tuple[Loose, ...]:
    identities = Identities("readwise")
    return tuple(
        Loose(
            quote=row["highlight"],
            note=_split_note(row)[1],
            tags=_split_note(row)[0],
            color=row.get("color") or None,
            document=row.get("title") or row.get("book title") or "",
            created=moment(row.get("date") or row.get("highlighted at")),
            id=identities.of(None, row["highlight"], row.get("title", ""), row.get("location", "")),
        )
        for row in rows
        if row.get("highlight", "").strip()
    )


def _split_note(row: Row) -> tuple[tuple[str, ...], str | None]:
    """Tags and note: Readwise takes `.tag` at the head of a note for a tag, and exports a column."""
    note, tags, at = row.get("note", ""), list[str](), 0
    while found := INLINE_TAG.match(note, at):
        tags.append(found.group(1))
        at = found.end()
    tags += [tag.strip() for tag in row.get("tags", "").split(",") if tag.strip()]
    return tuple(dict.fromkeys(tags)), note[at:].strip() or None
