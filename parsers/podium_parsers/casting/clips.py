"""What is played within a talk: `(BEGIN VIDEO CLIP)`, somebody's words, `(END VIDEO CLIP)`, or words below the
label `Archived Recording (Ada Roe)`. Nobody there takes part in it.

What a broadcast recorded before stands between the same signs, `(BEGIN VIDEOTAPE)`, and is the talk itself
where it has a good share of the turns.
"""

from __future__ import annotations

from bisect import bisect_left

from podium_parsers.casting.cast import Cast
from podium_parsers.names.shapes import fold
from podium_parsers.patterns import pattern

EDGE = pattern(
    r"[(\[](?P<edge>BEGIN|START|END)(?: OF)?[ -](?:(?:UNIDENTIFIED|VIDEO|AUDIO|TAPED|RECORDED|FILM)[ -]?)*"
    r"(?:VIDEO|AUDIO|CLIP|TAPE|RECORDING|VIDEOTAPE)S?[)\]]"
)
MOST = 0.35
"""Share of all turns that clips have, at most."""
RECORDED = pattern(
    r"(?:(?:archived?|archival|taped?|recorded|news|audio|video|film|sound|radio|tv) ){0,3}"
    r"(?:recordings?|clips?|footage|soundbites?|montage|tapes?)(?: \d{1,3})?(?: ?\(.{1,60}\)?)?"
)
"""A folded label that says so."""
SIGNS = ("(BEGIN", "[BEGIN", "(START", "[START")
"""One of them stands in a text with such edges."""


def played(cast: Cast) -> list[int]:
    """The turns between where a clip begins and where it ends, and those whose label says that they are one."""
    labels = frozenset(filter(RECORDED.fullmatch, map(fold, cast.draft.cuts.names)))
    turns = sorted({*_between_edges(cast), *(cast.labelled(labels) if labels else ())})
    return turns if len(turns) <= MOST * len(cast) else []


def _between_edges(cast: Cast) -> list[int]:
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
    return turns
