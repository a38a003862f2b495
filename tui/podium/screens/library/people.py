"""The people of the library, and what was asked of one of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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
from podium.widgets.rows.line import Piece
from podium_library.archive.people import Person, named
from podium_library.archive.questions import Asked
from podium_library.written.counted import counted


@dataclass(frozen=True)
class PersonEntry:
    """Somebody who speaks."""

    person: Person
    may_be_chosen: bool = True

    def ends(self, look: Look, width: int) -> Ends:  # noqa: ARG002 - as an Entry
        one = self.person
        left = [Piece(f" {one.name}", look("title"))]
        if one.role:
            left.append(Piece(f"  {one.role}", look("people")))
        documents = counted(one.documents, "document")
        return left, [Piece(f"  {documents}  answered {one.answered} ", look("note"))]

    def preview(self) -> Preview:
        one = self.person
        others = [name for name in one.names if name != one.name]
        lines = [
            f"Speaks in {counted(one.documents, 'document')}; asked {one.asked}, answered {one.answered}.",
            f"Also called {', '.join(others)}." if others else "",
            "Enter lists the questions.",
        ]
        return [Words("\n".join(filter(None, lines)))]


@dataclass(frozen=True)
class QuestionEntry:
    """A question that somebody answered."""

    asked: Asked
    may_be_chosen: bool = True

    @property
    def visit(self) -> Visit:
        """Opened at the question."""
        return Visit(self.asked.document.path, self.asked.offset)

    def ends(self, look: Look, width: int) -> Ends:  # noqa: ARG002 - as an Entry
        one = self.asked
        left = [
            Piece(f"   Q{one.exchange + 1}  ", look("people")),
            Piece(one.title, look("title")),
        ]
        return left, [Piece(f"  {one.asker} " if one.asker else "", look("note"))]

    def preview(self) -> Preview:
        return [Words(f"{self.asked.title}\n{self.asked.document.path}")]


def people_named(everybody: Sequence[Person], typed: str) -> list[PersonEntry]:
    """Those whom the typed words name; everybody where nothing is typed."""
    found = named(typed, everybody) if typed.strip() else everybody
    return [PersonEntry(one) for one in found]


def questions_of(asked: Iterable[Asked], typed: str) -> list[Entry]:
    """The questions with every word that was typed, under the documents that they stand in."""
    wanted = typed.casefold().split()
    entries: list[Entry] = []
    document = -1
    for one in asked:
        said = f"{one.title} {one.asker} {one.document.name}".casefold()
        if not all(word in said for word in wanted):
            continue
        if one.document.number != document:
            document = one.document.number
            entries.append(Heading(one.document.name, one.document.card.date or ""))
        entries.append(QuestionEntry(one))
    return entries


def told(entries: Sequence[Entry], person: Person | None) -> str:
    """The head of the list."""
    count = sum(one.may_be_chosen for one in entries)
    if person is None:
        return f"People · {count:,}"
    return f"Questions to {person.name} · {count:,}"
