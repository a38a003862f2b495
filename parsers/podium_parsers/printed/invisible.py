"""Signs that take no room and say how a line breaks or which way it runs: a zero-width blank, a mark of direction.

Editors leave them at the edges of names and paragraphs, where they hide a label from every grammar. Between
two letters they stay: Khmer and Thai part their words by them.
"""

from __future__ import annotations

import re
from unicodedata import category

from podium_parsers.drafts.draft import Draft
from podium_parsers.drafts.view import SAMPLE
from podium_parsers.patterns import pattern

SIGNS = "\u200b\u200e\u200f\u202a\u202b\u202c\u2060\u2066\u2067\u2068\u2069\ufeff"
INVISIBLE = pattern(rf"[{SIGNS}]+")


def without_invisible(text: str) -> str:
    """A piece of text without those that do not stand between two letters."""
    if not _holds_any(text):
        return text
    return INVISIBLE.sub(lambda found: "" if _is_at_edge(text, found) else found[0], text)


def hide_invisible(draft: Draft) -> None:
    """Hide those that do not stand between two letters, if the head of the text has any."""
    text = draft.text
    if _holds_any(text[:SAMPLE]):
        for found in INVISIBLE.finditer(text):
            if _is_at_edge(text, found):
                draft.hide(*found.span())


def _holds_any(text: str) -> bool:
    return not text.isascii() and any(sign in text for sign in SIGNS)


def _is_at_edge(text: str, found: re.Match[str]) -> bool:
    start, end = found.span()
    beside = text[start - 1 : start], text[end : end + 1]
    return not all(sign and category(sign)[0] in "LMN" for sign in beside)
