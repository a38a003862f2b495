"""The first label of a flattened text: a title runs into it, so that no sentence ends before it.

`Remarks by the Minister May 4 MINISTER ROE: Good afternoon.` Only a name that stands before other turns
as well is taken for one there.
"""

from __future__ import annotations

from collections import Counter

from podium_parsers.columns import NONE
from podium_parsers.found import NOWHEN, Found

HEAD = 4000
"""Characters before the first label that are looked at."""
RECURS = 2
"""Turns of a name whose first may be missing."""


def with_foremost(found: Found, text: str) -> Found:
    """The labels, with the one that was missed at the head, if there is one."""
    if not found.grammar.long_lines or not len(found):
        return found
    first, counts = found.starts[0], Counter(found.names)
    places: list[tuple[int, int, int]] = []
    for index, name in enumerate(found.spellings):
        if index == NONE or counts[index] < RECURS:
            continue
        at = text.find(f"{name}: ", max(0, first - HEAD), first)
        if at > 0 and text[at - 1].isspace():
            places.append((at, at + len(name), index))
    if not places:
        return found
    start, end, index = min(places)
    found.begins.insert(0, start)
    found.starts.insert(0, start)
    found.ends.insert(0, end)
    found.bodies.insert(0, end + 2)
    found.names.insert(0, index)
    found.seconds.insert(0, NOWHEN)
    return found
