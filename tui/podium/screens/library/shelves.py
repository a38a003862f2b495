"""What the library screen shows, fetched in threads: nothing here waits on the screen."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from podium.screens.library.documents import DocumentEntry, documents
from podium_library.archive.archive import Listed
from podium_library.archive.embedded import EmbeddedArchive
from podium_library.archive.scanned import scanned
from podium_library.errors import DamagedError, Unsaved, unsaved
from podium_library.marks.mark import MarkedDocument
from podium_library.positions import forget_place
from podium_library.recent import recent

Answer = TypeVar("Answer")
UNREAD = "The index of your folders is empty: ^r reads them again"
"""After damage, or from another version of podium, the index is begun anew."""


@dataclass
class Shelves:
    """Everything that there is to show. Its methods block and are called from threads."""

    archive: EmbeddedArchive = field(default_factory=EmbeddedArchive)
    marked: Sequence[MarkedDocument] = ()
    """All marks, as they were when the documents were fetched."""
    trouble: str = ""
    """What went wrong when something was fetched last; one line."""

    def told(self, work: Callable[[], Answer], otherwise: Answer) -> Answer:
        """Do some work; should the index fail, say so and answer with something else."""
        try:
            return work()
        except DamagedError as error:
            self.trouble = f"{error}: ^r reads the folders again"
        except (OSError, sqlite3.Error) as error:
            self.trouble = str(unsaved(error)).replace("not saved", "the library")
        return otherwise

    def glance(self, count: int) -> tuple[list[DocumentEntry], int]:
        """The documents read last and the first by name, some more than `count`; how many there are."""
        read = recent(count)
        listed: Sequence[Listed] = ()
        scanned = 0
        if self.archive.path.exists():
            paths = [one.place.file for one in read]
            listed, scanned = self.told(lambda: self.archive.glance(paths, count), (listed, 0))
        found = documents(read, listed, ())
        return found, scanned + sum(one.listed is None for one in found)

    def documents(self) -> list[DocumentEntry]:
        """All documents."""
        from podium_library.store import open_store

        with open_store(read_only=True) as store:
            try:
                self.marked, shelved = store.marked(), store.documents()
            except Unsaved:
                shelved = ()
        listed: Sequence[Listed] = ()
        if self.archive.path.exists():
            listed = self.told(self.archive.listed, listed)
            if not listed and not self.trouble and scanned():
                self.trouble = UNREAD
        return documents(recent(), listed, shelved)

    def forget(self, path: str) -> None:
        """Remove every trace of a document; its file and its marks stay."""
        if self.archive.path.exists():
            self.told(lambda: self.archive.forget(path), False)
        forget_place(path)
