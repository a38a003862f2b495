"""Regular expressions that are compiled when they are first used.

There are two hundred of them in this wing and a document needs the third part: compiling all at import
was a fifth of the time that `podium outline` takes for a short transcript.
"""

from __future__ import annotations

import re
from typing import AnyStr, Generic, cast

FACE = (
    "match", "search", "fullmatch", "finditer", "findall", "sub", "subn", "split", "groupindex",
)  # fmt: skip


class _Pattern(Generic[AnyStr]):
    """Takes the compiled pattern's face at the first look, as attributes of its own."""

    def __init__(self, pattern: AnyStr, flags: int) -> None:
        self._source: tuple[AnyStr, int] = (pattern, flags)

    def __getattr__(self, name: str) -> object:
        compiled = re.compile(*self._source)
        for part in FACE:
            setattr(self, part, getattr(compiled, part))
        found: object = getattr(compiled, name)
        return found


def pattern(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """As `re.compile`, later; a pattern that is wrong says so at its first use."""
    return cast("re.Pattern[AnyStr]", _Pattern(source, flags))
