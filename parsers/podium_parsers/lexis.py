"""The common words of a document: those that it writes small inside sentences.

`Content Solutions:` is a heading when the text also speaks of content and of solutions; a person's name
is not written small. Looked up in a sample, made once and only when a name is in doubt.
"""

from __future__ import annotations

import re
from functools import cached_property

from podium_parsers.patterns import pattern

NAME_WORD = pattern(r"[^\W\d_]{3,}")


class Lexis:
    """What a sample of a document's text says about single words and names."""

    def __init__(self, sample: str) -> None:
        self._sample = sample

    @cached_property
    def _small(self) -> frozenset[str]:
        return frozenset(w.strip('.,;:?!)"”’') for w in self._sample.split() if w[0].islower())

    def is_common(self, name: str, strict: bool = False) -> bool:
        """Whether most words of a name are written small elsewhere, and the name stands nowhere else.

        `strict` lets no other mention speak for the name: before the talk a term looks like a label.
        """
        name = re.split(r"[,;(]|--", name, maxsplit=1)[0].strip() or name
        words = [w for w in NAME_WORD.findall(name) if w.upper() != w.lower()]
        small = sum(w.lower() in self._small for w in words)
        if not words or 2 * small < len(words):
            return False
        return strict or small == len(words) or self._sample.count(name) < 2
