"""What a search over many documents asks of whatever keeps them.

A Protocol of this wing's own: the library's archive answers to it without either knowing the other.
Documents are small whole numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from podium_parsers import Transcript
from podium_search.asking.about import Facts


class Collection(Protocol):
    """Many documents with an index of their words."""

    def version(self) -> int:
        """Differs from an earlier answer when documents have come or gone; cheap to ask."""
        ...

    def size(self) -> int:
        """One more than the highest number of a document."""
        ...

    def facts(self) -> Mapping[int, Facts]:
        """What is known of each document as a whole."""
        ...

    def names(self) -> Sequence[Sequence[str]]:
        """The distinct voices of all documents, each with its name, office and other names."""
        ...

    def spoken_by(self, names: Iterable[Sequence[str]]) -> Iterable[int]:
        """The documents in which one of these voices speaks."""
        ...

    def of_texts(self, digests: Iterable[str]) -> Iterable[int]:
        """The documents with these texts, by SHA-256."""
        ...

    def vocabulary(self) -> Mapping[str, int]:
        """Every word, sorted, with the number of documents that have it."""
        ...

    def with_any(self, words: Iterable[str]) -> Iterable[int]:
        """The documents that have one of the words."""
        ...

    def with_phrase(self, phrases: Iterable[Sequence[str]]) -> Iterable[int]:
        """The documents that have one of these rows of words; perhaps some more."""
        ...

    def shortened(self, short: str) -> Sequence[str]:
        """What these letters stand for, that of the most documents first and only a few; '' comes before it
        where they are written so themselves.
        """
        ...

    def opened(self, number: int) -> tuple[Transcript, Sequence[str]]:
        """A document's text with its outline, and the words of its passages as `folded` gave them.

        Raises KeyError when it has gone.
        """
        ...
