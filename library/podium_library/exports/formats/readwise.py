"""A sheet that Readwise takes: Highlight, Title, Author, URL, Note, Location, Date.

Readwise reads `.tag` words at the head of a note as tags (its import guide); tags there are lower case
and without blanks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from podium_library.citation import fields
from podium_library.exports.cells import sheet
from podium_library.exports.identity import stamp
from podium_library.exports.options import Options
from podium_library.exports.registry import ExportFormat, register
from podium_library.marks.mark import Document, Mark, MarkedDocument

HEAD = ("Highlight", "Title", "Author", "URL", "Note", "Location", "Date")
NO_TAG = re.compile(r"[^\w/-]+")


def row(mark: Mark, document: Document, options: Options) -> tuple[str, ...]:
    """A mark's cells; the location is the line of the text, as a number that sorts."""
    value = fields(mark, document, options.transcript(document), options.question)
    tags = (NO_TAG.sub("-", tag).strip("-").lower() for tag in mark.tags)
    inline = " ".join(f".{tag}" for tag in dict.fromkeys(tags) if tag)
    note = "\n".join(part for part in (inline, value["note"]) if part)
    made = stamp(mark.created)
    return (
        value["quote"],
        value["title"] or value["file"],
        value["speaker"],
        value["url"],
        note,
        str(mark.line[0]) if mark.line[0] else "",
        made[:19].replace("T", " ") if made else "",
    )


def render(documents: Sequence[MarkedDocument], options: Options) -> str:
    """The sheet of all highlights."""
    return sheet(
        HEAD, (row(mark, one.document, options) for one in documents for mark in one.marks)
    )


register(
    ExportFormat(
        name="readwise",
        suffix=".csv",
        description="highlights for Readwise's import",
        render=render,
        rank=12,
    )
)
