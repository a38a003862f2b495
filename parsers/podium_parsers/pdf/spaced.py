"""Words that were torn as they were set: `F I NANCI AL  RE SULT S` is `FINANCIAL RESULTS`, `12 th` with a
raised `th` is `12th`.

A heading in capitals set so is torn where its letters stand widest. Its gaps are of two kinds then, and
what the narrow ones part are scraps of one or two letters, which the words of a table are not. Lines of a
justified column, whose sentences stand apart, are never in capitals throughout.
"""

from __future__ import annotations

from itertools import pairwise

from podium_parsers.pdf.words import Word

SCRAP = 2
"""Letters of a torn piece that is no word."""
FEWEST = 3
"""Scraps in a row that was set so."""
NARROW, WIDE = 0.35, 0.45
"""Font sizes up to which a gap parts letters, and from which on it parts words."""
TORN = 0.5
"""Share of the pieces beside narrow gaps that are scraps."""


ORDINALS = frozenset(("st", "nd", "rd", "th", "ST", "ND", "RD", "TH"))
CLOSE = 0.15
"""Font sizes between a figure and its raised ending at most."""


def whole_words(words: list[Word]) -> list[Word]:
    """The words of a row from left to right, the pieces of torn ones joined."""
    return _with_ordinals(_closed_up(words))


def _with_ordinals(words: list[Word]) -> list[Word]:
    """The words, each figure and its raised ending as one."""
    if all(word.text.rstrip(",.") not in ORDINALS for word in words):
        return words
    joined = words[:1]
    for word in words[1:]:
        last = joined[-1]
        near = last.text[-1].isdigit() and word.left - last.right < CLOSE * last.size
        if near and word.text.rstrip(",.") in ORDINALS:
            joined[-1] = last._replace(text=last.text + word.text, right=word.right)
        else:
            joined.append(word)
    return joined


def _closed_up(words: list[Word]) -> list[Word]:
    if sum(len(word.text) <= SCRAP for word in words) < FEWEST:
        return words
    if any(word.text.upper() != word.text for word in words):
        return words
    gaps = [right.left - left.right for left, right in pairwise(words)]
    size = max(word.size for word in words)
    narrow = [gap < NARROW * size for gap in gaps]
    if all(narrow) or any(
        is_narrow == (gap > WIDE * size) for is_narrow, gap in zip(narrow, gaps, strict=True)
    ):
        return words
    pieces = [
        word
        for at, word in enumerate(words)
        if (at and narrow[at - 1]) or (at < len(narrow) and narrow[at])
    ]
    if sum(len(word.text) <= SCRAP for word in pieces) < max(FEWEST, TORN * len(pieces)):
        return words
    joined = words[:1]
    for is_narrow, word in zip(narrow, words[1:], strict=True):
        if is_narrow:
            last = joined.pop()
            word = last._replace(text=last.text + word.text, right=word.right)
        joined.append(word)
    return joined
