"""Rows that say the speaker twice: in a column, and before the words, as `Quist: (04:12) I thank you.`

Exports of transcripts keep the line as it was beside what was parsed out of it. Where nearly all rows do,
the name and the clock time before the words are no words.
"""

from __future__ import annotations

from collections.abc import Iterable

from podium_parsers.names.shapes import fold
from podium_parsers.patterns import pattern

OPENING = pattern(
    r"\s*(?P<name>[^\W_][^\n:：]{0,60}?)\s?[:：]\s*(?:[(\[]\s?\d{1,2}:\d\d(?::\d\d)?\s?[)\]]\s*)?"
)
SHARE = 0.8
LOOKED = 400
"""Rows that are looked at."""


def are_prefixed(rows: Iterable[tuple[str | None, str]]) -> bool:
    """Whether nearly all of the (speaker, words) open with the speaker's name."""
    named = [(speaker, words) for speaker, words in rows if speaker][:LOOKED]
    return len(named) > 3 and sum(
        unprefixed(speaker, words) != words for speaker, words in named
    ) >= SHARE * len(named)


def unprefixed(speaker: str | None, words: str) -> str:
    """The words without the name of their speaker before them."""
    if not speaker:
        return words
    if (said := words.lstrip()).startswith(f"{speaker}. "):
        return said[len(speaker) + 2 :].lstrip()
    found = OPENING.match(words)
    if not found:
        return words
    mine, theirs = fold(found["name"]).split(), fold(speaker).split()
    same = bool(mine and theirs) and (mine == theirs or mine[-1] == theirs[-1] or mine[0] in theirs)
    return words[found.end() :] if same and len(mine) <= len(theirs) + 2 else words
