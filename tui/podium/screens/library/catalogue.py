"""The library by its documents: the first of them at once, all of them when a thread has fetched them.

The cursor stays on its document when the rest comes.
"""

from __future__ import annotations

from collections.abc import Sequence

from podium.screens.library import documents
from podium.screens.library.documents import DocumentEntry, Sorting
from podium.screens.library.entries import Entry, Heading
from podium.screens.library.face import Desk
from podium.screens.library.folder import folder_named
from podium.screens.library.glimpse import Glimpse


class Catalogue:
    """Every document that was open or scanned."""

    def __init__(self, desk: Desk, glimpse: Glimpse) -> None:
        self.desk = desk
        self.all: Sequence[DocumentEntry] = ()
        """Those that have been fetched, sorted."""
        self.sorting = Sorting.RECENT
        self.is_loaded = False
        """Whether that is all there are."""
        self._glimpse = glimpse
        self._count = 0
        self._doomed: str | None = None
        """The document that the next ctrl-x forgets."""

    # Fetching, in threads.

    @property
    def is_glimpsed(self) -> bool:
        """Whether the first documents are there already."""
        return self._glimpse.future.done()

    def begin(self, _: object = None) -> bool:
        """Take the first documents; in a thread, unless they are there."""
        found = self._glimpse.future.result()
        if not self.is_loaded:
            self.all, self._count = documents.arranged(found.entries, self.sorting), found.total
            self.desk.shelves.trouble = found.trouble
        return True

    def load(self, _: object = None) -> bool:
        """Fetch all documents."""
        found = documents.arranged(self.desk.shelves.documents(), self.sorting)
        documents.prepare(found)
        self.all, self._count, self.is_loaded = found, len(found), True
        return True

    # Showing.

    def sift(self, typed: str) -> None:
        """Show the documents that fit."""
        self._doomed = None
        found = documents.sifted(self.all, typed)
        count = len(found) if typed.strip() else self._count
        self.desk.lay(found or self._nothing(typed), documents.told(count, self.sorting))

    def _nothing(self, typed: str) -> list[Entry]:
        if folder_named(typed) is not None:
            return [Heading("Enter scans this folder")]
        if typed.strip():
            return [Heading("No title, name or path like that; Tab looks into the texts")]
        return [Heading("Nothing has been opened or scanned yet" if self.is_loaded else "…")]

    # Doing.

    def choose(self, entry: Entry) -> None:
        """Open a document, if it is still there."""
        if isinstance(entry, DocumentEntry):
            if entry.recent is not None and not entry.recent.is_there:
                self.desk.tell(f"{entry.path} is not there any more; ^x forgets it")
            else:
                self.desk.visit(entry.visit)

    def back(self) -> bool:
        """There is nothing to go back from."""
        return False

    def sort(self) -> None:
        """Sort the documents another way."""
        ways = list(Sorting)
        self.sorting = ways[(ways.index(self.sorting) + 1) % len(ways)]
        self.all = documents.arranged(self.all, self.sorting)

    def may_forget(self, entry: DocumentEntry) -> bool:
        """Whether a document is to be forgotten: when that is asked for twice."""
        if self._doomed == entry.path:
            return True
        self._doomed = entry.path
        self.desk.tell(f"^x again forgets {entry.name}: its file and marks stay")
        return False

    def forget(self, entry: DocumentEntry) -> bool:
        """Forget a document and fetch the others; in a thread."""
        self.desk.shelves.forget(entry.path)
        return self.load()
