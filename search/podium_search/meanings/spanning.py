"""One word of the transcript for several typed ones: `air lines` for `airlines`, `United Nations` for
`UN`. Such a word is a candidate of each typed word that it stands for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from podium_search.index.lexicon import Lexicon
from podium_search.meanings.candidates import INFLECTED, INITIALS, JOINED, Candidate
from podium_search.meanings.inflection import inflections

LONGEST = 5
"""Words that an abbreviation may stand for."""
FULL = 3
"""Letters that each of them has at least; else any three small words would make one."""


def spanning(typed: Sequence[str], lexicon: Lexicon) -> Iterator[tuple[range, Candidate]]:
    """Words that stand for a stretch of the typed words, with the stretch."""
    for first in range(len(typed) - 1):
        whole = typed[first] + typed[first + 1]
        if lexicon.postings.has(whole):
            yield range(first, first + 2), Candidate((whole,), JOINED)
        for form, letters in inflections(whole, lexicon.vocabulary):
            if letters < len(typed[first + 1]):
                yield range(first, first + 2), Candidate((form,), INFLECTED)
        for stop in range(first + 2, min(first + LONGEST, len(typed)) + 1):
            stretch = typed[first:stop]
            initials = "".join(word[0] for word in stretch)
            if not lexicon.initials.is_abbreviation(initials):
                continue
            known = sum(lexicon.postings.has(word) for word in stretch)
            full = all(len(word) >= FULL for word in stretch)
            if full and known and (known == len(stretch) or len(initials) > 2):
                yield range(first, stop), Candidate((initials,), INITIALS)
