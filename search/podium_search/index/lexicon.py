"""All that is known of the words searched: which there are, where they stand, what they stand for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from podium_search.index.bits import members_of
from podium_search.index.vocabulary import Vocabulary
from podium_search.index.wordsets import WordSets

CHECKED = 400
"""Passages in which a neighbourhood of two words is looked for."""


class Abbreviations(Protocol):
    """What stands for what: `Initials` of a transcript, or what a collection keeps of all of theirs."""

    def phrases(self, abbreviation: str) -> Sequence[Sequence[str]]:
        """What an abbreviation may stand for, the most frequent first."""
        ...

    def is_abbreviation(self, word: str) -> bool:
        """Whether the word stands in capitals anywhere."""
        ...


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The tables that a typed word is looked up in."""

    postings: WordSets
    vocabulary: Vocabulary
    initials: Abbreviations
    adjacent: Callable[[str, str], bool]
    """Whether two words stand side by side anywhere."""


def adjacent_in(postings: WordSets, line: Callable[[int], str]) -> Callable[[str, str], bool]:
    """Looks for two neighbours in the lines of passages (in the first few hundred that have both)."""

    def adjacent(left: str, right: str) -> bool:
        both = postings.all_of((left, right))
        wanted = f" {left} {right} "
        return any(wanted in line(passage) for passage in members_of(both, CHECKED))

    return adjacent
