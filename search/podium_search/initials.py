"""Abbreviations and what they stand for, as the transcript itself shows them.

Runs of capitalised words give initials (`United Fisheries Board`: `ufb`), words in capitals give the
abbreviations in use. So an abbreviation finds the words and the words find the abbreviation, with no
list of either. Collected from the text as written, a batch of passages at a time.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from podium_search.tokens import plain, words

CAPITAL = "[A-ZÀ-ÞА-Я]"
"""Begins each pattern: a scan for a set of characters is the quickest that `re` has. Words are bounded,
or a line of 160,000 capitals would be read from each of them to its end."""
RUN = re.compile(
    rf"{CAPITAL}\w{{1,40}}(?:[ -](?:(?:of|the|and|for|de|des|du|la|del|der|für|und|et|y) ){{0,2}}{CAPITAL}\w{{1,40}})"
    "{1,4}"
)
CAPITALS = re.compile(rf"{CAPITAL}(?:\.?{CAPITAL}){{1,4}}\b")
SMALL = frozenset(words("of the and for de des du la del der für und et y"))
KEPT = 4
"""Phrases kept for one abbreviation, the most frequent ones."""


class Initials:
    """What abbreviations of the transcript may stand for."""

    def __init__(self) -> None:
        self._runs: Counter[str] = Counter()
        self._capitals: set[str] = set()
        self._phrases: dict[str, list[tuple[str, ...]]] = {}

    def collect(self, text: str) -> None:
        """Take in some text as it is written."""
        self._runs.update(RUN.findall(text))
        self._capitals.update(CAPITALS.findall(text))

    def finish(self) -> None:
        """Make the tables; nothing is collected after that."""
        counts: dict[str, Counter[tuple[str, ...]]] = {}
        runs = plain("\n".join(self._runs)).split("\n")
        for run, count in zip(runs, self._runs.values(), strict=False):
            for phrase in _phrases(run.split()):
                key = "".join(word[0] for word in phrase if word not in SMALL)
                if 2 <= len(key) <= 5:
                    counts.setdefault(key, Counter())[phrase] += count
        self._phrases = {
            key: [phrase for phrase, _ in found.most_common(KEPT)] for key, found in counts.items()
        }
        self._capitals = {word.replace(".", "").casefold() for word in self._capitals}
        self._runs = Counter()

    def phrases(self, abbreviation: str) -> Sequence[tuple[str, ...]]:
        """What an abbreviation may stand for."""
        return self._phrases.get(abbreviation, ())

    def is_abbreviation(self, word: str) -> bool:
        """Whether the transcript has the word in capitals."""
        return word in self._capitals


def _phrases(run: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """The stretches of a run that begin and end with a word that counts."""
    for first in range(len(run) - 1):
        for stop in range(first + 2, min(first + 6, len(run)) + 1):
            if run[first] not in SMALL and run[stop - 1] not in SMALL:
                yield tuple(run[first:stop])
