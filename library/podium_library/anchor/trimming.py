"""The ends of a place cut back to a paragraph's edge, where only a shred of them reaches across it.

Where the first paragraph of a quote was deleted, the full stop of the one before it pairs with the full
stop that went, and a word or two of a neighbour may be taken for replacements. Blank lines are not there in the
normal text, so this is asked of the text as it is written.
"""

from __future__ import annotations

import re

from podium_library.anchor.aligning import WORD, Alignment
from podium_parsers import Span

BREAK = re.compile(r"[^\S\n]*\n[^\S\n]*\n\s*")
"""One blank line or more."""


def trimmed(text: str, place: Span, alignment: Alignment) -> Span:
    """A place without the shreds of other paragraphs at its ends.

    A shred is no longer than what replaces a word or two, and shorter than what is missing of the
    quote at that end.
    """
    start, end = place
    if alignment.ahead:
        first = BREAK.search(text, start, min(end, start + WORD))
        if first and first.end() < end and first.start() - start < alignment.ahead:
            start = first.end()
    if alignment.behind:
        breaks = list(BREAK.finditer(text, max(start, end - 2 * WORD), end))
        if breaks and end - breaks[-1].end() < min(WORD, alignment.behind):
            end = breaks[-1].start()
        end -= len(text[start:end]) - len(text[start:end].rstrip())
    return Span(start, end)
