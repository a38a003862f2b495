"""A text with everything evened out that copying, re-wrapping and re-encoding change, and the way back.

Compatibility forms become plain ones (NFKC), accents and case go, quotes and dashes become their ASCII kin,
any run of blanks one blank; soft hyphens, zero-width characters and direction marks vanish. Two texts
that differ only so are equal here. Nearly every character keeps its width, so the way back is a
short list of runs, and 1 MB takes some tens of milliseconds instead of a second.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from podium_parsers import Span

FOLDED = {
    **dict.fromkeys("‘’‚‛′´`ʼ＇", "'"),
    **dict.fromkeys("“”„‟″«»＂〝〞", '"'),
    **dict.fromkeys("‐‑‒–—―−﹘－", "-"),
    "…": "...",
}
BLANKS = r"\s\s+|--+"


@dataclass(frozen=True)
class Normal:
    """A normal text with its runs: stretches that stand in both texts with the same length."""

    text: str
    starts: tuple[int, ...]
    """Where each run begins in the normal text, ascending."""
    origins: tuple[int, ...]
    """Where it begins in the original."""

    def origin(self, offset: int) -> int:
        """The original offset of a normal character."""
        index = bisect_right(self.starts, offset) - 1
        return self.origins[index] + offset - self.starts[index]

    def span(self, start: int, end: int) -> Span:
        """The original span of the normal characters [start, end), at least one."""
        return Span(self.origin(start), self.origin(end - 1) + 1)

    def at(self, offset: int) -> int:
        """The normal offset of an original character; of one that vanished, that of the next."""
        index = bisect_right(self.origins, offset) - 1
        if index < 0:
            return 0
        place = self.starts[index] + offset - self.origins[index]
        limit = self.starts[index + 1] if index + 1 < len(self.starts) else len(self.text)
        return min(place, limit)


def normal(text: str) -> Normal:
    """The normal form of a text."""
    letters = set(text)
    folded = {letter: fold(letter) for letter in letters if not " " < letter < "A"}
    narrow = {ord(a): b for a, b in folded.items() if len(b) == 1 and a != b}
    odd = "".join(sorted(letter for letter, form in folded.items() if len(form) != 1))
    even = text.translate(narrow) if narrow else text
    uneven = re.compile(BLANKS + (f"|[{re.escape(odd)}]+" if odd else ""))
    return _joined(even, uneven.finditer(even), folded)


def fold(letter: str) -> str:
    """The normal form of one character: usually one, sometimes none or several."""
    if letter.isspace():
        return " "
    if letter in FOLDED:
        return FOLDED[letter]
    if unicodedata.category(letter) in ("Mn", "Cf", "Cc"):
        return ""
    plain = unicodedata.normalize("NFKC", letter).casefold()
    parts = unicodedata.normalize("NFD", plain)
    base = "".join(part for part in parts if unicodedata.category(part) != "Mn")
    # Only accents go: Hangul also falls apart under NFD, and is put together again.
    # A free-standing accent is a blank with an accent to NFKC; it stays as it is.
    return unicodedata.normalize("NFC", base).strip() or letter


def _joined(even: str, uneven: Iterable[re.Match[str]], folded: dict[str, str]) -> Normal:
    pieces: list[str] = []
    starts, origins = [0], [0]
    size = at = 0
    for found in uneven:
        start, end = found.span()
        pieces.append(even[at:start])
        size += start - at
        forms = ""
        for place in (start,) if even[start] in " -" else range(start, end):
            form = folded.get(even[place], even[place])
            starts.extend(range(size + len(forms), size + len(forms) + len(form)))
            origins.extend([place] * len(form))
            forms += form
        pieces.append(forms)
        size, at = size + len(forms), end
        starts.append(size)
        origins.append(end)
    pieces.append(even[at:])
    return Normal("".join(pieces), tuple(starts), tuple(origins))
