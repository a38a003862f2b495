"""The first documents of the library, fetched and painted while Textual is being imported.

A screenful of the index takes some milliseconds, fifty thousand cards half a second, so what is seen first is
asked for first. At the start of podium a child does it and paints them too, as it does with a document
(`podium.opening.starting`); later, and wherever that fails, a thread.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Future, wait
from contextlib import suppress
from threading import Thread, active_count
from typing import ClassVar, NamedTuple

from podium.early.curtain import Curtain
from podium.opening.apart import Apart
from podium.screens.library.documents import DocumentEntry, Sorting, arranged
from podium.screens.library.shelves import Shelves
from podium_library.archive.embedded import EmbeddedArchive

SCREENFUL = 100
"""Documents that are fetched first."""


class Glimpsed(NamedTuple):
    """What was found."""

    entries: Sequence[DocumentEntry]
    """The first documents, last read first."""
    total: int
    """How many there are in all."""
    trouble: str = ""
    """What went wrong; one line."""


class Glimpse:
    """The first documents, being fetched."""

    first: ClassVar[Glimpse | None] = None
    """The one that podium began with, until there is a screen to take it."""

    @classmethod
    def at_hand(cls) -> Glimpse:
        """The one that podium began with, for the first who asks; one of the library as it is now for others."""
        begun, cls.first = cls.first, None
        return begun or cls().start()

    def __init__(self) -> None:
        self.future: Future[Glimpsed] = Future()
        self._children: list[Apart] = []

    def start(self, curtain: Curtain | None = None) -> Glimpse:
        """Begin; the first page is shown on the curtain, if there is one and no other thread yet."""
        if curtain is not None and active_count() == 1:
            self._children.append(Apart(lambda: _steps(curtain)))
        Thread(target=self._fetch, args=(curtain,), name="podium-glimpse", daemon=True).start()
        return self

    def wait(self, seconds: float) -> None:
        """Wait until they are there, at most so long."""
        wait((self.future,), seconds)

    def stop(self) -> None:
        """Let go of what is still being fetched."""
        for child in self._children:
            child.stop()

    def _fetch(self, curtain: Curtain | None) -> None:
        try:
            for child in self._children:
                for found in child.answers():
                    self._take(found, curtain)
            if not self.future.done():
                self.future.set_result(glimpsed())
        except BaseException as error:
            self.future.set_exception(error)

    def _take(self, found: object, curtain: Curtain | None) -> None:
        match found:
            case bytes() if curtain is not None:
                curtain.show(found)
            case Glimpsed():
                self.future.set_result(found)


def glimpsed() -> Glimpsed:
    """Fetch the first documents."""
    with EmbeddedArchive() as archive:
        shelves = Shelves(archive)
        found, count = shelves.glance(SCREENFUL)
    return Glimpsed(arranged(found, Sorting.RECENT)[:SCREENFUL], count, shelves.trouble)


def _steps(curtain: Curtain) -> Iterator[Glimpsed | bytes]:
    """The documents, then their picture: whoever finds it on the screen has them already."""
    found = glimpsed()
    yield found
    page = None
    with suppress(Exception):
        from podium.early.shelf import picture

        page = picture(found.entries, found.total, curtain.size)
    if page is not None:
        yield page
