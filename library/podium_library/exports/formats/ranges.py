"""Designations as the plain list that goes into a brief: `27:4-28:2`, a line each."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from podium_library.citation.fields import file_name
from podium_library.exports.formats.designations import designated
from podium_library.exports.options import Options
from podium_library.exports.registry import ExportFormat, register
from podium_library.marks.mark import MarkedDocument
from podium_library.written.harmless import one_line


def render(documents: Sequence[MarkedDocument], options: Options) -> str:
    """The ranges; with several records, each under its title."""
    records = [
        (document, [str(where) for _, where, _ in entries])
        for document, entries in groupby(
            designated(documents, options.order), key=lambda entry: entry[0]
        )
    ]
    if len(records) == 1:
        return "\n".join(records[0][1]) + "\n"
    parts = (
        "\n".join((one_line(document.title) or file_name(document), *ranges)) + "\n"
        for document, ranges in records
    )
    return "\n".join(parts)


register(
    ExportFormat(
        name="ranges",
        suffix=".txt",
        description="page:line designations of a record, as a plain list",
        render=render,
        rank=10,
    )
)
