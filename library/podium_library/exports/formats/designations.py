"""Designations: what a party cites of a record, by page and line, as a sheet.

Only marks whose record has real page and line numbers go out; none is invented.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from podium_library.citation import fields
from podium_library.exports.cells import sheet
from podium_library.exports.errors import NothingToExportError
from podium_library.exports.options import Options, Order
from podium_library.exports.pagelines import PageRange, page_range
from podium_library.exports.registry import ExportFormat, register
from podium_library.marks.mark import Document, Mark, MarkedDocument

HEAD = [
    "document",
    "designation",
    "page_start",
    "line_start",
    "page_end",
    "line_end",
    "speaker",
    "tags",
    "note",
    "quote",
]


def designated(
    documents: Sequence[MarkedDocument], order: Order
) -> list[tuple[Document, PageRange, Mark]]:
    """The marks with a range, in the record's order; raises NothingToExportError without any."""
    found = [
        [(one.document, where, mark) for mark in one.marks if (where := page_range(mark))]
        for one in documents
    ]
    if not any(found):
        raise NothingToExportError("no chosen mark stands on a page and line of a record")
    if order is Order.PLACE:
        found = [sorted(some, key=lambda entry: entry[1]) for some in found]
    return [entry for some in found for entry in some]


def rows(documents: Sequence[MarkedDocument], options: Options) -> Iterator[list[str]]:
    """A row a mark."""
    for document, where, mark in designated(documents, options.order):
        value = fields(mark, document, options.transcript(document), options.question)
        numbers = [str(number) for number in where]
        title = value["title"] or value["file"]
        tags = value["tags"].replace(", ", ";")
        yield [title, str(where), *numbers, value["speaker"], tags, value["note"], value["quote"]]


def render(documents: Sequence[MarkedDocument], options: Options) -> str:
    """The sheet of designations."""
    return sheet(HEAD, rows(documents, options))


register(
    ExportFormat(
        name="designations",
        suffix=".csv",
        description="page:line designations of a record, as a sheet",
        render=render,
        rank=9,
    )
)
