"""Texts printed three times over: a numbered line, its translation, and the line again.

    [ 33] [EN] Ada Quist--Chief Executive
         [中] Ada Quist——首席执行官

    Ada Quist--Chief Executive

The last of the three is the transcript as it was; the other two are the translator's, and are hidden.
"""

from __future__ import annotations

import re

from podium_parsers.draft import Draft
from podium_parsers.patterns import pattern

PAIR = pattern(
    r"^[^\S\n]*\[ *\d+\][^\S\n]*\[[A-Za-z]{2,3}\][^\S\n]*(?P<words>[^\n]+)\n[^\S\n]*\[[^\W\d_]{1,3}\][^\n]*\n(?:[^\S\n]*\n)?",
    re.MULTILINE,
)
MARK = pattern(r"^(?:原文|Original)[:：][^\S\n]*\n?", re.MULTILINE)
"""What the translator's machine left above a line: `the original text:`."""
FEWEST = 10
"""Pairs that make the layout."""
REPEATED = 0.9
"""Share of them whose words come again, from which on the pairs are hidden."""
KEY = 24
"""Characters of the words that are looked for."""
NEAR = 3000
"""Characters after a pair in which they stand again."""


def hide_translations(draft: Draft) -> None:
    """Hide the numbered lines and their translations where the words stand below as well."""
    if draft.records is not None or "[EN]" not in draft.view.sample:
        return
    text = draft.text
    pairs = list(PAIR.finditer(text))
    again = sum(
        text.find("\n" + pair["words"][:KEY], pair.end() - 1, pair.end() + NEAR) >= 0
        for pair in pairs
    )
    if len(pairs) < FEWEST or again < REPEATED * len(pairs):
        return
    for found in (*pairs, *MARK.finditer(text)):
        draft.hide(*found.span())
