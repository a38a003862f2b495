"""Abbreviations over a collection: each document teaches what it shows, the index adds them up.

In one document they are collected while it is indexed (`initials`). A collection keeps the same pairs, each
with the number of documents that show it, so that `EU` finds the European Union in a document that never
writes `EU`, as long as the words are there.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from podium_parsers import Transcript
from podium_search.index.initials import LONGEST, Initials

Pair = tuple[str, str]
"""(an abbreviation, the words that it may stand for): folded; no words where it is written itself."""


def shortened(transcript: Transcript) -> list[Pair]:
    """What a transcript shows of abbreviations, each pair once, sorted."""
    initials = Initials()
    initials.collect(transcript.text)
    initials.finish()
    return list(initials.everything())


class Shared:
    """The abbreviations of a collection, asked for when they are needed."""

    def __init__(
        self, shortened: Callable[[str], Sequence[str]], is_common: Callable[[str], bool]
    ) -> None:
        """`shortened` gives what the collection keeps; `is_common` is of words that need no meaning."""
        self._shortened, self._is_common = shortened, is_common
        self._kept: dict[str, Sequence[str]] = {}

    def phrases(self, abbreviation: str) -> Sequence[Sequence[str]]:
        """What an abbreviation may stand for, that of the most documents first.

        `to` and `in` are not taken for initials unless somebody writes them in capitals: each phrase costs
        a look into the index.
        """
        if self._is_common(abbreviation) and not self.is_abbreviation(abbreviation):
            return ()
        return [words.split() for words in self._of(abbreviation) if words]

    def is_abbreviation(self, word: str) -> bool:
        """Whether any document has the word in capitals."""
        return "" in self._of(word)

    def _of(self, word: str) -> Sequence[str]:
        if not 2 <= len(word) <= LONGEST:
            return ()
        if word not in self._kept:
            self._kept[word] = self._shortened(word)
        return self._kept[word]
