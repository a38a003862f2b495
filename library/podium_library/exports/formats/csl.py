"""CSL JSON (Citation Style Language 1.0.2) for pandoc, Zotero and every citeproc.

Each marked passage stands in `annote` with its locator, so that `[@key, A1 ¶5]` can be written from it.
"""

from __future__ import annotations

from collections.abc import Sequence

from podium_library.citation.names import Name
from podium_library.exports.options import Options
from podium_library.exports.reference import Reference, references
from podium_library.exports.registry import ExportFormat, register
from podium_library.marks.mark import MarkedDocument
from podium_library.written.jsontext import Json, json_text


def entry(reference: Reference) -> dict[str, Json]:
    """One item; nothing empty."""
    value: dict[str, Json] = {
        "id": reference.key,
        "type": "interview" if reference.is_interview else "speech",
        "genre": "Transcript",
        "title": reference.title,
        "author": [_person(name) for name in reference.authors],
        "event-place": reference.venue,
        "publisher": reference.publisher,
        "issued": {"date-parts": [list(reference.date)]} if reference.date else None,
        "URL": reference.url,
        "keyword": ", ".join(reference.tags),
        "annote": "\n".join(reference.pinpoints),
    }
    return {name: part for name, part in value.items() if part}


def _person(name: Name) -> dict[str, Json]:
    if not name.given:
        return {"literal": name.family}
    return {"family": name.family, "given": name.given}


def render(documents: Sequence[MarkedDocument], options: Options) -> str:
    """The list of items."""
    return json_text([entry(reference) for reference in references(documents, options)])


register(
    ExportFormat(
        name="csl",
        suffix=".json",
        description="the documents as CSL JSON, for pandoc and Zotero",
        render=render,
        rank=13,
        aliases=("csljson", "csl-json"),
    )
)
