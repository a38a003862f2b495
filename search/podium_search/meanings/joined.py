"""Words run together: `buildback` for `build back`, `defencsecretary` for `Defence Secretary`.

A typed word is compared at its head and at its tail with every word of the transcript of that length,
which is two rapidfuzz passes over the vocabulary; a head and a tail that fill the typed word between
them, and that stand side by side somewhere, are taken for it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator

from podium_search.index.vocabulary import Stop, Vocabulary, compare
from podium_search.index.wordsets import WordSets

Adjacent = Callable[[str, str], bool]
"""Whether two words stand side by side anywhere."""
SHORTEST = 4
"""Letters of a word that may be two."""
TRIED = 48
"""Pairs whose neighbourhood is checked, the likeliest first."""


def pairs_as_typed(word: str, postings: WordSets, adjacent: Adjacent) -> Iterator[tuple[str, str]]:
    """The two neighbours that a word is when parted somewhere."""
    for cut in range(1, len(word)):
        head, tail = word[:cut], word[cut:]
        if postings.has(head) and postings.has(tail) and adjacent(head, tail):
            yield head, tail


def pairs_mistyped(
    word: str, vocabulary: Vocabulary, adjacent: Adjacent, most: int, stop: Stop | None = None
) -> Iterator[tuple[tuple[str, str], int]]:
    """Neighbours that a word resembles when they are run together, with the distance."""
    from rapidfuzz import distance

    heads, tails = defaultdict(list), defaultdict(list)
    for size in range(1, len(word)):
        choices = vocabulary.by_length.get(size, [])
        errors = 0 if size == 1 else 1 if size <= 4 else 2
        for found, _ in compare(word[:size], choices, errors, stop):
            heads[size].append(found)
        for found, _ in compare(word[-size:], choices, errors, stop):
            tails[size].append(found)
    pairs: list[tuple[int, str, str]] = []
    for size, firsts in heads.items():
        for rest in (len(word) - size, len(word) - size - 1, len(word) - size + 1):
            for head in firsts:
                for tail in tails.get(rest, ()):
                    apart = int(distance.OSA.distance(word, head + tail, score_cutoff=most))
                    if apart <= most:
                        pairs.append((apart, head, tail))
    pairs.sort()
    for apart, head, tail in pairs[:TRIED]:
        if adjacent(head, tail):
            yield (head, tail), apart
