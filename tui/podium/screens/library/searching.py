"""The library by the words of its texts: a search over all of them, and over marks and notes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from threading import Lock

from podium.screens.finder.engine import in_fairness
from podium.screens.library.entries import Entry, Heading
from podium.screens.library.face import Desk
from podium.screens.library.passages import NoteEntry, PassageEntry, found_in, matching, told
from podium.screens.reader.questions import Stop
from podium_search.asking.query import parse_query
from podium_search.collection import CollectionEngine, CollectionResult
from podium_search.hit import Marked

LIMIT = 100
"""Passages that are listed."""


class Searching:
    """The passages that what is typed means."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._engine = CollectionEngine(desk.shelves.archive)
        self._is_loaded = False
        self._searching = Lock()

    def sift(self, typed: str) -> None:
        """Search in a thread; a search before this one is told to stop."""
        self.desk.questions.ask(lambda stop: self._found(typed, stop), self._show)

    def _found(self, query: str, stop: Stop) -> tuple[CollectionResult, list[Entry]]:
        """Passages, marks and notes that match."""
        shelves, nothing = self.desk.shelves, CollectionResult(parse_query(query))
        if not shelves.archive.path.exists():
            return nothing, []
        marks: dict[str, list[Marked]] = {}
        for one in shelves.marked:
            for mark in one.marks:
                key = mark.sha256 or one.document.sha256
                marks.setdefault(key, []).append(Marked(mark.start, mark.end, mark.tags))
        with self._searching:  # the search before this one may not have noticed yet that it is over
            result = shelves.told(lambda: self._answer(query, marks, stop), nothing)
        return result, found_in(result, matching(shelves.marked, result.query.words))

    def _answer(
        self, query: str, marks: Mapping[str, Sequence[Marked]], stop: Stop
    ) -> CollectionResult:
        if not self._is_loaded:
            with in_fairness():  # all words of all documents, none of them garbage
                self._engine.prepare()
            self._is_loaded = True
        return self._engine.search(query, LIMIT, marks, stop)

    def _show(self, found: tuple[CollectionResult, list[Entry]]) -> None:
        result, entries = found
        nothing = "Type words that were said" if result.query.empty else "No passage like that"
        self.desk.lay(entries or [Heading(nothing)], told(result))

    def choose(self, entry: Entry) -> None:
        """Open a passage or a mark in its document."""
        if isinstance(entry, PassageEntry | NoteEntry):
            self.desk.visit(entry.visit)

    def back(self) -> bool:
        """There is nothing to go back from."""
        return False
