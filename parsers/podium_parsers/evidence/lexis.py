"""The common words of a document: those that it writes small inside sentences.

`Content Solutions:` is a heading when the text also speaks of content and of solutions; a person's name
is not written small. As a rule few names are in doubt: a search of the sample for each of their words
costs a tenth of gathering all the words that it has, which is done where that rule fails.
"""

from __future__ import annotations

import re
from functools import cached_property

from podium_parsers.patterns import pattern

NAME_WORD = pattern(r"[^\W\d_]{3,}")
WORD = pattern(r"(?<=[ \n])\S+")
SIGNS = '.,;:?!)"”’'
ENDED = pattern(rf"[{SIGNS}]*(?!\S)")
FEW = 16
"""Words that are searched for one by one; for more it takes less to gather them all."""


class Lexis:
    """What a sample of a document's text says about single words and names."""

    def __init__(self, sample: str) -> None:
        self._sample = sample
        self._searches = FEW

    def is_common(self, name: str, strict: bool = False) -> bool:
        """Whether most words of a name are written small elsewhere, and the name stands nowhere else.

        `strict` lets no other mention speak for the name: before the talk a term looks like a label.
        """
        name = re.split(r"[,;(]|--", name, maxsplit=1)[0].strip() or name
        words = [w for w in NAME_WORD.findall(name) if w.upper() != w.lower()]
        small = sum(self._is_small(w.lower()) for w in words)
        if not words or 2 * small < len(words):
            return False
        return strict or small == len(words) or self._sample.count(name) < 2

    def _is_small(self, word: str) -> bool:
        """Whether a word stands in the sample as it is here, but for signs behind it."""
        if not self._searches:
            return word in self._small
        self._searches -= 1
        text = self._sample
        for blank in (" ", "\n"):
            at = text.find(blank + word)
            while at >= 0:
                end = at + 1 + len(word)
                if ENDED.match(text, end):
                    return True
                at = text.find(blank + word, end)
        return False

    @cached_property
    def _small(self) -> frozenset[str]:
        """Every word that the sample writes small."""
        words = set(WORD.findall(self._sample))
        return frozenset(word.rstrip(SIGNS) for word in words if word[0].islower())
