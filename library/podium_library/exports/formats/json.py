"""podium-marks: everything of every mark, to be read back by podium or by a script without loss.

The form is that of the command line's `marks list --json`. What it does not name stands beside it, so
that nothing is lost on the way out and back: a document's venue, url and raw_sha256, and the digest of
the text that a mark was made in, where that is not the document's text of today.
"""

from __future__ import annotations

from collections.abc import Sequence

from podium_library.exports.options import Options
from podium_library.exports.registry import ExportFormat, register
from podium_library.exports.standing import stands
from podium_library.marks.mark import Document, Mark, MarkedDocument
from podium_library.written.jsontext import Json, json_text

FORMAT, VERSION = "podium-marks", 1


def marks_json(documents: Sequence[MarkedDocument]) -> dict[str, Json]:
    """The podium-marks value of the documents."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "documents": [
            {
                **document_json(one.document),
                "marks": [mark_json(mark, one.document) for mark in one.marks],
            }
            for one in documents
        ],
    }


def document_json(document: Document) -> dict[str, Json]:
    """A document without its marks."""
    return {
        "file": document.file,
        "title": document.title,
        "date": document.date,
        "publisher": document.publisher,
        "venue": document.venue,
        "url": document.url,
        "sha256": document.sha256,
        "raw_sha256": document.raw_sha256,
        "characters": document.characters,
        "offset_unit": "codepoint",
    }


def mark_json(mark: Mark, document: Document) -> dict[str, Json]:
    """One mark, its fields in the order of the form."""
    return {
        "id": mark.id,
        "name": mark.name,
        "speaker": mark.speaker,
        "role": mark.role,
        "question": mark.question,
        "start": mark.start,
        "end": mark.end,
        "line": list(mark.line),
        "page_line": mark.page_line,
        "time": None if mark.time is None else list(mark.time),
        "quote": mark.quote,
        "prefix": mark.prefix,
        "suffix": mark.suffix,
        "tags": list(mark.tags),
        "note": mark.note,
        "color": mark.color,
        "created": mark.created,
        "modified": mark.modified,
        **({} if stands(mark, document) else {"sha256": mark.sha256}),
    }


def render(documents: Sequence[MarkedDocument], options: Options) -> str:  # noqa: ARG001 (Render)
    """All of it, whatever the options: lossless means the question too."""
    return json_text(marks_json(documents))


register(
    ExportFormat(
        name="json",
        suffix=".json",
        description="podium's own form, lossless, to be imported again",
        render=render,
        rank=1,
    )
)
