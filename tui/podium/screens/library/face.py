"""The faces of the library, and the desk that they lie on: neither knows more of the other than is said here.

A face sifts something, documents or passages or people, by what is typed, and says where Enter leads. It is
imported and made when somebody turns to it: the first frame needs the documents alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from podium.screens.library.entries import Entry, Visit
from podium.screens.library.shelves import Shelves
from podium.screens.reader.questions import Questions


class Face(Protocol):
    """What is listed."""

    def sift(self, typed: str) -> None:
        """Show what fits what is typed, now or when a thread has found it."""
        ...

    def choose(self, entry: Entry) -> None:
        """Do what Enter does on a line."""
        ...

    def back(self) -> bool:
        """Take one step back, if one was taken on this face."""
        ...


class Desk(Protocol):
    """What a face asks of the screen."""

    shelves: Shelves
    questions: Questions

    def lay(self, entries: Sequence[Entry], head: str) -> None:
        """Show lines under a head."""
        ...

    def tell(self, words: str) -> None:
        """Say something at the foot."""
        ...

    def clear(self) -> None:
        """Empty the line and sift anew."""
        ...

    def visit(self, visit: Visit) -> None:
        """Leave the library for a document."""
        ...
