"""What a search over all documents found: by document, then by exchange; marks and notes first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from podium.screens.library.entries import (
    Ends,
    Entry,
    Heading,
    Look,
    Preview,
    Visit,
    Words,
)
from podium.widgets.finder.groups import HitGroup, grouped, snippet, starting
from podium.widgets.rows.line import Piece
from podium_library.marks.mark import Document, Mark, MarkedDocument
from podium_library.written.counted import counted
from podium_parsers import Span, Transcript, paragraph_name
from podium_search.collection import CollectionResult
from podium_search.hit import Hit, Result
from podium_search.words.tokens import plain

NOTES = 20
"""Marks and notes that are listed."""


@dataclass(frozen=True)
class PassageEntry:
    """A hit, for all hits of its exchange."""

    transcript: Transcript
    group: HitGroup
    hit: Hit
    may_be_chosen: bool = True

    @property
    def visit(self) -> Visit:
        """Opened at the first matched word."""
        return Visit(self.transcript.source.name, starting(self.hit, self.transcript))

    def ends(self, look: Look, width: int) -> Ends:
        group = self.group
        who = f" · {group.who}" if group.who else ""
        left = [Piece(f"   {group.name}{who}  ", look("people"))]
        count = f"  {len(group.hits)} " if len(group.hits) > 1 else ""
        room = max(8, width - len(group.name) - len(who) - 6)
        left += [
            Piece(text, look("match" if is_match else "title" if group.is_strong else "note"))
            for text, is_match in snippet(self.transcript, self.hit, room)
        ]
        return left, [Piece(count, look("note"))]

    def preview(self) -> Preview:
        shown = self.transcript.shown(self.hit.paragraph)
        name = paragraph_name(self.transcript, self.hit.paragraph)
        who = f" · {self.group.who}" if self.group.who else ""
        head = Words(f"{name}{who}\n", "bold")
        return [head, *_lit(shown.text, _within(self.hit.spans, shown.to_shown))]


@dataclass(frozen=True)
class NoteEntry:
    """A mark whose words, note or tags match."""

    document: Document
    mark: Mark
    may_be_chosen: bool = True

    @property
    def visit(self) -> Visit:
        """Opened at the mark."""
        return Visit(self.document.file, mark=self.mark)

    def ends(self, look: Look, width: int) -> Ends:  # noqa: ARG002 - as an Entry
        mark = self.mark
        tags = "".join(f" #{tag}" for tag in mark.tags)
        left = [
            Piece(f" ● {mark.name}  ", look("sign")),
            Piece(" ".join((mark.note or mark.quote)[:400].split()), look("title")),
        ]
        return left, [Piece(f" {tags} ", look("note"))]

    def preview(self) -> Preview:
        mark = self.mark
        about = self.document.title or self.document.file
        note = f"\n\n{mark.note}" if mark.note else ""
        return [Words(f"{about}\n{mark.quote}{note}")]


def found_in(result: CollectionResult, notes: Sequence[NoteEntry]) -> list[Entry]:
    """The lines of a result."""
    entries: list[Entry] = []
    if notes:
        entries += [Heading("Marks and notes"), *notes]
    for transcript, hits in _by_document(result):
        title = transcript.metadata.title or transcript.source.name.rpartition("/")[2]
        entries.append(Heading(title, transcript.metadata.date or ""))
        for group in grouped(transcript, Result(result.query, tuple(hits))):
            best = max(group.hits, key=lambda hit: hit.score)
            entries.append(PassageEntry(transcript, group, best))
    return entries


def matching(marked: Iterable[MarkedDocument], query: str) -> list[NoteEntry]:
    """The marks with every word of a query in their note, tags or words, the latest first."""
    wanted = [f" {word}" for word in plain(query).split()]
    if not wanted:
        return []
    found = [
        NoteEntry(one.document, mark)
        for one in marked
        for mark in one.marks
        if (said := plain(f"{mark.note or ''} {' '.join(mark.tags)} {mark.quote}"))
        and all(word in said for word in wanted)
    ]
    found.sort(key=lambda one: one.mark.modified, reverse=True)
    return found[:NOTES]


def told(result: CollectionResult) -> str:
    """The head of the list."""
    documents = len({found.number for found in result.hits})
    corrected = "".join(f" · {wrong} → {right}" for wrong, right in result.corrected)
    weak = f", {result.weak} weak" if result.weak else ""
    many = f"{len(result.hits)} in {counted(documents, 'document')}"
    return f"Passages · {many}{weak}{corrected}"


def _by_document(result: CollectionResult) -> Iterator[tuple[Transcript, list[Hit]]]:
    """The documents in the order of their best hits, each with its hits."""
    gathered: dict[int, tuple[Transcript, list[Hit]]] = {}
    for found in result.hits:
        gathered.setdefault(found.number, (found.transcript, []))[1].append(found.hit)
    return iter(gathered.values())


def _within(spans: Iterable[Span], to_shown: Callable[[int], int]) -> list[tuple[int, int]]:
    return [(to_shown(start), to_shown(end - 1) + 1) for start, end in spans]


def _lit(text: str, spans: Iterable[tuple[int, int]]) -> Iterator[Words]:
    """A passage with its matched words in bold."""
    at = 0
    for start, end in spans:
        yield Words(text[at:start])
        yield Words(text[start:end], "bold $accent")
        at = end
    yield Words(text[at:])
