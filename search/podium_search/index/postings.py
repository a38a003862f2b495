"""Which words a transcript has and in which passages each stands.

One flat array of passage numbers, grouped by word, with the words sorted: looking one up is a
bisection, and nothing but the words themselves is an object. Where in a passage a word stands is not
kept; a passage's line is split again when it is judged, which takes microseconds.
"""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from heapq import nlargest

from podium_search.index.bits import bits_of, bits_of_many

FREQUENT = 16
"""Passages of a word from which its set is worth keeping."""
CACHED = 1_024
"""Sets kept."""
COMMON = 32
"""A word in more than every so many passages is common: its set takes less room than its passages."""
STEP, EACH = 40_000, 40
"""Passages taken in one step, about 2 ms; as many as a word itself takes time."""


class Postings:
    """Sorted words and their passages."""

    def __init__(self, size: int) -> None:
        """There are no words until `take` has come to its end."""
        self.words: list[str] = []
        self.size = size
        """Number of passages."""
        self._ends = array("i")
        self._flat = array("i")
        self._common: dict[str, int] = {}
        """Sets of the words in every so many passages, made beforehand: half of what a query needs."""
        self._bits: dict[str, int] = {}

    def take(self, lists: dict[str, list[int]]) -> Iterator[None]:
        """Take over the words and the passages of each, in steps."""
        yield from self._sort(lists)
        done = 0
        for word in self.words:
            passages = lists.pop(word)
            self._flat.extend(array("i", passages))
            self._ends.append(len(self._flat))
            if len(passages) > max(FREQUENT, self.size // COMMON):
                self._common[word] = bits_of_many(passages, self.size)
            done += EACH + len(passages)
            if done > STEP:
                yield
                done = 0

    def _sort(self, words: Iterable[str]) -> Iterator[None]:
        """Letter by letter: at once it would hold the interpreter for 60 ms at 100 MB."""
        beginning: defaultdict[str, list[str]] = defaultdict(list)
        for word in words:
            beginning[word[0]].append(word)
        for letter in sorted(beginning):
            yield
            self.words += sorted(beginning[letter])

    def find(self, word: str) -> int | None:
        """Index of a word, if the transcript has it."""
        index = bisect_left(self.words, word)
        return index if index < len(self.words) and self.words[index] == word else None

    def has(self, word: str) -> bool:
        """Whether the transcript has the word."""
        return self.find(word) is not None

    def passages(self, word: str) -> array[int]:
        """The passages of a word, ascending."""
        index = self.find(word)
        if index is None:
            return array("i")
        start = self._ends[index - 1] if index else 0
        return self._flat[start : self._ends[index]]

    def count(self, word: str) -> int:
        """In how many passages a word stands."""
        index = self.find(word)
        if index is None:
            return 0
        return self._ends[index] - (self._ends[index - 1] if index else 0)

    def beginning(self, prefix: str, most: int) -> list[str]:
        """The words that begin with a prefix, at most so many: those in the most passages."""
        first = bisect_left(self.words, prefix)
        stop = bisect_left(self.words, prefix + "\U0010ffff", lo=first)
        if stop - first <= most:
            return self.words[first:stop]
        ends = self._ends
        found = nlargest(
            most, range(first, stop), key=lambda i: ends[i] - (ends[i - 1] if i else 0)
        )
        return [self.words[i] for i in found]

    def any_of(self, words: Iterable[str]) -> int:
        """The set of passages that have any of the words."""
        bits = 0
        rare: list[int] = []
        for word in words:
            known = self._common.get(word) or self._bits.get(word)
            if known:
                bits |= known
                continue
            passages = self.passages(word)
            if len(passages) > FREQUENT:
                bits |= self._keep(word, bits_of(passages, self.size))
            else:
                rare += passages
        return bits | bits_of(rare, self.size) if rare else bits

    def _keep(self, word: str, bits: int) -> int:
        if len(self._bits) >= CACHED:
            self._bits.clear()
        self._bits[word] = bits
        return bits

    def all_of(self, words: Iterable[str]) -> int:
        """The set of passages that have every one of the words."""
        bits = -1
        for word in words:
            bits &= self.any_of((word,))
        return max(bits, 0)

    def telling(self, count: int) -> float:
        """The inverse document frequency of BM25 (S. Robertson and H. Zaragoza, 2009), never negative."""
        return math.log(1 + (self.size - count + 0.5) / (count + 0.5))
