"""Regular expressions that cannot run away.

Python's `re` has no time limit and holds the interpreter while it matches: `(a|aa){1,60}c` typed into the
finder froze the reader, and no reading of the pattern beforehand tells all such from the harmless. So patterns
are run by the `regex` library, which takes the same expressions and stops in time.
Passages are short and are searched one by one; what takes too long over one does not match there, and a
pattern that has been slow for long enough is given up for the rest of the text. What is slow without being
too late counts as well: of 25 ms for each of a hundred thousand passages comes most of an hour.
"""

from __future__ import annotations

import warnings
from contextlib import suppress
from functools import lru_cache
from itertools import islice
from time import thread_time

import regex

SECONDS = 0.05
"""The time for one passage, a thousand times what an honest pattern takes."""
SLOW = 0.002
"""Processor time for one passage from which on it counts, forty times what an honest pattern takes."""
PATIENCE = 1.0
"""Seconds over such passages after which a pattern is given up."""


class Pattern:
    """An expression that was typed, and how long it was slow."""

    def __init__(self, program: regex.Pattern[str]) -> None:
        self._program = program
        self._slow = 0.0

    @property
    def is_given_up(self) -> bool:
        """Whether it was slow for too long; it then matches nothing more."""
        return self._slow >= PATIENCE

    def matches(self, words: str) -> bool:
        """Whether it is found in the words."""
        return bool(self._found(words, 1))

    def spans(self, words: str) -> list[tuple[int, int]]:
        """Where it is found in the words."""
        return self._found(words)

    def _found(self, words: str, most: int | None = None) -> list[tuple[int, int]]:
        found: list[tuple[int, int]] = []
        if self.is_given_up:
            return found
        began = thread_time()
        with suppress(TimeoutError):
            matches = self._program.finditer(words, timeout=SECONDS)
            found.extend(match.span() for match in islice(matches, most))
        taken = thread_time() - began
        if taken > SLOW:
            self._slow += taken
        return found


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
