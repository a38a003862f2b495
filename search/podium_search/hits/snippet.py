"""A short piece of a hit's paragraph around its matched words, for a line in a list."""

from __future__ import annotations

from typing import NamedTuple

from podium_parsers import Transcript
from podium_search.hit import Hit

WIDTH = 120
"""Characters of a snippet."""
LEAD = 0.3
"""The share of the width that stands before the first matched word."""
CUT = "…"


class Snippet(NamedTuple):
    """Some words in one line."""

    text: str
    matches: tuple[tuple[int, int], ...]
    """Where the matched words stand in it, half-open."""


def snippet(transcript: Transcript, hit: Hit, width: int = WIDTH) -> Snippet:
    """The words around a hit's matches, about `width` characters, cut at blanks."""
    shown = transcript.shown(hit.paragraph)
    body = transcript.paragraphs.bodies[hit.paragraph]
    spans = [(shown.to_shown(a), shown.to_shown(b - 1) + 1) for a, b in hit.spans if a >= body]
    begin = spans[0][0] if spans else 0
    start = _begin(shown.text, begin, width, spans[-1][1] if spans else 0)
    end = _end(shown.text, start + width)
    before, after = CUT * (start > 0), CUT * (end < len(shown.text))
    shift = len(before) - start
    matches = tuple((a + shift, min(b, end) + shift) for a, b in spans if start <= a < end)
    return Snippet(before + shown.text[start:end] + after, matches)


def _begin(text: str, first: int, width: int, last: int) -> int:
    """Where the snippet begins: before the first match, with room for the last one if it fits."""
    if len(text) <= width:
        return 0
    room = max(0, width - (last - first))
    start = max(0, min(first - min(room // 2, int(width * LEAD)), len(text) - width))
    blank = text.rfind(" ", 0, start + 1) + 1
    return blank if start - blank < width // 4 else start


def _end(text: str, end: int) -> int:
    if end >= len(text):
        return len(text)
    blank = text.rfind(" ", 0, end + 1)
    return blank if end - blank < 20 else end
