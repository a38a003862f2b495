"""RIS (Research Information Systems, 2011) for reference managers: a record a document.

TY is HEAR, the type for hearings and the like, which Zotero, EndNote and Mendeley all read. Each marked
passage is a note (N1) with its locator, each tag a keyword (KW).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from podium_library.exports.options import Options
from podium_library.exports.reference import Reference, references
from podium_library.exports.registry import ExportFormat, register
from podium_library.marks.mark import MarkedDocument


def record(reference: Reference) -> Iterator[tuple[str, str]]:
    """The record's tags and values, in order; every value is one line."""
    yield "TY", "HEAR"
    yield "ID", reference.key
    yield "TI", reference.title
    for family, given in reference.authors:
        yield "AU", f"{family}, {given}" if given else family
    if reference.date:
        yield "PY", str(reference.date[0])
        yield "DA", "/".join(f"{number:02}" for number in reference.date)
    yield "CY", reference.venue
    yield "PB", reference.publisher
    yield "UR", reference.url
    for pinpoint in reference.pinpoints:
        yield "N1", pinpoint
    for tag in reference.tags:
        yield "KW", tag


def render(documents: Sequence[MarkedDocument], options: Options) -> str:
    """The records, each closed by its ER line."""
    records = (
        "".join(f"{tag}  - {value}\n" for tag, value in record(reference) if value) + "ER  - \n"
        for reference in references(documents, options)
    )
    return "\n".join(records)


register(
    ExportFormat(
        name="ris",
        suffix=".ris",
        description="the documents as RIS, for reference managers",
        render=render,
        rank=14,
    )
)
