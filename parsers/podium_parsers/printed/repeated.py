"""Page heads and feet: what stands at the edge of page after page, but for a number.

Only the outermost few texts of a page are looked at, and one further in counts only when all between
it and the edge counts too. A label comes back at the top of many pages as well; but it stands within them no less.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from podium_parsers.patterns import pattern

DEPTH = 5
"""Texts at each edge of a page that may be furniture."""
SHARE = 0.25
"""Share of the pages on which a text must come back; left and right pages may differ."""
FEWEST = 3
NUMBER = pattern(r"\d+|\b[ivxlc]{1,6}\b", re.IGNORECASE)
ONLY_NUMBER = pattern(
    r"[\W_]*(?:page|seite|página|p\.|стр\.|第)?[\W_]*(?:\d{1,5}|[ivxlc]{1,7})[\W_]*"
    r"(?:(?:of|von|de|/|из|頁|页)[\W_]*\d{1,5})?[\W_]*",
    re.IGNORECASE,
)
LONGEST = 160
ANY_NUMBER = "0"
"""What every number is by `key_of`: lines may be counted within pages."""


def key_of(text: str) -> str:
    """What two pages' heads have in common: letters folded, numbers all alike."""
    return re.sub(r"\W+", " ", NUMBER.sub(ANY_NUMBER, text)).strip().casefold()


def repeated(pages: Sequence[Sequence[str]]) -> set[tuple[int, int]]:
    """(page, place) of each text that is a page head or foot."""
    counts: tuple[Counter[str], Counter[str]] = (Counter(), Counter())
    numbers = [0, 0]
    for texts in pages:
        for side, edge in enumerate(_edges(texts)):
            counts[side].update({key_of(texts[place]) for place in edge})
            numbers[side] += any(ONLY_NUMBER.fullmatch(texts[place]) for place in edge[:2])
    need = max(FEWEST, SHARE * len(pages)) if len(pages) > FEWEST else max(2, len(pages))
    within = _within(pages)
    heads = [
        {
            key
            for key, times in of_side.items()
            if times >= need and (key == ANY_NUMBER or times > within[key])
        }
        for of_side in counts
    ]
    found: set[tuple[int, int]] = set()
    for page, texts in enumerate(pages):
        for side, edge in enumerate(_edges(texts)):
            for place in edge:
                text = texts[place]
                is_number = bool(ONLY_NUMBER.fullmatch(text)) and numbers[side] >= need
                is_head = key_of(text) in heads[side] and len(text) <= LONGEST
                if not is_number and not is_head:
                    break
                if page == side == 0 and not is_number:
                    continue  # the first page's head is the document's own title
                found.add((page, place))
    return found


def _within(pages: Sequence[Sequence[str]]) -> Counter[str]:
    """How often each text stands further in."""
    inner = (text for texts in pages for text in texts[DEPTH:-DEPTH])
    return Counter(key_of(text) for text in inner if len(text) <= LONGEST)


def _edges(texts: Sequence[str]) -> tuple[range, range]:
    """Places from the top and from the bottom, outermost first."""
    half = min(DEPTH, (len(texts) + 1) // 2)
    return range(half), range(len(texts) - 1, len(texts) - 1 - half, -1)
