"""A mark: a passage that somebody wants to keep, and the document that it stands in.

Both are plain values, complete in themselves: a mark can be read, exported and moved to another machine
without the transcript. The fields are those of the podium-marks format, so that nothing is lost on
the way out and back.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime


def now() -> str:
    """The present moment, ISO 8601 in UTC, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def new_id() -> str:
    """A name that no other mark has (RFC 9562, version 4)."""
    from uuid import uuid4

    return str(uuid4())


@dataclass(frozen=True, slots=True)
class Mark:
    """One marked passage with what was written beside it."""

    start: int
    """Code-point offset into the document's text."""
    end: int
    quote: str
    """The text's own characters between start and end, line breaks included."""
    prefix: str = ""
    """Up to 64 characters before the quote."""
    suffix: str = ""
    """Up to 64 characters after it."""
    id: str = field(default_factory=new_id)
    name: str = ""
    """Where it stands, as people cite it: `A7 ¶58`."""
    speaker: str | None = None
    role: str | None = None
    question: str | None = None
    """The words of the question that the passage answers."""
    line: tuple[int, int] = (0, 0)
    """First and last 1-based line of the text."""
    page_line: str | None = None
    """`45:12-46:3` where the record has page and line numbers."""
    time: tuple[float, float] | None = None
    """Seconds, where the document is timed."""
    tags: tuple[str, ...] = ()
    note: str | None = None
    color: str | None = None
    created: str = field(default_factory=now)
    modified: str = field(default_factory=now)
    sha256: str = ""
    """Of the text that the offsets point into; empty where only the mark's document says it."""
    lost_in: tuple[str, ...] = ()
    """Digests of texts of which a person said that the passage no longer stands in them."""


@dataclass(frozen=True, slots=True)
class Document:
    """What is kept of a document, so that its marks stay readable without it."""

    file: str
    """The path as last seen."""
    sha256: str
    """Of the decoded text as UTF-8: the identity of what the offsets point into."""
    characters: int
    title: str | None = None
    date: str | None = None
    publisher: str | None = None
    venue: str | None = None
    url: str | None = None
    raw_sha256: str = ""
    """Of the file's bytes, when they were at hand."""
    id: str = ""
    """The store's own name for it, which outlasts edits and moves; empty outside a store."""


@dataclass(frozen=True, slots=True)
class MarkedDocument:
    """A document with its marks in the order of the text: what every export takes."""

    document: Document
    marks: tuple[Mark, ...]
