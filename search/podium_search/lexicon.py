"""All that is known of a transcript's words: which there are, where they stand, what they stand for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from podium_search.bits import members_of
from podium_search.initials import Initials
from podium_search.postings import Postings
from podium_search.vocabulary import Vocabulary

CHECKED = 400
"""Passages in which a neighbourhood of two words is looked for."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The tables that a typed word is looked up in."""

    postings: Postings
    vocabulary: Vocabulary
    initials: Initials
    line: Callable[[int], str]
    """The folded words of a passage."""

    def adjacent(self, left: str, right: str) -> bool:
        """Whether two words stand side by side anywhere (in the first few hundred places)."""
        both = self.postings.all_of((left, right))
        wanted = f" {left} {right} "
        return any(wanted in self.line(passage) for passage in members_of(both, CHECKED))
