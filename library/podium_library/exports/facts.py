"""What is known of a document when it goes out: what was kept with its marks, else what its text says.

A mark may have been made before the document's title or date was recognised; with the transcript at
hand nothing of that need be missing.
"""

from __future__ import annotations

from dataclasses import replace

from podium_library.exports.options import Options
from podium_library.marks.mark import MarkedDocument


def known(one: MarkedDocument, options: Options) -> MarkedDocument:
    """The document with its missing facts filled in from the transcript, if that is at hand."""
    transcript = options.transcript(one.document)
    if transcript is None:
        return one
    kept, said = one.document, transcript.metadata
    document = replace(
        kept,
        title=kept.title or said.title,
        date=kept.date or said.date,
        publisher=kept.publisher or said.publisher,
        venue=kept.venue or said.venue,
        url=kept.url or said.url,
    )
    return replace(one, document=document)
