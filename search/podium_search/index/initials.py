"""Abbreviations and what they stand for, as the transcript itself shows them.

Runs of capitalised words give initials (`United Fisheries Board`: `ufb`), words in capitals give the
abbreviations in use. So an abbreviation finds the words and the words find the abbreviation, with no
list of either. Collected from the text as written, a batch of passages at a time.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from podium_search.words.tokens import words, words_of_lines

Words = tuple[str, ...]

CAPITAL = "[A-ZÀ-ÞА-Я]"
"""Begins each pattern: a scan for a set of characters is the quickest that `re` has. Words are bounded,
or a line of 160,000 capitals would be read from each of them to its end."""
RUN = re.compile(
    rf"{CAPITAL}\w{{1,40}}(?:[ -](?:(?:of|the|and|for|de|des|du|la|del|der|für|und|et|y) ){{0,2}}{CAPITAL}\w{{1,40}})"
    "{1,4}"
)
CAPITALS = re.compile(rf"{CAPITAL}(?:\.?{CAPITAL}){{1,4}}\b")
SMALL = frozenset(words("of the and for de des du la del der für und et y"))
LONGEST = 5
"""Letters of an abbreviation that is looked up."""
KEPT = 4
"""Phrases kept for one abbreviation, the most frequent ones."""


class Initials:
    """What abbreviations of the transcript may stand for."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._capitals: set[str] = set()
        self._runs: list[tuple[list[str], int]] = []
        self._letters = ""

    def collect(self, text: str) -> None:
        """Take in some text as it is written."""
        self._counts.update(RUN.findall(text))
        self._capitals.update(CAPITALS.findall(text))

    def finish(self) -> None:
        """Make the tables; nothing is collected after that."""
        runs = words_of_lines("\n".join(self._counts)) if self._counts else []
        self._runs = list(zip(runs, self._counts.values(), strict=True))
        self._letters = "\n".join(_initials(run) for run, _ in self._runs)
        self._capitals = {word.replace(".", "").casefold() for word in self._capitals}
        self._counts = Counter()

    def phrases(self, abbreviation: str) -> Sequence[Words]:
        """What an abbreviation may stand for, the most frequent first."""
        counts: Counter[Words] = Counter()
        if 2 <= len(abbreviation) <= LONGEST:
            for run, count in self._having(abbreviation):
                for phrase in _phrases(run):
                    if _initials(phrase) == abbreviation:
                        counts[phrase] += count
        return [phrase for phrase, _ in counts.most_common(KEPT)]

    def _having(self, initials: str) -> Iterator[tuple[list[str], int]]:
        """The runs that have these initials in a row, with how often each stands there."""
        number, at, found = 0, 0, self._letters.find(initials)
        while found >= 0:
            number += self._letters.count("\n", at, found)
            yield self._runs[number]
            at = self._letters.find("\n", found)
            found = self._letters.find(initials, at) if at >= 0 else -1

    def everything(self) -> Iterator[tuple[str, str]]:
        """Every abbreviation with what it may stand for, and each one in capitals with nothing; each once."""
        found = {(word, "") for word in self._capitals}
        for run, _ in self._runs:
            for phrase in _phrases(run):
                letters = _initials(phrase)
                if 2 <= len(letters) <= LONGEST:
                    found.add((letters, " ".join(phrase)))
        return iter(sorted(found))

    def is_abbreviation(self, word: str) -> bool:
        """Whether the transcript has the word in capitals."""
        return word in self._capitals


def _initials(run: Iterable[str]) -> str:
    """The first letters of the words that count."""
    return "".join(word[0] for word in run if word not in SMALL)


def _phrases(run: Sequence[str]) -> Iterator[Words]:
    """The stretches of a run that begin and end with a word that counts."""
    for first in range(len(run) - 1):
        for stop in range(first + 2, min(first + 6, len(run)) + 1):
            if run[first] not in SMALL and run[stop - 1] not in SMALL:
                yield tuple(run[first:stop])
