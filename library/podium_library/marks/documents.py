"""Which document a transcript is: by its text's digest first, its path second, likeness third.

So marks follow a file that is renamed or moved (same text, new path) and one that is edited in place
(same path, new text). A changed text at a new path only resembles a document, and a person says
whether it is the same.
"""

from __future__ import annotations

import os
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from podium_library.marks.likeness import LIKE, resemblance, sketch
from podium_library.marks.mark import Document
from podium_library.marks.record import Record, document_body, document_of, fields_of
from podium_parsers import Transcript


@dataclass(frozen=True, slots=True)
class Likeness:
    """A kept document that a transcript may be a copy of."""

    document: Document
    share: float
    """Of their word triples, the part that both texts hold; 0 to 1."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A document as the store holds it."""

    document: Document
    known: tuple[str, ...]
    """Digests of its texts, the present one and those before it."""
    sketch: tuple[int, ...]
    """See likeness.py."""

    @classmethod
    def of(cls, record: Record) -> Kept:
        """From the store's record."""
        fields = fields_of(record)
        known, rough = fields.get("known"), fields.get("sketch")
        return cls(
            document_of(record),
            tuple(known) if isinstance(known, list) else (),
            tuple(rough) if isinstance(rough, list) else (),
        )

    def body(self) -> bytes:
        """As the store's record holds it."""
        return document_body(self.document, list(self.known), list(self.sketch))


def describe(transcript: Transcript, id_: str = "") -> Document:
    """What a transcript says of itself, as a Document outside any store."""
    source, metadata = transcript.source, transcript.metadata
    return Document(
        file=path_of(transcript),
        sha256=source.digest,
        characters=source.length,
        title=metadata.title,
        date=metadata.date,
        publisher=metadata.publisher,
        venue=metadata.venue,
        url=metadata.url,
        raw_sha256=source.raw_digest,
        id=id_,
    )


def path_of(transcript: Transcript) -> str:
    """The absolute path of the file; the name as it is when the text came from elsewhere."""
    name = transcript.source.name
    return name if name in ("", "-") else os.path.abspath(name)  # noqa: PTH100 - links stay as named


def same(kept: Sequence[Kept], transcript: Transcript) -> Kept | None:
    """The kept document that the transcript is, by digest or by path."""
    digest, path = transcript.source.digest, path_of(transcript)
    by_digest = [k for k in kept if digest in k.known or k.document.sha256 == digest]
    if by_digest:
        # Two can be: a copy that was marked apart and then edited into the other.
        return max(by_digest, key=lambda k: (k.document.file == path, k.document.sha256 == digest))
    if path in ("", "-"):
        return None
    by_path = [k for k in kept if k.document.file == path]
    return by_path[-1] if by_path else None


def chosen(kept: Sequence[Kept], transcript: Transcript, id_: str | None) -> Kept | None:
    """The kept document of that id; without one, the document that the transcript is."""
    if id_ is None:
        return same(kept, transcript)
    return next((k for k in kept if k.document.id == id_), None)


def alike(kept: Sequence[Kept], transcript: Transcript) -> tuple[Likeness, ...]:
    """Kept documents that the transcript may be a copy of, the likest first."""
    if not kept:
        return ()
    own = sketch(transcript.text)
    found = (Likeness(k.document, resemblance(own, k.sketch)) for k in kept)
    return tuple(sorted((f for f in found if f.share >= LIKE), key=lambda f: -f.share))


def renewed(old: Kept | None, transcript: Transcript, sketch_of: Callable[[], list[int]]) -> Kept:
    """The document as it is to be kept now; the very same when there is nothing new about it.

    The sketch of the transcript's text, which takes 0.1 s a MB, is asked for only where it is needed.
    """
    if old is None:
        document = describe(transcript, str(uuid.uuid4()))
        return Kept(document, (document.sha256,), tuple(sketch_of()))
    document = describe(transcript, old.document.id)
    if document.file in ("", "-"):
        document = replace(document, file=old.document.file)
    if document.sha256 in old.known:
        return replace(old, document=document)
    known = (*old.known, document.sha256)
    return Kept(document, known, tuple(sketch_of()))


def exists(document: Document) -> bool:
    """Whether there is still a file at the document's path."""
    return bool(document.file) and Path(document.file).exists()
