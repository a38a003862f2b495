"""The words of a collection as sets of documents, fetched from its index when they are first needed."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from heapq import nlargest

from podium_search.collection.collection import Collection
from podium_search.collection.shortened import Shared
from podium_search.index.bits import all_bits, bits_of
from podium_search.index.lexicon import Lexicon
from podium_search.index.vocabulary import Vocabulary

COMMON = 0.5
"""Share of the documents from which a word is common."""
FEW = 5_000
"""Documents with a word of which one may always ask: a few milliseconds."""
PASSAGES = 40
"""Of a document, about."""
CACHED = 2_048
"""Sets kept; at 50,000 documents one is 6 kB."""


class Terms:
    """See `WordSets`; what stands in a set is a document."""

    def __init__(self, collection: Collection) -> None:
        self._collection = collection
        self._counts = collection.vocabulary()
        self._sets: dict[tuple[str, tuple[tuple[str, ...], ...]], int] = {}
        self.words: Sequence[str] = list(self._counts)
        self.size = collection.size()

    def has(self, word: str) -> bool:
        """Whether any document has the word."""
        return word in self._counts

    def count(self, word: str) -> int:
        """How many documents have the word."""
        return self._counts.get(word, 0)

    def beginning(self, prefix: str, most: int) -> list[str]:
        """The words that begin with a prefix, at most so many: those of the most documents."""
        found = Vocabulary(self.words).beginning(prefix)
        return list(found) if len(found) <= most else nlargest(most, found, key=self.count)

    def is_common(self, word: str) -> bool:
        """Whether so many documents have the word that it parts hardly any from the others."""
        return self._counts.get(word, 0) > max(FEW, COMMON * self.size)

    def telling(self, count: int) -> float:
        """An inverse frequency among passages, estimated from that among documents.

        Words are taken to fall anywhere (Poisson): what half of the documents have is still in few of
        their passages, and tells a good deal.
        """
        having = min(count + 0.5, self.size - 0.5) / self.size
        share = 1 - math.exp(math.log(1 - having) / PASSAGES)
        return math.log(1 + (1 - share) / share)

    def any_of(self, words: Iterable[str]) -> int:
        """The documents that have any of the words; of common ones nobody asks which."""
        known = tuple(sorted(word for word in words if word in self._counts))
        if any(map(self.is_common, known)):
            return all_bits(self.size)
        return self._set("any", (known,), lambda: self._collection.with_any(known)) if known else 0

    def all_of(self, words: Iterable[str]) -> int:
        """The documents that have every one of the words."""
        bits = -1
        for word in words:
            bits &= self.any_of((word,))
        return max(bits, 0)

    def beside(self, rows: Iterable[Sequence[str]]) -> int:
        """The documents in which one of these rows of words stands, side by side."""
        known = tuple(
            tuple(row) for row in rows if len(row) > 1 and all(word in self._counts for word in row)
        )
        return self._set("row", known, lambda: self._collection.with_phrase(known)) if known else 0

    def lexicon(self) -> Lexicon:
        """The tables that a typed word is looked up in."""
        shared = Shared(self._collection.shortened, self.is_common)
        vocabulary = Vocabulary(self.words)
        return Lexicon(self, vocabulary, shared, lambda a, b: bool(self.beside([(a, b)])))

    def _set(
        self, kind: str, words: tuple[tuple[str, ...], ...], find: Callable[[], Iterable[int]]
    ) -> int:
        key = (kind, words)
        bits = self._sets.get(key)
        if bits is None:
            if len(self._sets) >= CACHED:
                self._sets.clear()
            bits = self._sets[key] = self.set_of(find())
        return bits

    def set_of(self, documents: Iterable[int]) -> int:
        """The set of some documents, without those that came after the vocabulary was loaded."""
        return bits_of((number for number in documents if number < self.size), self.size)
