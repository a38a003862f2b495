"""Likeness letter by letter, for what is typed so badly that its words are not words any more.

`sinsfrohebn muteds` shares no word with `sind frohen Mutes`, but most of its letters in their order:
rapidfuzz finds the stretch of a passage that the query fits best.
"""

from __future__ import annotations

from typing import NamedTuple


class Likeness(NamedTuple):
    """How well a text fits a stretch of a passage."""

    ratio: float = 0.0
    """0 to 1: the normalised Indel similarity of the text and the stretch."""
    first: int = 0
    """Index of the first word that the stretch touches by more than half."""
    stop: int = 0
    """Index after the last."""


def likeness(text: str, line: str) -> Likeness:
    """The best fit of a text within a line of ` word word `."""
    from rapidfuzz import fuzz

    if not text or len(text) > len(line):
        return Likeness()
    found = fuzz.partial_ratio_alignment(text, line)
    if found is None:
        return Likeness()
    start, end = _whole_words(line, found.dest_start, found.dest_end)
    first = line.count(" ", 0, start) - 1
    return Likeness(found.score / 100, first, first + line[start:end].strip().count(" ") + 1)


def _whole_words(line: str, start: int, end: int) -> tuple[int, int]:
    """Grow or shrink a stretch to the words that are inside it by more than half."""
    left = line.rfind(" ", 0, start + 1) + 1
    right = line.find(" ", start) if line[start : start + 1] != " " else start
    if start > left and (right - start) * 2 <= right - left:
        left = right + 1
    tail = line.rfind(" ", 0, end)
    close = line.find(" ", end) if line[end - 1 : end] != " " else end - 1
    if close < 0:
        close = len(line) - 1
    if tail >= left and close > tail and (end - tail - 1) * 2 <= close - tail - 1:
        close = tail
    return left, max(close, left)
