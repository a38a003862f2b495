"""Writing that is hardly ASCII (Cyrillic, Greek, Chinese ...) folded and parted in one pass.

`str.translate` with a table that fills itself costs 45 ns a character there; runs folded one by one,
blanks for what is in no word and blanks about ideographs, each with a pattern, cost 120 (Russian) and
680 (Chinese). A table sees one character at a time, so it holds only those that nothing composes with;
text with others takes the longer way.
"""

from __future__ import annotations

import re
import unicodedata

from podium_search.words.fold import ALONE, DOTTED, fold_run

UNSPACED = re.compile(f"[{ALONE}]")
"""Characters that are words by themselves."""
KEPT = frozenset("'._\n")
"""Dealt with when their neighbours are known."""
BESIDE = "ʬ"
"""Stands for the blanks about an ideograph meanwhile: a letter, since an ideograph is one too."""
STEADY = ((0x0000, 0x0700), (0x1E00, 0x3099), (0x309B, 0xD7A4), (0xF900, 0xFB00), (0xFF00, 0xFF61))
"""Code points that are folded the same whatever stands beside them."""


class EntangledError(Exception):
    """A character that may compose with its neighbours."""


class _Table(dict[int, str]):
    def __missing__(self, code: int) -> str:
        char = chr(code)
        if char == BESIDE or not any(first <= code < stop for first, stop in STEADY):
            raise EntangledError
        folded = (fold_run(char) if code > 127 else char).lower()
        if any(unicodedata.combining(one) for one in folded):
            raise EntangledError
        found = self[code] = "".join(map(_alone, folded))
        return found


def _alone(char: str) -> str:
    if UNSPACED.match(char):
        return BESIDE + char + BESIDE
    return char if char.isalnum() or char in KEPT else " "


_table = _Table()


def is_dense(text: str) -> bool:
    """Whether a good part of a text is not ASCII."""
    return not text.isascii() and len(text.encode("utf-8", "replace")) > 1.25 * len(text)


def folded(text: str) -> str | None:
    """A text folded, with blanks for what is in no word but apostrophes; None where that cannot
    be told of each character alone."""
    try:
        return DOTTED.sub("", text.translate(_table))
    except EntangledError:
        return None


def parted(text: str) -> str:
    """The rest, once apostrophes are dealt with."""
    return text.replace(".", " ").replace("_", " ").replace(BESIDE, " ")
