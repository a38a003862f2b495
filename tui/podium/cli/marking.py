"""Keeping and fetching marks for the headless verbs and the linear reader."""

from __future__ import annotations

from podium.cli.status import UsageError
from podium_library.marks.mark import Document, Mark, MarkedDocument
from podium_parsers.model import Span
from podium_parsers.transcript import Transcript


def keep_mark(
    transcript: Transcript,
    span: Span,
    note: str | None,
    tags: tuple[str, ...],
    color: str | None = None,
) -> Mark:
    """Mark a passage; returns once the mark is safely on disk, else raises UsageError with the reason."""
    from podium_library.errors import Unsaved
    from podium_library.marks.making import make_mark
    from podium_library.store import open_store

    mark = make_mark(transcript, span, note=note, tags=tags, color=color)
    try:
        with open_store() as store:
            return store.add(store.remember(transcript), mark)
    except Unsaved as error:
        raise UsageError(str(error)) from None


def kept_marks(transcript: Transcript) -> tuple[Mark, ...]:
    """The marks of a document as they were made, in the order of the text."""
    return marked(transcript).marks


def marked(transcript: Transcript) -> MarkedDocument:
    """The document as it is kept, or would be, with its marks."""
    from podium_library.marks.documents import describe
    from podium_library.store import open_store

    with open_store(read_only=True) as store:
        known = store.document_of(transcript)
        if known is None:
            return MarkedDocument(describe(transcript), ())
        return MarkedDocument(known, store.marks(known))


def all_marked() -> tuple[MarkedDocument, ...]:
    """All documents that have marks, with them."""
    from podium_library.store import open_store

    with open_store(read_only=True) as store:
        return store.marked()


def placed(transcript: Transcript, one: MarkedDocument) -> MarkedDocument:
    """The same marks at their places in the text as it is now; lost ones as they were made.

    Offsets, lines and names are those of today's text, so that a list or an export can be followed.
    """
    from podium_library.anchor import anchor_all
    from podium_library.keeping.texts import kept_text
    from podium_library.marks.documents import describe
    from podium_library.marks.making import remade

    if all(mark.sha256 == transcript.source.digest for mark in one.marks):
        return one
    anchored = anchor_all(one.marks, transcript, one.document.sha256, kept_text)
    marks = tuple(
        found.mark if found.span is None else remade(transcript, found.mark, found.span)
        for found in anchored
    )
    return MarkedDocument(described(describe(transcript), one.document), marks)


def described(now: Document, kept: Document) -> Document:
    """Today's document under the identity that it is kept by."""
    from dataclasses import replace

    return replace(now, id=kept.id)
