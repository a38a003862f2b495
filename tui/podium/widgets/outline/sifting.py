"""Which entries of an outline a few typed letters leave.

An entry stays when each typed word begins a word among the first words of its text: label, speaker and
the beginning of the question. Reading them from the source costs ten milliseconds at ten thousand
exchanges, where making the titles would cost half a second. What an entry stands under stays with it.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from podium.widgets.outline.entries import Entries, EntryKind
from podium_parsers.columns import offsets

LOOKED_AT = 300
"""Characters from the beginning of an entry."""


def sifted(entries: Entries, typed: str) -> array[int]:
    """Indexes of the entries that fit all the typed words, with their parents, ascending."""
    words = [re.compile(r"(?<!\w)" + re.escape(word)) for word in typed.casefold().split()]
    between, kept = entries.transcript.between, set[int]()
    above: list[int] = []
    for index, start in enumerate(entries.starts):
        # Looking for the parent of each would walk back to the beginning: quadratic in a long debate.
        while above and entries.depths[above[-1]] >= entries.depths[index]:
            above.pop()
        stop = min(entries.end(index), start + LOOKED_AT)
        head = between(start, stop).casefold()
        if entries.kinds[index] != EntryKind.EXCHANGE:
            head = f"{entries.title(index)} {head}".casefold()
        if all(word.search(head) for word in words):
            kept.add(index)
            kept.update(above)
        above.append(index)
    return offsets(sorted(kept))


def holding(entries: Entries, shown: Iterable[int], hits: Sequence[int]) -> array[int]:
    """Those of the entries whose text holds one of the offsets."""
    return offsets(
        index
        for index in shown
        if bisect_left(hits, entries.end(index)) > bisect_left(hits, entries.starts[index])
    )
