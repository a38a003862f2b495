"""What a transcript is made of: the small, frozen values that every wing speaks of.

The text of a document is never rewritten; each value here points into it with a `Span`. What is
many (paragraphs, turns, exchanges) lives in columns (`columns.py`) and becomes one of these values
only when somebody asks for it, so that a document of 100 MB costs arrays and not a million objects.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open range of code-point offsets into `Source.text`.

    A tuple and not a dataclass: spans are compared, sorted and unpacked by the hundred thousand.
    """

    start: int
    end: int


class Role(StrEnum):
    """What a turn does in the conversation, by function and not by syntax."""

    REMARKS = "remarks"
    QUESTION = "question"
    ANSWER = "answer"
    CHAIR = "chair"
    OTHER = "other"


class ParagraphKind(StrEnum):
    """What a paragraph is for."""

    SPEECH = "speech"
    DIRECTION = "direction"
    HEADING = "heading"
    TITLE = "title"
    FRONT = "front"
    BACK = "back"
    APPENDED = "appended"
    FURNITURE = "furniture"


class SectionKind(StrEnum):
    """The parts of a document, in the words of the outline's JSON."""

    FRONT = "front"
    OPENING = "opening"
    QUESTIONS = "questions"
    CLOSING = "closing"
    BACK = "back"
    PART = "part"


class Severity(StrEnum):
    """How much a note matters to the person who reads."""

    INFO = "info"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Speaker:
    """A person (or a voice) that the document names."""

    id: int
    name: str
    """The fullest form that the document itself gives."""
    role: str = ""
    """Office, firm or function, as the document gives it; empty when it does not."""
    aliases: tuple[str, ...] = ()
    """Every label and variant that stands for the same person."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of the document; furniture and matter around the talk are paragraphs too."""

    index: int
    """0-based; people see `¶ index + 1`."""
    span: Span
    """All of it, a label included."""
    body: Span
    """The words alone: the span without the label that opens it."""
    kind: ParagraphKind
    turn: int | None
    """The turn that it belongs to."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One person's uninterrupted speech."""

    index: int
    role: Role
    speaker: int | None
    """Index into `Transcript.speakers`; None for an anonymous voice or a stage direction."""
    label: Span | None
    span: Span
    paragraphs: range
    rule: str
    """The rule that made the turn, as `podium explain` prints it."""
    confidence: float
    """0 to 1."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """One asker's question with its answers, interruptions and immediate follow-ups."""

    index: int
    """0-based; people see `Q{index + 1}`."""
    question: int
    """The turn that opens it."""
    turns: range
    follow_up_of: int | None


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the document under one heading; deeper levels nest in the ones before them."""

    kind: SectionKind
    title: str | None
    turns: range
    """Empty for front and back matter."""
    span: Span
    level: int = 0
    """0 for the parts of the whole, 1 and more for headings within them."""


@dataclass(frozen=True, slots=True)
class Note:
    """Something that the reader of a document should be told about how it was read."""

    rule: str
    message: str
    span: Span
    severity: Severity = Severity.INFO


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the document says of itself."""

    title: str | None = None
    date: str | None = None
    """Of the event, ISO 8601: YYYY-MM-DD."""
    venue: str | None = None
    publisher: str | None = None
    url: str | None = None
    language: str | None = None
    """ISO 639-1, lower case."""
