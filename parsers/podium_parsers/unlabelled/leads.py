"""Stretches that the container sets apart at the head of a paragraph: in bold, in italics, as a heading.

A paper sets the questions of an interview so, each in a paragraph of its own or before the answer in the
same one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from podium_parsers.drafts.draft import Draft, HintKind
from podium_parsers.patterns import pattern

ASKS = pattern(r"(?:[?？؟]|か。|(?<=[\u0370-\u03ff])[;\u037e])[\s\"'”’»)\]*_.…]{0,20}$")
"""How a question ends, closing quotes and all."""
HOLDS = pattern(r"[?？؟](?=[\s\"'”’»)\]*_])")
"""A question within what goes on: `Why there? Another place would seem better.`"""
SENTENCE = pattern(r"[.!…。！][\s\"'”’»)\]*_]{0,20}$")
WORD = pattern(r"\w")
NUMBER = pattern(r"\s{0,8}\d{1,3}[.)]\s")
"""The number of a question."""
LONGEST = 1000
"""Characters of a question that goes on at most: stretches that touch are one, and grow."""
TAIL = 80
"""Characters in which the end of a question stands."""


class Lead(NamedTuple):
    """One stretch set apart."""

    start: int
    end: int
    block: int
    """The paragraph at whose head it stands."""
    whole: bool
    """Whether the paragraph holds no other word."""
    asks: bool


def leads_of(draft: Draft, kinds: Sequence[HintKind]) -> list[Lead]:
    """All stretches of some kinds at the heads of paragraphs, in order; those that touch are one."""
    blocks, found = draft.blocks, list[Lead]()
    for start, end in sorted(hint.span for hint in draft.hints if hint.kind in kinds):
        block = bisect_right(blocks.starts, start) - 1
        if block < 0 or block in blocks.furniture or blocks.ends[block] <= start:
            continue
        first = start
        if found and found[-1].block == block:
            first = found[-1].start
            if says_word(draft, found[-1].end, start):
                continue
            found.pop()
        elif says_word(draft, blocks.starts[block], start, NUMBER):
            continue
        stop = min(end, blocks.ends[block])
        whole = not says_word(draft, stop, blocks.ends[block])
        asks = _asks(draft, first, blocks.ends[block] if whole else stop)
        found.append(Lead(first, stop, block, whole, asks))
    return found


def _asks(draft: Draft, start: int, end: int) -> bool:
    """Whether text[start:end] ends as a question does, or is sentences of which one does."""
    if ends_with(draft, ASKS, start, end):
        return True
    return ends_with(draft, SENTENCE, start, end) and bool(
        HOLDS.search(draft.text, max(start, end - LONGEST), end)
    )


def ends_with(draft: Draft, sign: re.Pattern[str], start: int, end: int) -> bool:
    """Whether a sign ends text[start:end], without what is hidden."""
    view = draft.view
    first, stop = view.of_source(start), view.of_source(end)
    return sign.search(view.text, max(first, stop - TAIL), stop) is not None


def says_word(draft: Draft, start: int, end: int, but: re.Pattern[str] | None = None) -> bool:
    """Whether a word stands in text[start:end] that is not hidden; `but` may stand at its start."""
    if end <= start:
        return False
    view = draft.view
    first, stop = view.of_source(start), view.of_source(end)
    if but and (found := but.match(view.text, first, stop)):
        first = found.end()
    return WORD.search(view.text, first, stop) is not None


def words_from(draft: Draft, lead: Lead, stop: int, apart: frozenset[int]) -> int | None:
    """Where plain words begin after a lead and before `stop`: behind it, or in a paragraph below.

    `apart` are paragraphs that are headings, or set apart themselves.
    """
    blocks = draft.blocks
    if not lead.whole:
        view = draft.view
        found = WORD.search(view.text, view.of_source(lead.end))
        return view.source(found.start()) if found else None
    for block in range(lead.block + 1, len(blocks)):
        if blocks.starts[block] >= stop:
            return None
        if block not in apart and block not in blocks.furniture:
            return blocks.starts[block]
    return None
