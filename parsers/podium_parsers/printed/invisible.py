"""Signs that take no room and say how a line breaks or which way it runs: a zero-width blank, a mark of direction.

Editors leave them at the edges of names and paragraphs, where they hide a label from every grammar. Between
two letters they stay: Khmer and Thai part their words by them.
"""

from __future__ import annotations

from podium_parsers.drafts.draft import Draft
from podium_parsers.patterns import pattern

SIGNS = "\u200b\u200e\u200f\u202a\u202b\u202c\u2060\u2066\u2067\u2068\u2069\ufeff"
EDGE = pattern(rf"(?<!\w)[{SIGNS}]+|[{SIGNS}]+(?!\w)")


def has_invisible(text: str) -> bool:
    """Whether a text holds any of them."""
    return not text.isascii() and any(sign in text for sign in SIGNS)


def hide_invisible(draft: Draft) -> None:
    """Hide those that do not stand between two letters."""
    if has_invisible(draft.text):
        for found in EDGE.finditer(draft.text):
            draft.hide(*found.span())
