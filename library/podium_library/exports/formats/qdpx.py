"""A REFI-QDA project for NVivo, ATLAS.ti, MAXQDA and QualCoder: a zip of project.qde and its sources.

The folder's name is lower case, nothing stands before the XML declaration, and a plain text has no
richTextPath: one or another importer stumbles over each. The zip's dates are fixed, so that the same
marks give the same bytes.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence

from podium_library.exports.options import Options
from podium_library.exports.registry import ExportFormat, register
from podium_library.marks.mark import MarkedDocument

EPOCH = (1980, 1, 1, 0, 0, 0)
"""The first date that a zip can hold."""


def parts(documents: Sequence[MarkedDocument], options: Options) -> dict[str, bytes]:
    """The files of the project by name; raises MissingTextError without a document's text."""
    from podium_library.exports.project import project, source_guid, source_text

    texts = [source_text(options.needed(one.document, "qdpx"), options.crlf) for one in documents]
    files = {"project.qde": project(documents, texts, options)}
    for one, text in zip(documents, texts, strict=True):
        files[f"sources/{source_guid(one.document)}.txt"] = text.text.encode("utf-8")
    return files


def zipped(files: Mapping[str, bytes]) -> bytes:
    """A zip of the files, in their order."""
    import zipfile

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            packed.writestr(entry, content)
    return out.getvalue()


def render(documents: Sequence[MarkedDocument], options: Options) -> bytes:
    """The packed project."""
    return zipped(parts(documents, options))


register(
    ExportFormat(
        name="qdpx",
        suffix=".qdpx",
        description="REFI-QDA project for NVivo, ATLAS.ti, MAXQDA, QualCoder",
        render=render,
        rank=7,
        aliases=("refi", "refi-qda"),
        binary=True,
        needs_text=True,
    )
)
