"""What is played within a talk: `(BEGIN VIDEO CLIP)`, somebody's words, `(END VIDEO CLIP)`. Nobody there
takes part in it.

What a broadcast recorded before stands between the same signs, `(BEGIN VIDEOTAPE)`, and is the talk itself
where it has a good share of the turns.
"""

from __future__ import annotations

from bisect import bisect_left

from podium_parsers.casting.cast import Cast
from podium_parsers.patterns import pattern

EDGE = pattern(
    r"[(\[](?P<edge>BEGIN|START|END)(?: OF)?[ -](?:(?:UNIDENTIFIED|VIDEO|AUDIO|TAPED|RECORDED|FILM)[ -]?)*"
    r"(?:VIDEO|AUDIO|CLIP|TAPE|RECORDING|VIDEOTAPE)S?[)\]]"
)
MOST = 0.35
"""Share of all turns that clips have, at most."""
SIGNS = ("(BEGIN", "[BEGIN", "(START", "[START")
"""One of them stands in a text with such edges."""


def played(cast: Cast) -> list[int]:
    """The turns between where a clip begins and where it ends."""
    text, sample = cast.draft.text, cast.draft.view.sample
    if not any(sign in sample for sign in SIGNS):
        return []
    turns: list[int] = []
    begun = -1
    for edge in EDGE.finditer(text):
        if edge["edge"] != "END":
            begun = edge.start()
        elif begun >= 0:
            turns += range(bisect_left(cast.starts, begun), bisect_left(cast.starts, edge.start()))
            begun = -1
    return turns if len(turns) <= MOST * len(cast) else []
