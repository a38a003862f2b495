"""Texts made comparable: what typesetting changes is levelled, what a writer changes is not.

Quotation marks of every kind, dashes, runs of blanks, ligatures and full-width forms (NFKC), zero-width
characters and Markdown's stars become one form. Letters keep their case, words their order. The way back
is a list of runs, so that a place in the folded text is a place in the original.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_right
from dataclasses import dataclass

QUOTES = "'\"`´‘’‚‛“”„‟«»‹›「」『』＂＇"
SPECIAL = re.compile(
    r"(?P<none>[\u00ad\u200b-\u200f\u2060\ufeff*_\x00-\x08]+)"
    r"|(?P<dash>\s*[–—―‒−]+\s*|\s+-+\s+|-{2,})"
    rf"|(?P<quote>[{QUOTES}]+)"
    r"|(?P<blank>(?: \s|[^\S ])\s*)"
    r"|(?P<other>[^\x00-\x7f][\u0300-\u036f]*|[A-Za-z][\u0300-\u036f]+)"
)


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text with its way back."""

    text: str
    outs: array[int]
    """Where each run begins in the folded text."""
    sources: array[int]
    """Where it begins in the original."""

    def source(self, offset: int) -> int:
        """The original offset of a folded character."""
        index = max(0, bisect_right(self.outs, offset) - 1)
        last = self.sources[index + 1] if index + 1 < len(self.sources) else 1 << 60
        return min(self.sources[index] + offset - self.outs[index], max(last - 1, 0))


def fold(text: str) -> Folded:
    """The folded text; linear in the text's length."""
    pieces: list[str] = []
    outs, sources = array("l", [0]), array("l", [0])
    at = size = 0
    for found in SPECIAL.finditer(text):
        new = _folded(found)
        if new == found.group():
            continue
        pieces += (text[at : found.start()], new)
        size += found.start() - at
        if new:
            outs.append(size)
            sources.append(found.start())
        size += len(new)
        at = found.end()
        outs.append(size)
        sources.append(at)
    pieces.append(text[at:])
    return Folded("".join(pieces), outs, sources)


def _folded(found: re.Match[str]) -> str:
    match found.lastgroup:
        case "none":
            return ""
        case "dash":
            return "-"
        case "quote":
            return "'"
        case "blank":
            return " "
        case _:
            return unicodedata.normalize("NFKC", found.group())


def lower(text: str) -> str:
    """The text in lower case and of the same length, so that offsets hold."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(small if len(small := char.lower()) == 1 else char for char in text)
