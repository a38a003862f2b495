"""Texts printed with their translation: a numbered line, the translation, and mostly the line again.

    [ 33] [EN] Ada Quist--Chief Executive
         [中] Ada Quist——首席执行官

    Ada Quist--Chief Executive

The last of the three is the transcript as it was; the other two are the translator's, and are hidden. Where
the line does not come again, its number and the translation are.
"""

from __future__ import annotations

import re

from podium_parsers.drafts.draft import Draft
from podium_parsers.patterns import pattern

PAIR = pattern(
    r"^[^\S\n]*\[ *\d+\][^\S\n]*\[[A-Za-z]{2,3}\][^\S\n]*(?P<words>[^\n]+)"
    r"\n[^\S\n]*\[[^\W\d_]{1,3}\][^\n]*\n(?:[^\S\n]*\n)?",
    re.MULTILINE,
)
MARK = pattern(r"^(?:原文|Original)[:：][^\S\n]*\n?", re.MULTILINE)
"""What the translator's machine left above a line: `the original text:`."""
FEWEST = 10
"""Pairs that make the layout."""
REPEATED, SINGLE = 0.7, 0.1
"""Share of them whose words come again, from which on the pairs are hidden, and up to which their words are not."""
KEY = 24
"""Characters of the words that are looked for."""
NEAR = 3000
"""Characters after a pair in which they stand again."""


def hide_translations(draft: Draft) -> None:
    """Hide the translations, and the numbered lines too where the words stand below as well."""
    if draft.records is not None or "[EN]" not in draft.view.sample:
        return
    text = draft.text
    pairs = list(PAIR.finditer(text))
    again = sum(
        text.find("\n" + pair["words"][:KEY], pair.end() - 1, pair.end() + NEAR) >= 0
        for pair in pairs
    )
    if len(pairs) < FEWEST:
        return
    if again >= REPEATED * len(pairs):
        for found in (*pairs, *MARK.finditer(text)):
            draft.hide(*found.span())
    elif again <= SINGLE * len(pairs):
        for found in pairs:
            start, end = found.span("words")
            draft.hide(found.start(), start)
            draft.hide(end + 1, found.end() - 1)
