"""Turns that are counted before their labels: `[T001] Moderator: words`, `#12 Ada Roe: words`, `0012: Bo Karl: words`.

Programs that code talk write such numbers, and no word of it. They go up by one, and the names behind them recur;
numbers of notes, whose names do not, stay. The number of a committee's question (`Q12 Name:`) says what its turn does.
"""

from __future__ import annotations

import re
from itertools import pairwise

from podium_parsers.drafts.draft import Draft
from podium_parsers.patterns import pattern

COUNT = pattern(
    r"\n[^\S\n]{0,8}(?:[\[(](?:[A-PR-Za-pr-z]{1,2}|[Tt]urn[^\S\n]?|#)?[-_]?(?=\d{1,5}[\])])|#|[A-PR-Z](?=\d)"
    r"|[Tt]urn[^\S\n](?:#)?|(?=0\d|\d{1,5}:[^\S\n]))"
    r"(?P<number>\d{1,5})[\])]?[:.]?[^\S\n]{1,4}(?:[-–—|][^\S\n]{1,4})?"
    r"(?=(?P<name>[^\W\d_][^\n:]{0,50})(?::[^\S\n]|：))"
)
FEWEST = 6
"""Numbers below which they are chance."""
RISING = 0.9
"""Share of the numbers that are one more than the one above, at least."""
DISTINCT = 0.5
"""Names as a share of the numbers, at most."""


def hide_counts(draft: Draft) -> None:
    """Hide such numbers where a text has them."""
    view = draft.view
    if draft.records is not None or sum(1 for _ in COUNT.finditer(view.sample)) < FEWEST:
        return
    found = list(COUNT.finditer(view.text))
    if _count(found):
        for number in found:
            draft.hide(view.source(number.start() + 1), view.source_end(number.end()))


def _count(found: list[re.Match[str]]) -> bool:
    """Whether the numbers go up by one, and the names are those of people who talk with each other."""
    numbers = [int(one["number"]) for one in found]
    rising = sum(below == above + 1 for above, below in pairwise(numbers))
    names = {one["name"] for one in found}
    return rising >= RISING * (len(found) - 1) and len(names) <= DISTINCT * len(found)
