"""The workbench that a container's reader fills and the passes finish.

A reader puts in what it knows for certain: the text, what of it is markup or page furniture, where the
container itself states a heading, a page, a time or a speaker. The passes find the rest. Nothing here
is public outside this wing; `pipeline.py` turns a finished draft into a `Transcript`.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import NamedTuple

from podium_parsers.columns import Exchanges, Paragraphs, Spans, Turns, offsets
from podium_parsers.drafts.cuts import Blocks, Cuts
from podium_parsers.drafts.roster import Entry
from podium_parsers.drafts.view import View
from podium_parsers.model import Metadata, Note, Role, Section, Severity, Span, Speaker
from podium_parsers.places import PageLines, Times
from podium_parsers.text.source import Source


class HintKind(StrEnum):
    """What a container can say about a stretch of its text."""

    HEADING = "heading"
    """`level` is 1 for the highest."""
    TITLE = "title"
    """The document's own title, where the container marks it as such."""
    BOLD = "bold"
    ITALIC = "italic"
    QUOTE = "quote"
    LIST_ITEM = "list item"
    BLOCK = "block"
    """One paragraph, whatever line breaks are in it. A container that knows its paragraphs hints
    every one of them; then blank lines decide nothing."""
    DIRECTION = "direction"
    """Applause, a heckle, an editor's note inside a speech: no words of its speaker."""
    FRONT = "front"
    BACK = "back"
    TABLE = "table"
    CENTRED = "centred"


class Hint(NamedTuple):
    """One statement of the container about a span of the text."""

    kind: HintKind
    span: Span
    level: int = 0


class Record(NamedTuple):
    """A turn (or a piece of one) that the container itself states: a caption cue with a voice, a JSON
    segment, a TEI utterance, a CSV row."""

    span: Span
    """Its words in the text; several paragraphs where it holds blank lines."""
    speaker: str | None
    """The name or code as the container has it."""
    time: float | None = None
    """Seconds at which it begins."""
    role: Role | None = None
    """Only where the container states the function: a chair, a tabled question."""
    direction: bool = False
    """A stage direction: applause, a vote, a note of the editor."""
    new_turn: bool = False
    """Stands apart from the record before even when the speaker is the same."""
    label: Span | None = None
    """Where the name stands in the text, when it does; just before the span."""


@dataclass
class Draft:
    """A document between its bytes and its transcript."""

    source: Source
    metadata: Metadata = field(default_factory=Metadata)
    hints: list[Hint] = field(default_factory=list)
    """Sorted by start."""
    hidden: list[Span] = field(default_factory=list)
    """Markup, page heads, line numbers, cue settings: sorted and disjoint once the passes are done."""
    records: list[Record] | None = None
    """None when the container knows no turns; then the label grammars look for them."""
    people: dict[str, Speaker] = field(default_factory=dict)
    """What the container knows of its speakers, by the name or code that records use."""
    pages: PageLines | None = None
    times: Times | None = None
    notes: list[Note] = field(default_factory=list)

    # What the passes make.
    roster: list[Entry] = field(default_factory=list)
    """Who the document says takes part: attendee tables, lists of participants, legends."""
    legend: range = range(0)
    """The view's stretch of a legend: it looks like turns and is none."""
    blocks: Blocks = field(default_factory=Blocks)
    """Paragraphs before anybody knows whose they are."""
    cuts: Cuts = field(default_factory=Cuts)
    """Where each turn begins, and by what label."""
    turn_cuts: array[int] = field(default_factory=offsets)
    """The cut with which each turn begins."""
    reasons: dict[int, str] = field(default_factory=dict)
    """Why a paragraph is no speech, by its index; `podium explain` prints it."""
    _view: View | None = None
    paragraphs: Paragraphs = field(default_factory=Paragraphs)
    turns: Turns = field(init=False)
    exchanges: Exchanges = field(default_factory=Exchanges)
    speakers: list[Speaker] = field(default_factory=list)
    sections: list[Section] = field(default_factory=list)
    opening: range = range(0)

    def __post_init__(self) -> None:
        self.turns = Turns(self.paragraphs)
        if self.source.guess:
            self.note("encoding", self.source.guess, warning=True)

    @property
    def text(self) -> str:
        return self.source.text

    @property
    def view(self) -> View:
        """The text without what is hidden, as the grammars look at it."""
        if self._view is None:
            self._view = View(self.text, self.hidden_spans())
        return self._view

    @property
    def headings(self) -> list[int]:
        """Where the container's headings begin, ascending."""
        kinds = (HintKind.HEADING, HintKind.TITLE)
        return sorted({hint.span.start for hint in self.hints if hint.kind in kinds})

    def hint(self, kind: HintKind, start: int, end: int, level: int = 0) -> None:
        """State something about text[start:end]."""
        self.hints.append(Hint(kind, Span(start, end), level))

    def hide(self, start: int, end: int) -> None:
        """Mark text[start:end] as no words of the transcript."""
        if end > start:
            self.hidden.append(Span(start, end))
            self._view = None

    def note(
        self, rule: str, message: str, start: int = 0, end: int = 0, warning: bool = False
    ) -> None:
        """Leave word for the person who reads."""
        severity = Severity.WARNING if warning else Severity.INFO
        self.notes.append(Note(rule, message, Span(start, end), severity))

    def know(self, **facts: str | None) -> None:
        """Set fields of the metadata that are still unknown; empty values are ignored."""
        known = {
            name: value
            for name, value in facts.items()
            if value and getattr(self.metadata, name) is None
        }
        if known:
            self.metadata = replace(self.metadata, **known)

    def hidden_spans(self) -> Spans:
        """The hidden spans, sorted, joined where they touch."""
        joined: list[Span] = []
        for start, end in sorted(self.hidden):
            if joined and start <= joined[-1].end:
                joined[-1] = Span(joined[-1].start, max(end, joined[-1].end))
            else:
                joined.append(Span(start, end))
        return Spans(joined)
