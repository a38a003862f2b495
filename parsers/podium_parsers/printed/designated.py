"""Testimony cited passage by passage: `[12:3] Q. ...`, `12:3-13:4  A. ...`, `Page 12, Line 3` above a passage.

Designations name the page and line of each passage in front of it. A pair of numbers is a clock time as
often, so it counts only where the second stays within a page's lines and the places go on in order.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from podium_parsers.drafts.draft import Draft
from podium_parsers.patterns import pattern
from podium_parsers.places import PageLines

PAIR = pattern(
    r"\n[^\S\n]{0,12}[\[(]?(?P<page>\d{1,4}):(?P<line>\d{1,2})"
    r"(?:[^\S\n]?[-–—][^\S\n]?(?:\d{1,4}:)?\d{1,2})?[\])]?[^\S\n]{1,8}"
    r"(?=(?:[QA](?:[.:]|[^\S\n]{2})|(?:THE|MR|MS|MRS|DR|BY)\b))"
)
WORDS = pattern(
    r"\n[^\S\n]{0,12}[\[(]?[Pp](?:age|g\.?)[^\S\n](?P<page>\d{1,4}),?[^\S\n][Ll]ines?[^\S\n](?P<line>\d{1,2})"
    r"(?:[^\S\n]?[-–—][^\S\n]?\d{1,2})?[\])]?:?[^\S\n]{0,8}(?:\n(?=[^\S\n]*\n)|(?=\n))"
)
FEWEST = 5
MOST_LINES = 47
"""Lines of a page; records have 25, some 28, Australian ones 47."""
NARROW = 30
"""Lines up to which places are told from seconds: a minute has sixty."""
IN_ORDER = 0.9
"""Share of the places that are not before the one above."""


def hide_designations(draft: Draft) -> None:
    """Hide such places and keep them as what they are: pages and lines."""
    if draft.pages is not None or draft.records is not None:
        return
    for layout, most in ((PAIR, NARROW), (WORDS, MOST_LINES)):
        if len(layout.findall(draft.view.sample)) < FEWEST:
            continue
        places = list(_places(draft, layout.finditer(draft.view.text)))
        if not _are_places([(page, line) for _, _, page, line in places], most):
            continue
        draft.pages = PageLines()
        for start, end, page, line in places:
            draft.hide(start, end)
            draft.pages.add(start, page, line)
        return


def _places(draft: Draft, found: Iterable[re.Match[str]]) -> Iterator[tuple[int, int, int, int]]:
    """Source offsets, page and line of each."""
    view = draft.view
    for match in found:
        start, end = view.source(match.start() + 1), view.source(match.end())
        yield start, end, int(match["page"]), int(match["line"])


def _are_places(places: list[tuple[int, int]], most: int) -> bool:
    """Whether they are lines of pages, in the order of the record."""
    if len(places) < FEWEST or not all(0 < line <= most for _, line in places):
        return False
    ordered = sum(above <= below for above, below in pairwise(places))
    return ordered >= IN_ORDER * (len(places) - 1)
