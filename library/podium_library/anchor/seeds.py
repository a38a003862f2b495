"""Where a passage has gone, told by pieces of it that stand only once in a text.

An index of ten million characters takes seconds to make, and a single mark does not need one: a few dozen
pieces looked for by plain search take a tenth of one. A piece that stands twice says nothing,
so that a passage with a twin leads nowhere and is looked for with care instead.
"""

from __future__ import annotations

from collections import Counter

SIZE = 24
"""Characters of a piece; fewer stand in many places of a long text."""
MOST = 40
"""Pieces that are looked for."""
AGREEING = 3
"""Pieces that must lead to about the same place."""
NEAR = 4096
"""Characters; places no further apart are about the same."""


def led_to(passage: str, text: str) -> int | None:
    """An offset near which most pieces of a passage stand that stand once; None where they disagree."""
    step = max(1, (len(passage) - SIZE) // MOST)
    places = [
        at
        for start in range(0, len(passage) - SIZE + 1, step)
        if (at := _only(text, passage[start : start + SIZE])) is not None
    ]
    if not places:
        return None
    # In two rows of cells that overlap, so that no border parts what lies together.
    cells = Counter((row, (at + row * NEAR // 2) // NEAR) for at in places for row in (0, 1))
    (row, cell), agreeing = cells.most_common(1)[0]
    if agreeing < AGREEING or 2 * agreeing <= len(places):
        return None
    return next(at for at in places if (at + row * NEAR // 2) // NEAR == cell)


def _only(text: str, piece: str) -> int | None:
    at = text.find(piece)
    return None if at < 0 or text.find(piece, at + 1) >= 0 else at
