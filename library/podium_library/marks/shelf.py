"""What a store tells of a document as a whole, and of a mark that was removed."""

from __future__ import annotations

from dataclasses import dataclass

from podium_library.marks.mark import Document, Mark


@dataclass(frozen=True, slots=True)
class Shelved:
    """A document with the number of its marks."""

    document: Document
    marks: int
    """In use."""
    trashed: int
    """In the trash."""


@dataclass(frozen=True, slots=True)
class Trashed:
    """A mark in the trash."""

    mark: Mark
    document: Document
    when: str
    """ISO 8601."""
