"""One row a mark, for spreadsheets: UTF-8 with a byte-order mark, no cell a formula."""

from __future__ import annotations

import re
from collections.abc import Sequence

from podium_library.citation import fields
from podium_library.exports.cells import sheet
from podium_library.exports.options import Options
from podium_library.exports.registry import ExportFormat, register
from podium_library.exports.standing import stands
from podium_library.marks.mark import Document, Mark, MarkedDocument
from podium_library.written.harmless import one_line

HEAD = [
    "id",
    "document",
    "date",
    "label",
    "question",
    "speaker",
    "role",
    "locator",
    "page_start",
    "line_start",
    "page_end",
    "line_end",
    "time_start",
    "time_end",
    "quote",
    "note",
    "tags",
    "color",
    "created",
    "modified",
    "file",
    "start",
    "end",
]
PAGE_LINE = re.compile(r"(\d+)(?::(\d+))?(?:-(\d+)(?::(\d+))?)?", re.ASCII)


def page_lines(mark: Mark) -> tuple[str, str, str, str]:
    """(page, line, last page, last line) of the record, as printed; else the text's own lines."""
    found = PAGE_LINE.fullmatch(mark.page_line or "")
    if not found:
        first, last = mark.line
        return ("", str(first), "", str(last)) if first else ("", "", "", "")
    page, line, last_page, last_line = found.groups(default="")
    return (page, line, last_page or page, last_line or line)


def row(mark: Mark, document: Document, options: Options) -> list[str]:
    """A mark's cells in the order of HEAD."""
    value = fields(mark, document, options.transcript(document), options.question)
    times = [f"{seconds:g}" for seconds in mark.time] if mark.time else ["", ""]
    tags = ";".join(one_line(tag).replace(";", ",") for tag in mark.tags)
    return [
        mark.id,
        value["title"] or value["file"],
        one_line(document.date),
        value["name"],
        value["question"],
        value["speaker"],
        mark.role or "",
        one_line(mark.name),
        *page_lines(mark),
        *times,
        value["quote"],
        value["note"],
        tags,
        mark.color or "",
        mark.created,
        mark.modified,
        value["file"],
        *((str(mark.start), str(mark.end)) if stands(mark, document) else ("", "")),
    ]


def render(documents: Sequence[MarkedDocument], options: Options) -> str:
    """The sheet of all marks."""
    rows = (row(mark, one.document, options) for one in documents for mark in one.marks)
    return sheet(HEAD, rows)


register(
    ExportFormat(
        name="csv",
        suffix=".csv",
        description="one row a mark, for spreadsheets",
        render=render,
        rank=5,
        bom=True,
    )
)
