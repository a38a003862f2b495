"""A query's words weighed against a transcript: what each may mean and how much it tells.

A term is one typed word with its candidates. How much a term tells (its weight) is the inverse
document frequency of the candidates it most likely means, so `the` counts little and a name much.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from podium_search.index.lexicon import Lexicon
from podium_search.index.wordsets import WordSets
from podium_search.meanings.candidates import Candidate
from podium_search.meanings.spanning import spanning
from podium_search.words.tokens import words

MOST_WORDS = 32
"""Words of a query that are weighed; the rest of a pasted page tells nothing more."""


@dataclass(frozen=True, slots=True)
class Term:
    """One typed word."""

    word: str
    """As typed, folded."""
    candidates: tuple[Candidate, ...]
    """Best first; empty when the transcript has nothing like it."""
    levels: tuple[tuple[float, int], ...]
    """Descending weights, and for each the set of passages that reach it."""
    worth: float
    """How much finding it tells: an inverse document frequency."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """All of a query's words."""

    terms: tuple[Term, ...]
    text: str
    """The words as typed, folded, with single blanks between."""
    open_ended: bool
    """Whether the last word may still be being typed."""

    @property
    def worth(self) -> float:
        """What all its terms are worth together; 1 where that is nothing."""
        return sum(term.worth for term in self.terms) or 1.0


Expand = Callable[[str, bool], tuple[Candidate, ...]]
"""(a typed word, whether it may still be being typed) -> its candidates."""


def meaning_of(text: str, expand: Expand, lexicon: Lexicon) -> Meaning:
    """Weigh the words of a query."""
    typed = words(text)[:MOST_WORDS]
    open_ended = bool(typed) and text[-1:].isalnum()
    last = len(typed) - 1
    found = [list(expand(word, open_ended and place == last)) for place, word in enumerate(typed)]
    for places, candidate in spanning(typed, lexicon):
        for place in places:
            found[place] = [candidate, *(c for c in found[place] if c.words != candidate.words)]
    terms = tuple(
        _term(word, candidates, lexicon.postings)
        for word, candidates in zip(typed, found, strict=True)
    )
    return Meaning(terms, " ".join(typed), open_ended)


def _term(word: str, found: list[Candidate], postings: WordSets) -> Term:
    by_weight: dict[float, list[Candidate]] = {}
    for one in found:
        by_weight.setdefault(round(one.weight, 2), []).append(one)
    levels: list[tuple[float, int]] = []
    for weight in sorted(by_weight, reverse=True):
        single = tuple(one.words[0] for one in by_weight[weight] if len(one.words) == 1)
        bits = postings.any_of(single) if single else 0
        for one in by_weight[weight]:
            if len(one.words) > 1:
                bits |= postings.all_of(one.words)
        levels.append((weight, bits))
    count = levels[0][1].bit_count() if levels else 0
    return Term(word, tuple(found), tuple(levels), postings.telling(count))
