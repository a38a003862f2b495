"""The marks of a document, each with its place in the transcript as it is now."""

from __future__ import annotations

from podium_library.anchor import Anchored, anchor_all
from podium_library.marks.mark import Document
from podium_library.store import Store
from podium_parsers import Transcript


def placed(
    store: Store, transcript: Transcript, document: Document | None = None
) -> tuple[Anchored, ...]:
    """All marks of the document that the transcript is (or of the one given), in the order in which
    they were made to stand; none when it is not known. Writes nothing."""
    known = document or store.document_of(transcript)
    if known is None:
        return ()
    return anchor_all(store.marks(known), transcript, known.sha256, store.texts.read)
