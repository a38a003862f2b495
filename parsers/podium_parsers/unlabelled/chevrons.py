"""Captions saved as a text in which nobody has a name: `>> Where was that? >> In the harbour.`

Two chevrons say that somebody else speaks, and not who: a turn of nobody in particular begins at each, on a
line of its own or within one. Mail quotes with them too, but there they open line after line. Some may have a
name behind them, `>> ADA ROE: Here.`, and those whom the screen shows none.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from podium_parsers.drafts.draft import Draft
from podium_parsers.patterns import pattern
from podium_parsers.unlabelled.leads import says_word

SIGNS = ">>", "&gt;&gt;"
"""As they are, and as the captions' markup writes them."""
MARK = pattern(r"(?<=\s)(?:>>>?|&gt;&gt;(?:&gt;)?)[^\S\n]{0,4}(?=[^\s>])")
QUOTED = pattern(r"\n[^\S\n]{0,4}>>[^\n]{0,2000}(?=\n[^\S\n]{0,4}>>)")
"""A line that opens with them above another that does."""
FEWEST = 5
"""Signs below which they are chance."""
QUOTES = 0.7
"""Share of the signs in lines one below the other, from which on they quote."""
LABELLED = 0.5
"""Share of the labels that stand behind such signs, from which on a sign without a label begins a turn."""
RULE = "chevrons"
CONFIDENCE = 0.8


def cut_chevrons(draft: Draft) -> bool:
    """Fill the cuts of a talk in which chevrons tell that somebody else speaks; whether the document is one."""
    view = draft.view
    if sum(map(view.sample.count, SIGNS)) < FEWEST:
        return False
    marks = list(MARK.finditer(view.text))
    quoted = sum(1 for _ in QUOTED.finditer(view.text))
    if len(marks) < FEWEST or quoted >= QUOTES * len(marks):
        return False
    places = [(view.source(mark.start()), view.source(mark.end())) for mark in marks]
    opening = draft.blocks.starts[max(0, bisect_right(draft.blocks.starts, places[0][0]) - 1)]
    if says_word(draft, opening, places[0][0]):
        places.insert(0, (opening, opening))  # whoever is heard first has no sign
    for start, body in places:
        draft.cuts.add(start, body, None, RULE, confidence=CONFIDENCE)
    return True


def bare_chevrons(text: str, begins: Sequence[int]) -> list[tuple[int, int]]:
    """The signs and where the words behind them begin, where the labels stand behind others of them."""
    led = [text.startswith(SIGNS, begin) for begin in begins]
    if sum(led) < max(FEWEST, LABELLED * len(led)):
        return []
    labelled = frozenset(begins)
    spans = (mark.span() for mark in MARK.finditer(text))
    return [(start, body) for start, body in spans if start not in labelled]
