"""A sheet as Taguette writes it: id, document, tag, content, a row for each tag of a passage."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from podium_library.citation.fields import file_name
from podium_library.exports.cells import sheet
from podium_library.exports.identity import guid
from podium_library.exports.options import Options
from podium_library.exports.registry import ExportFormat, register
from podium_library.marks.mark import MarkedDocument
from podium_library.marks.wording import words
from podium_library.written.harmless import one_line

HEAD = ("id", "document", "tag", "content")


def rows(documents: Sequence[MarkedDocument], options: Options) -> Iterator[tuple[str, ...]]:
    """A row a tag; a mark without tags has one row with an empty tag."""
    for one in documents:
        name = one_line(one.document.title) or file_name(one.document)
        for mark in one.marks:
            content = words(mark, options.transcript(one.document))
            for tag in mark.tags or ("",):
                yield (guid(mark.id), name, one_line(tag), content)


def render(documents: Sequence[MarkedDocument], options: Options) -> str:
    """The sheet of all tagged passages."""
    return sheet(HEAD, rows(documents, options))


register(
    ExportFormat(
        name="taguette",
        suffix=".csv",
        description="one row a tag of a passage, as Taguette writes it",
        render=render,
        rank=6,
    )
)
