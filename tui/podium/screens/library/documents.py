"""The documents of the library: what was open last and what was scanned, as one list."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from podium.screens.library.entries import Ends, Look, Preview, Visit, Words
from podium.widgets.rows.line import Piece
from podium_library.archive.archive import Listed
from podium_library.marks.shelf import Shelved
from podium_library.recent import Recent
from podium_library.written.counted import counted

NARROW, WIDE = 60, 90
"""Columns from which the date and the marks stand in the line, and the people too."""


class Sorting(StrEnum):
    """How the documents are sorted."""

    RECENT = "last read first"
    DATE = "latest first"
    TITLE = "by title"


@dataclass(frozen=True)
class DocumentEntry:
    """One document."""

    path: str
    recent: Recent | None = None
    """How it was read, if it ever was."""
    listed: Listed | None = None
    """Its card, if it was scanned."""
    marks: int = 0
    may_be_chosen: bool = True

    @property
    def visit(self) -> Visit:
        """It is opened where it was left."""
        return Visit(self.path)

    @property
    def name(self) -> str:
        """Its title, or its file's name."""
        if self.listed is not None:
            return self.listed.name
        return self.recent.name if self.recent else os.path.basename(self.path)  # noqa: PTH119

    @property
    def date(self) -> str:
        """Of the event; empty when it is not known."""
        return (self.listed and self.listed.card.date) or ""

    @property
    def seen(self) -> str:
        """When it was open last, ISO 8601; empty for never."""
        return self.recent.place.seen if self.recent else ""

    @property
    def people(self) -> str:
        """Who speaks in it."""
        return self.listed.people if self.listed else ""

    @cached_property
    def said(self) -> str:
        """All that it can be found by."""
        return f"{self.name} {self.people} {self.path} {self.date}".casefold()

    def ends(self, look: Look, width: int) -> Ends:
        left = [Piece(f" {self.date:10}  " if width >= NARROW else " ", look("note"))]
        left.append(Piece(self.name, look("title")))
        if width >= WIDE and self.people:
            left.append(Piece(f"  {self.people}", look("people")))
        read = f"{self.recent.percent}%" if self.recent else ""
        marks = f"●{self.marks}" if self.marks else ""
        if self.recent is not None and not self.recent.is_there:
            read = "gone"
        end = f" {read} "
        if width >= NARROW:
            end = f"  {marks:>4} {read:>4} " if marks or read else " "
        return left, [Piece(end, look("sign" if marks else "note"))]

    def preview(self) -> Preview:
        lines = [self.path]
        if self.listed is not None:
            card = self.listed.card
            facts = [card.venue, card.publisher, card.language, card.kind]
            counts = (
                f"{counted(card.exchanges, 'question')}, {counted(card.characters, 'character')}"
            )
            lines.append(" · ".join([*filter(None, facts), counts]))
            lines.append(self.people)
        if self.recent is not None:
            lines.append(f"Read to {self.recent.percent}%, last on {self.seen[:10]}")
        return [Words("\n".join(filter(None, lines)))]


def documents(
    recent: Iterable[Recent], listed: Iterable[Listed], shelved: Iterable[Shelved]
) -> list[DocumentEntry]:
    """Everything that was open or scanned, each path once."""
    marks = {one.document.sha256: one.marks for one in shelved}
    read = {one.place.file: one for one in recent}
    found = [
        DocumentEntry(one.path, read.pop(one.path, None), one, marks.get(one.card.sha256, 0))
        for one in listed
    ]
    rest = (
        DocumentEntry(path, one, None, marks.get(one.place.sha256, 0)) for path, one in read.items()
    )
    return [*rest, *found]


def arranged(entries: Iterable[DocumentEntry], sorting: Sorting) -> list[DocumentEntry]:
    """The documents in an order."""
    by_title = sorted(entries, key=lambda one: (one.name.casefold(), one.path))
    match sorting:
        case Sorting.RECENT:
            return sorted(by_title, key=lambda one: one.seen, reverse=True)
        case Sorting.DATE:
            return sorted(by_title, key=lambda one: one.date, reverse=True)
        case Sorting.TITLE:
            return by_title


def prepare(entries: Iterable[DocumentEntry]) -> None:
    """Make what the documents are found by, lest the first key wait for it: 0.2 s for fifty thousand."""
    for one in entries:
        assert one.said


def sifted(entries: Sequence[DocumentEntry], typed: str) -> Sequence[DocumentEntry]:
    """Those that have every word that was typed, and are of its date, kind and language."""
    if not typed.strip():
        return entries
    from podium_search.asking.query import parse_query

    query = parse_query(typed)
    wanted = query.words.casefold().split()
    found = (
        [one for one in entries if all(word in one.said for word in wanted)] if wanted else entries
    )
    if not query.about:
        return found
    return [one for one in found if one.listed and query.about.fits(one.listed.card)]


def told(count: int, sorting: Sorting) -> str:
    """The head of the list."""
    return f"Library · {counted(count, 'document')}, {sorting}"
