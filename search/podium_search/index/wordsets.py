"""Which words there are and where each stands, as sets: what the search asks of any index.

For a transcript the sets are of passages (`postings`), for a collection of documents (`collection.terms`):
a query's words are expanded and weighed alike over both.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol


class WordSets(Protocol):
    """An index of words; sets are bits of a number, see `bits`."""

    @property
    def words(self) -> Sequence[str]:
        """All words, sorted."""
        ...

    @property
    def size(self) -> int:
        """How many passages, or documents, there are."""
        ...

    def has(self, word: str) -> bool:
        """Whether there is such a word."""
        ...

    def beginning(self, prefix: str, most: int) -> list[str]:
        """The words that begin with a prefix, at most so many: the most frequent ones."""
        ...

    def any_of(self, words: Iterable[str]) -> int:
        """The set of those that have any of the words."""
        ...

    def all_of(self, words: Iterable[str]) -> int:
        """The set of those that have every one of the words."""
        ...

    def telling(self, count: int) -> float:
        """How much it tells of a passage that it has a word which is in so many: an inverse frequency."""
        ...
