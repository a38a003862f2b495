"""Where a correction belongs: an offset and the words around it, so that it outlives an edited text.

A correction in the wrong place is worse than none. So the words must stand where they stood, or stand
somewhere else and only there; of several places that are alike in all that was kept, the nearest.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from podium_parsers.transcript import Transcript

WORDS, BEFORE = 64, 32
"""Characters kept from the offset on, and before it."""
MOST = 1000
"""Places of the same words that are looked at; beyond, the words tell nothing."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place in a text."""

    offset: int
    """Code points from the text's beginning."""
    words: str = ""
    """The text from the offset on; empty where only the offset counts."""
    before: str = ""
    """The text that ends at the offset."""


def anchored(text: str, offset: int) -> Anchor:
    """The anchor of an offset in a text."""
    return Anchor(offset, text[offset : offset + WORDS], text[max(0, offset - BEFORE) : offset])


def anchored_in(transcript: Transcript, offset: int) -> Anchor:
    """The same in a transcript's text, which is not made whole for it."""
    first = max(0, offset - BEFORE)
    anchor = anchored(transcript.between(first, offset + WORDS), offset - first)
    return replace(anchor, offset=offset)


def place_of(anchor: Anchor, text: str) -> int | None:
    """The anchor's offset in a text; None where its words are gone or it could be any of several."""
    offset, words, before = anchor.offset, anchor.words, anchor.before
    if not words:
        return offset if 0 <= offset < len(text) else None
    start = offset - len(before)
    if start >= 0 and text.startswith(before + words, start):
        return offset
    whole = _places(before + words, text)
    if whole:
        return min((at + len(before) for at in whole), key=lambda at: abs(at - offset))
    alone = _places(words, text)
    return alone[0] if len(alone) == 1 else None


def _places(words: str, text: str) -> list[int]:
    """Where words stand; none when they stand nearly everywhere."""
    found: list[int] = []
    at = text.find(words)
    while at >= 0:
        if len(found) == MOST:
            return []
        found.append(at)
        at = text.find(words, at + 1)
    return found
