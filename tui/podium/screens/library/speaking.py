"""The library by the people who speak in it; Enter on one of them lists what was asked of that person."""

from __future__ import annotations

from collections.abc import Sequence

from podium.screens.library.entries import Entry, Heading
from podium.screens.library.face import Desk
from podium.screens.library.people import (
    PersonEntry,
    QuestionEntry,
    people_named,
    questions_of,
    told,
)
from podium_library.archive.people import Appearance, Person, people
from podium_library.archive.questions import Asked, questions_to
from podium_library.archive.verdicts import verdicts


class Speaking:
    """The people, or the questions to one of them."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._version: int | None = None
        """Of the archive, as everybody was fetched."""
        self._everybody: Sequence[Person] = ()
        self._person: Person | None = None
        self._asked: Sequence[Asked] = ()

    def sift(self, typed: str) -> None:
        """Show the people of a name, or those of the questions that have the words."""
        if self._person is None:
            self.desk.questions.ask(lambda _: self._named(typed), self._show)
        else:
            asked = questions_of(self._asked, typed)
            head = told(asked, self._person)
            self.desk.lay(asked or [Heading("No question like that")], head)

    def _named(self, typed: str) -> list[PersonEntry]:
        """The people of a name; in a thread."""
        shelves = self.desk.shelves
        if shelves.archive.path.exists():
            version = shelves.told(shelves.archive.version, 0)
            if version != self._version:
                nobody: Sequence[Appearance] = ()
                appearances = shelves.told(shelves.archive.appearances, nobody)
                self._everybody, self._version = people(appearances, verdicts()), version
        return people_named(self._everybody, typed)

    def _show(self, found: list[PersonEntry]) -> None:
        self.desk.lay(found or [Heading("Nobody of that name")], told(found, None))

    def choose(self, entry: Entry) -> None:
        """List the questions to somebody, or open one in its document."""
        match entry:
            case PersonEntry(person=person):
                self.desk.questions.ask(lambda _: self._asked_of(person), self._show_questions)
            case QuestionEntry():
                self.desk.visit(entry.visit)

    def _asked_of(self, person: Person) -> tuple[Person, Sequence[Asked]]:
        """The questions to somebody; in a thread."""
        shelves, nothing = self.desk.shelves, tuple[Asked, ...]()
        asked = shelves.told(lambda: tuple(questions_to(person, shelves.archive)), nothing)
        return person, asked

    def _show_questions(self, found: tuple[Person, Sequence[Asked]]) -> None:
        self._person, self._asked = found
        self.desk.clear()

    def back(self) -> bool:
        """From the questions back to the people."""
        was_asked, self._person = self._person is not None, None
        return was_asked
