"""An index of a text's tiles, by which a passage of another text finds the places that resemble it.

The text is cut into tiles that do not overlap; every stretch of a passage as long as a tile is looked up
(the idea of BLAT, W. J. Kent 2002). A tile survives ten edits in a hundred characters with a
chance of one in three or four, so a passage with its surroundings has several; those that follow each
other in both texts are chained, and a chain is a place worth a closer look.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

SIZE = 9
"""Characters of a tile."""
COMMON = 48
"""A tile that stands in more places says too little to be followed."""
RARE = 4
"""A tile that stands in no more places leads straight to a few."""
ENOUGH = 16
"""So many rare tiles make the common ones superfluous."""
BACK = 16
"""How many earlier hits are tried as a link of the chain."""
SLACK = 0.05
"""What a character of shift between two links costs, in hits."""


class Hit(NamedTuple):
    """A tile that stands in both texts."""

    there: int
    """Offset in the indexed text."""
    here: int
    """Offset in the passage."""


class Chain(NamedTuple):
    """Hits that follow each other in both texts."""

    score: float
    hits: tuple[Hit, ...]


class Tiles:
    """The tiles of one text."""

    def __init__(self, text: str) -> None:
        self._places: dict[str, list[int]] = {}
        places = self._places
        for at in range(0, len(text) - SIZE + 1, SIZE):
            tile = text[at : at + SIZE]
            if tile in places:
                places[tile].append(at)
            else:
                places[tile] = [at]

    def hits(self, passage: str) -> list[Hit]:
        """Tiles that stand in the passage, in the order of the indexed text.

        Where rare tiles are many, they say it all and the common ones only cost time.
        """
        places = self._places
        shared = [
            (here, there)
            for here in range(len(passage) - SIZE + 1)
            if (there := places.get(passage[here : here + SIZE])) is not None
        ]
        rare = sum(len(there) <= RARE for _, there in shared)
        most = RARE if rare >= ENOUGH else COMMON
        return sorted(Hit(at, here) for here, there in shared if len(there) <= most for at in there)

    def chains(self, passage: str, limit: int = 4) -> list[Chain]:
        """The best chains for a passage, no two sharing a hit."""
        return _chained(self.hits(passage), len(passage), limit)


def _chained(hits: Sequence[Hit], reach: int, limit: int) -> list[Chain]:
    """Chain hits by dynamic programming over a short look back (as minimap2 does, H. Li 2018)."""
    scores: list[float] = []
    links: list[int] = []
    for n, (there, here) in enumerate(hits):
        best, link = 0.0, -1
        for m in range(n - 1, max(-1, n - 1 - BACK), -1):
            before_there, before_here = hits[m]
            ahead = there - before_there
            if ahead > reach:
                break
            if before_here < here and ahead > 0:
                shift = abs(ahead - (here - before_here))
                score = scores[m] - min(2.0, SLACK * shift)
                if score > best:
                    best, link = score, m
        scores.append(best + 1.0)
        links.append(link)
    used = [False] * len(hits)
    chains: list[Chain] = []
    for end in sorted(range(len(hits)), key=scores.__getitem__, reverse=True):
        if len(chains) == limit:
            break
        at, members = end, []
        while at >= 0 and not used[at]:
            used[at] = True
            members.append(hits[at])
            at = links[at]
        if members and at < 0:
            chains.append(Chain(scores[end], tuple(reversed(members))))
    return chains
