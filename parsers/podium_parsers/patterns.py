"""Regular expressions that are compiled when they are first used, and kept for the next run.

There are hundreds of them in this wing and a document needs the third part, which no run after the first
compiles again: see `podium_parsers.compiled`.
"""

from __future__ import annotations

import re
from typing import AnyStr, Generic, cast

from podium_parsers.compiled import compiled

FACE = (
    "match", "search", "fullmatch", "finditer", "findall", "sub", "subn", "split", "groupindex",
)  # fmt: skip
SOURCES: list[tuple[str | bytes, int]] = []
"""Every pattern of the modules that have been imported, with its flags."""


class _Pattern(Generic[AnyStr]):
    """Takes the compiled pattern's face at the first look, as attributes of its own."""

    def __init__(self, pattern: AnyStr, flags: int) -> None:
        self._source: tuple[AnyStr, int] = (pattern, flags)

    def __getattr__(self, name: str) -> object:
        found = compiled(*self._source)
        for part in FACE:
            setattr(self, part, getattr(found, part))
        return cast("object", getattr(found, name))


def pattern(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """As `re.compile`, later; a pattern that is wrong says so at its first use."""
    SOURCES.append((source, flags))
    return cast("re.Pattern[AnyStr]", _Pattern(source, flags))
