"""Regular expressions that cannot run away.

Python's `re` has no time limit and holds the interpreter while it matches: `(a|aa){1,60}c` typed into the
finder froze the reader, and no reading of the pattern beforehand tells all such from the harmless. So patterns
are run by the `regex` library, which takes the same expressions and stops in time.
Passages are short and are searched one by one; what takes too long over one does not match there, and a
pattern that did so several times is given up for the rest of the text.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from functools import lru_cache

import regex

SECONDS = 0.05
"""The time for one passage, a thousand times what an honest pattern takes."""
PATIENCE = 5
"""Passages over which a pattern may take too long."""


class Pattern:
    """An expression that was typed, and how often it took too long."""

    def __init__(self, program: regex.Pattern[str]) -> None:
        self._program = program
        self._late = 0

    @property
    def is_given_up(self) -> bool:
        """Whether it took too long too often; it then matches nothing more."""
        return self._late >= PATIENCE

    def matches(self, words: str) -> bool:
        """Whether it is found in the words."""
        return next(self._found(words), None) is not None

    def spans(self, words: str) -> list[tuple[int, int]]:
        """Where it is found in the words."""
        return list(self._found(words))

    def _found(self, words: str) -> Iterator[tuple[int, int]]:
        if self.is_given_up:
            return
        try:
            for match in self._program.finditer(words, timeout=SECONDS):
                yield match.span()
        except TimeoutError:
            self._late += 1


def compiled(text: str) -> Pattern | None:
    """The pattern, with case ignored unless it has a capital; None when it is none."""
    program = _program(text)
    return None if program is None else Pattern(program)


@lru_cache(maxsize=64)
def _program(text: str) -> regex.Pattern[str] | None:
    flags = regex.VERSION0
    if not any(char.isupper() for char in text):
        flags |= regex.IGNORECASE
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # `[[` and the like: a person is still typing
            return regex.compile(text, flags)
    except (regex.error, OverflowError, RecursionError, ValueError):
        return None
