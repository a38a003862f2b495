"""What keeps marks, as a reader asks for it: `store.Store` is one.

The reader's marks live in a thread, and the store with its database, journal and copies is imported there
once the first page is on the screen. Whoever only talks to it imports this room.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from podium_library.marks.mark import Document, Mark, MarkedDocument
from podium_parsers import Transcript


class MarkStore(Protocol):
    """Marks and their documents; what changes something returns when it is on the disk or raises Unsaved."""

    @property
    def version(self) -> tuple[int, int]:
        """Differs from an earlier answer when another program has written meanwhile; cheap to ask."""

    def document_of(self, transcript: Transcript, /) -> Document | None:
        """The document that a transcript is, if it has marks."""

    def remember(self, transcript: Transcript, /) -> Document:
        """Keep a transcript as a document."""

    def text_of(self, digest: str, /) -> str | None:
        """The text of that digest as it was kept, if it was."""

    def marks(self, document: Document, /) -> tuple[Mark, ...]:
        """The marks of a document, in the order of the text."""

    def marked(self) -> tuple[MarkedDocument, ...]:
        """All documents that have marks, with them."""

    def add(self, document: Document, mark: Mark, /) -> object:
        """Keep a new mark."""

    def update(self, mark: Mark, /) -> object:
        """Keep a mark that was changed; raises KeyError when it is gone."""

    def remove(self, ids: Sequence[str], /) -> object:
        """Move marks to the trash."""

    def undo(self) -> object:
        """Take back the last change of this session."""

    def redo(self) -> object:
        """Do again what was undone last."""

    def retag(self, old: str, new: str, /) -> object:
        """Call a tag and all under it otherwise, in every mark."""

    def close(self) -> None:
        """Let go of the files."""
