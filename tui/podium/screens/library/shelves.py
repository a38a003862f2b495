"""What the library screen shows, fetched and searched in threads: nothing here waits on the screen."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from threading import Lock
from typing import TypeVar

from podium.screens.library.documents import DocumentEntry, documents
from podium.screens.library.entries import Entry
from podium.screens.library.passages import found_in, matching
from podium_library.archive.archive import Listed
from podium_library.archive.embedded import EmbeddedArchive
from podium_library.archive.people import Person, people
from podium_library.archive.questions import Asked, questions_to
from podium_library.archive.verdicts import verdicts
from podium_library.errors import DamagedError, Unsaved, unsaved
from podium_library.mark import MarkedDocument
from podium_library.positions import forget_place
from podium_library.recent import recent
from podium_library.store import open_store
from podium_search.collection import CollectionEngine, CollectionResult
from podium_search.hit import Marked
from podium_search.query import parse_query

Stop = Callable[[], bool]
Answer = TypeVar("Answer")
LIMIT = 100
"""Passages that are listed."""


@dataclass
class Shelves:
    """Everything that there is to show. Its methods block and are called from threads."""

    archive: EmbeddedArchive = field(default_factory=EmbeddedArchive)
    marked: Sequence[MarkedDocument] = ()

    trouble: str = ""
    """What went wrong when something was fetched last; one line."""

    def __post_init__(self) -> None:
        self._engine = CollectionEngine(self.archive)
        self._searching = Lock()

    def _told(self, work: Callable[[], Answer], otherwise: Answer) -> Answer:
        """Do some work; should the index fail, say so and answer with nothing."""
        try:
            return work()
        except DamagedError as error:
            self.trouble = f"{error}: ^r reads the folders again"
        except (OSError, sqlite3.Error) as error:
            self.trouble = str(unsaved(error)).replace("not saved", "the library")
        return otherwise

    def documents(self) -> list[DocumentEntry]:
        """All documents."""
        with open_store(read_only=True) as store:
            try:
                self.marked, shelved = store.marked(), store.documents()
            except Unsaved:
                shelved = ()
        listed: Sequence[Listed] = ()
        if self.archive.path.exists():
            listed = self._told(self.archive.listed, listed)
        return documents(recent(), listed, shelved)

    def search(self, query: str, stop: Stop) -> tuple[CollectionResult, list[Entry]]:
        """Passages, marks and notes that match."""
        if not self.archive.path.exists():
            return CollectionResult(parse_query(query)), []
        marks: dict[str, list[Marked]] = {}
        for one in self.marked:
            for mark in one.marks:
                key = mark.sha256 or one.document.sha256
                marks.setdefault(key, []).append(Marked(mark.start, mark.end, mark.tags))
        nothing = CollectionResult(parse_query(query))
        with self._searching:  # the search before this one may not have noticed yet that it is over
            result = self._told(lambda: self._engine.search(query, LIMIT, marks, stop), nothing)
        return result, found_in(result, matching(self.marked, result.query.words))

    def everybody(self) -> tuple[Person, ...]:
        """All people."""
        if not self.archive.path.exists():
            return ()
        return people(self._told(self.archive.appearances, ()), verdicts())

    def questions(self, person: Person) -> tuple[Asked, ...]:
        """What was asked of somebody."""
        return self._told(lambda: tuple(questions_to(person, self.archive)), ())

    def forget(self, path: str) -> None:
        """Remove every trace of a document; its file and its marks stay."""
        if self.archive.path.exists():
            self._told(lambda: self.archive.forget(path), False)
        forget_place(path)
