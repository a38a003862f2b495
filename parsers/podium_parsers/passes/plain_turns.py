"""The way of plain texts to paragraphs and turns: whole columns at once, no step a paragraph.

Where nothing is hidden, nothing is hinted, every turn has a label and every label opens a block, the
blocks are the paragraphs, and a turn is the blocks from one label to the next. That is how large texts
are written; it costs a fifth of looking at each turn. `turns.py` does all others.
"""

from __future__ import annotations

from itertools import accumulate, count, islice, repeat
from operator import lt

from podium_parsers.columns import KINDS, NONE, ROLES, offsets
from podium_parsers.drafts.draft import Draft
from podium_parsers.model import ParagraphKind, Role

SPEECH, FRONT, BACK = (
    KINDS.index(kind) for kind in (ParagraphKind.SPEECH, ParagraphKind.FRONT, ParagraphKind.BACK)
)
REMARKS = ROLES.index(Role.REMARKS)


def is_plain(draft: Draft) -> bool:
    """Whether the document needs no closer look than its labels."""
    cuts = draft.cuts
    if draft.hints or draft.hidden or draft.records is not None or cuts.directions or not len(cuts):
        return False
    return all(map(lt, cuts.label_starts[1:], cuts.label_ends[1:]))


def build_plain(draft: Draft, stop: int, asides: frozenset[int]) -> bool:
    """Fill the columns; `stop` is the first block of the back matter.

    False when a label stands alone, or where no block begins.
    """
    blocks, cuts, columns, turns = draft.blocks, draft.cuts, draft.paragraphs, draft.turns
    place = dict(zip(blocks.starts, count(), strict=False))
    firsts = offsets(map(place.get, cuts.starts, repeat(NONE)))
    ends = blocks.ends
    if NONE in firsts or not all(map(lt, cuts.bodies, map(ends.__getitem__, firsts))):
        return False
    if len(set(firsts)) < len(firsts) or firsts[-1] >= stop or asides & set(cuts.voices):
        return False
    front, size = firsts[0], len(blocks)
    columns.starts, columns.ends, columns.bodies = blocks.starts[:], ends[:], blocks.starts[:]
    turn_of = offsets((NONE,)) + offsets((0,)) * size
    for first, body in zip(firsts, cuts.bodies, strict=True):
        columns.bodies[first] = body
        turn_of[first + 1] = 1
    columns.turns = offsets(islice(accumulate(turn_of), 1, stop + 1))
    columns.turns.extend(offsets((NONE,)) * (size - stop))
    columns.kinds = bytearray(
        bytes([FRONT]) * front + bytes([SPEECH]) * (stop - front) + bytes([BACK]) * (size - stop)
    )
    stops = firsts[1:] + offsets((stop,))
    turns.fill(firsts, stops, cuts.label_starts[:], cuts.label_ends[:], cuts.speakers[:])
    turns.describe(REMARKS, cuts.rules, cuts.confidences)
    draft.turn_cuts = offsets(range(len(cuts)))
    return True
