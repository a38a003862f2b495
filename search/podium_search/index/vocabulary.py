"""The distinct words of a transcript, and which of them resemble a word that was typed.

A megabyte of talk has some ten thousand distinct words, a hundred megabytes a few hundred thousand;
comparing a typed word with those of about its length takes rapidfuzz well under a millisecond a
megabyte. So errors are looked for here and not in the text. Whole-vocabulary tables (lengths, sounds,
one string for substring search) are made when first needed.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

from podium_search.words.sounds import sound_keys

Stop = Callable[[], bool]
CHUNK = 20_000
"""Words compared in one call of rapidfuzz, which holds the interpreter for that long: about 1 ms."""
STEP = 2_000
"""Words whose sounds are told in one step: about 3 ms."""
BEGUN = 20
"""Words taken for one nearly right beginning."""


class Vocabulary:
    """Sorted distinct words."""

    def __init__(self, words: Sequence[str]) -> None:
        self.words = words

    def beginning(self, prefix: str) -> Sequence[str]:
        """The words that begin with a prefix, in order."""
        first = bisect_left(self.words, prefix)
        stop = bisect_left(self.words, prefix + "\U0010ffff", lo=first)
        return self.words[first:stop]

    def prepare(self) -> Iterator[None]:
        """Make the tables, in steps, lest the first unknown word wait for them."""
        sounds = []
        for first in range(0, len(self.words), STEP):
            sounds.append(_sounding(self.words[first : first + STEP]))
            yield
        self._sounds = "\n" + "".join(sounds)
        lengths: defaultdict[int, list[str]] = defaultdict(list)
        for first in range(0, len(self.words), CHUNK):
            _by_length(self.words[first : first + CHUNK], lengths)
            yield
        self.by_length = dict(lengths)
        for table in (self.joined, self._letters):
            assert table is not None
            yield

    @cached_property
    def by_length(self) -> dict[int, list[str]]:
        """The words of each length, in order."""
        return dict(_by_length(self.words, defaultdict(list)))

    @cached_property
    def joined(self) -> str:
        """All words in one string, each between line ends."""
        return "\n" + "\n".join(self.words) + "\n"

    @cached_property
    def _sounds(self) -> str:
        """All words in one string, a line each, after their sound: a dictionary took ten times
        the room."""
        return "\n" + _sounding(self.words)

    def sounding(self, key: str) -> list[str]:
        """The words with this sound, in order."""
        text, wanted = self._sounds, f"\n{key} "
        found: list[str] = []
        at = text.find(wanted)
        while at >= 0:
            end = text.find("\n", at + 1)
            found.append(text[at + len(wanted) : end])
            at = text.find(wanted, end)
        return found

    def nearly_beginning(
        self, prefix: str, distance: int, stop: Stop | None = None
    ) -> Iterator[tuple[str, int]]:
        """Words whose beginning is within a distance of a prefix; the first letter is one typed."""
        length = len(prefix)
        likely = _beginning_with(self.words, set(prefix[:2]))
        beginnings = {word[:length] for part in likely for word in part if len(word) > length}
        for found, apart in compare(prefix, sorted(beginnings), distance, stop):
            for word in self.beginning(found)[:BEGUN]:
                yield word, apart

    def near(self, word: str, distance: int, stop: Stop | None = None) -> list[tuple[str, int]]:
        """Words within an optimal-string-alignment distance (a swap of neighbours counts once).

        Restricted Damerau-Levenshtein, as rapidfuzz computes it bit-parallel. The first letter is
        seldom mistyped, so words that begin with the first or second typed one are tried before
        the others, and of those the ones that are right but for the first letter; the rest only
        when no word is one error away.
        """
        lengths = range(max(1, len(word) - distance), len(word) + distance + 1)
        buckets = [self.by_length[length] for length in lengths if length in self.by_length]
        likely = [part for words in buckets for part in _beginning_with(words, set(word[:2]))]
        found = [pair for part in likely for pair in compare(word, part, distance, stop)]
        if distance:
            found += [(other, 1) for other in self._begun_otherwise(word)]
        if distance and any(apart <= 1 for _, apart in found):
            return found
        return [pair for words in buckets for pair in compare(word, words, distance, stop)]

    def _begun_otherwise(self, word: str) -> Iterator[str]:
        """Words that differ by their first letter only: another one, or one that was left out."""
        for letter in self._letters - set(word[:2]):
            for other in (letter + word[1:], letter + word):
                if self._has(other):
                    yield other

    @cached_property
    def _letters(self) -> frozenset[str]:
        """The letters that words of some length begin with."""
        return frozenset(word[0] for word in self.words if len(word) > 1)

    def _has(self, word: str) -> bool:
        index = bisect_left(self.words, word)
        return index < len(self.words) and self.words[index] == word

    def containing(self, part: str, limit: int = 60) -> list[str]:
        """Words that have the part inside them or at their end, in order."""
        found: list[str] = []
        text, at = self.joined, 0
        while len(found) < limit and (at := text.find(part, at)) >= 0:
            start = text.rfind("\n", 0, at) + 1
            end = text.find("\n", at)
            if start != at:
                found.append(text[start:end])
            at = end
        return found


def _by_length(
    words: Sequence[str], lengths: defaultdict[int, list[str]]
) -> defaultdict[int, list[str]]:
    """Put words with those of their length."""
    for word in words:
        lengths[len(word)].append(word)
    return lengths


def _sounding(words: Sequence[str]) -> str:
    """A line for each word, after its sound."""
    return "".join(f"{key} {word}\n" for key, word in zip(sound_keys(words), words, strict=True))


def _beginning_with(words: Sequence[str], letters: set[str]) -> Iterator[Sequence[str]]:
    """The stretches of sorted words that begin with these letters."""
    for letter in sorted(letters):
        first = bisect_left(words, letter)
        stop = bisect_left(words, letter + "\U0010ffff", lo=first)
        if first < stop:
            yield words[first:stop]


def compare(
    word: str, choices: Sequence[str], most: int, stop: Stop | None = None
) -> Iterator[tuple[str, int]]:
    """The choices within so many slips of a word, compared in chunks with a look at `stop` between."""
    from rapidfuzz import distance, process

    for start in range(0, len(choices), CHUNK):
        if stop is not None and stop():
            return
        chunk = choices[start : start + CHUNK] if len(choices) > CHUNK else choices
        found = process.extract(
            word, chunk, scorer=distance.OSA.distance, score_cutoff=most, limit=None
        )
        for choice, apart, _ in found:
            yield choice, int(apart)
