"""A passage laid against a stretch of the new text, character by character: what is left of it, and where.

An alignment of two unrelated stretches still pairs a third of their letters by chance, in ones and twos.
So only the densest run of pairs within the quote counts as its remains: pairs earn, gaps cost, and
long gaps cost little more than short ones, for a paragraph may have gone or come in between.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from podium_library.anchor.passage import Passage

SOLID = 4
"""Pairs in a row that are hardly chance."""


class Block(NamedTuple):
    """A stretch that both texts share."""

    here: int
    """Offset in the passage's window."""
    there: int
    """Offset in the stretch."""
    size: int


@dataclass(frozen=True, slots=True)
class Alignment:
    """What a stretch of text holds of a passage."""

    start: int
    """Of the quote's remains in the stretch; equal to `end` where nothing is left."""
    end: int
    kept: int
    """Characters of the quote that stand there."""
    within: int
    """Characters between the first and the last of those, in the quote or the stretch: the larger."""
    before: int
    """Solidly paired characters of the surroundings ahead of the quote."""
    after: int


def align(passage: Passage, stretch: str) -> Alignment:
    """Lay a passage against a stretch of normal text."""
    from rapidfuzz.distance import Levenshtein

    blocks = [
        Block(*block) for block in Levenshtein.opcodes(passage.window, stretch).as_matching_blocks()
    ]
    start, end = passage.start, passage.end
    inside = [cut for block in blocks if (cut := _cut(block, start, end)).size > 0]
    before = _solid(_cut(block, 0, start) for block in blocks)
    after = _solid(_cut(block, end, len(passage.window)) for block in blocks)
    core = _densest(inside)
    if not core:
        return Alignment(0, 0, 0, 0, before, after)
    first, last = core[0], core[-1]
    begin = first.there - _grown(first.here - start, first.there - _end_before(blocks, first))
    stop = last.there + last.size
    stop += _grown(end - last.here - last.size, _start_after(blocks, last) - stop)
    within = max(last.here + last.size - first.here, last.there + last.size - first.there)
    return Alignment(begin, stop, sum(b.size for b in core), within, before, after)


def _cut(block: Block, start: int, end: int) -> Block:
    """The part of a block whose passage side lies within [start, end)."""
    skipped = max(0, start - block.here)
    size = min(block.here + block.size, end) - block.here - skipped
    return Block(block.here + skipped, block.there + skipped, size)


def _solid(blocks: Iterable[Block]) -> int:
    return sum(block.size for block in blocks if block.size >= SOLID)


def _densest(blocks: list[Block]) -> list[Block]:
    """The run of blocks that earns most (J. Kadane's maximum subarray)."""
    best, score, chosen = 0.0, 0.0, (0, 0)
    first = 0
    for n, block in enumerate(blocks):
        if score > 0:
            previous = blocks[n - 1]
            score -= _cost(
                block.here - previous.here - previous.size,
                block.there - previous.there - previous.size,
            )
        if score <= 0:
            score, first = 0.0, n
        score += block.size if block.size > 1 else 0.5
        if score > best:
            best, chosen = score, (first, n + 1)
    return blocks[chosen[0] : chosen[1]]


def _cost(here: int, there: int) -> float:
    gap = max(here, there)
    return min(0.6 * gap, 8 + 0.05 * gap)


def _grown(missing: int, room: int) -> int:
    """How far the remains reach past their last pair: what replaced the quote's end is its own."""
    return max(0, min(missing, room))


def _end_before(blocks: list[Block], block: Block) -> int:
    ends = [b.there + b.size for b in blocks if b.size >= SOLID and b.there + b.size <= block.there]
    return ends[-1] if ends else block.there


def _start_after(blocks: list[Block], block: Block) -> int:
    starts = [b.there for b in blocks if b.size >= SOLID and b.there >= block.there + block.size]
    return starts[0] if starts else block.there + block.size
