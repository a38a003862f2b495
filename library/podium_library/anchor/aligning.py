"""A passage laid against a stretch of the new text, character by character: what is left of it, and where.

An alignment of two unrelated stretches still pairs a third of their letters by chance, in ones and twos.
So only the densest run of pairs within the quote counts as its remains: pairs earn, gaps cost, and
long gaps cost little more than short ones, for a paragraph may have gone or come in between. Where the
surroundings stand right up to the quote's edge, the edge is known even if its words were replaced.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from podium_library.anchor.passage import Passage

SOLID = 4
"""Pairs in a row that are hardly chance."""
WORD = 24
"""Characters at a quote's end that may have been replaced by others and still count as its own."""
SAME = 0.8
"""How alike in length what replaced more than that must be to what is missing, for its edges are vouched for."""
WELL = 0.75
"""The share of a quote that is well kept."""
STRAY = 0.05
"""The share of a quote under which what stands apart from its remains is there by chance."""
CLOSE = 2
"""Characters that may be missing between the surroundings and the edge that they vouch for."""


class Opcodes(Protocol):
    """An alignment as rapidfuzz gives it."""

    def as_matching_blocks(self) -> Iterable[Iterable[int]]:
        """Stretches that both texts share: offset in the one, in the other, size."""


class Block(NamedTuple):
    """A stretch that both texts share."""

    here: int
    """Offset in the passage's window."""
    there: int
    """Offset in the stretch."""
    size: int


class Core(NamedTuple):
    """The remains of a quote, from their first pair to their last."""

    here: int
    here_end: int
    there: int
    there_end: int
    kept: int
    """Pairs."""
    score: float = 0.0
    """What the pairs earned, less what the gaps between them cost."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """What a stretch of text holds of a passage."""

    start: int
    """Of the quote's place in the stretch; equal to `end` where nothing is left of it."""
    end: int
    kept: int = 0
    """Characters of the quote that stand there."""
    within: int = 0
    """Characters between the first and the last of those, in the quote or the stretch: the larger."""
    before: int = 0
    """Solidly paired characters of the surroundings ahead of the quote."""
    after: int = 0
    grown: int = 0
    """Characters of the place beyond the remains, taken for replacements of words of the quote."""
    reach: int = 0
    """How long the place would be if it took in all that may be left of the quote."""
    astray: int = 0
    """Characters at the quote's ends that are neither solidly paired nor known to have gone."""

    score: float = 0.0
    """What is kept, less what stands between it."""
    ahead: int = 0
    """Characters of the quote that are missing at its beginning, be they gone or replaced."""
    behind: int = 0
    """The same at its end."""


def align(passage: Passage, stretch: str) -> Alignment:
    """Lay a passage against a stretch of normal text.

    Where a paragraph went on one side of the quote and another came on the other, fewest edits means
    to overwrite all between them, the quote too. So what is not well kept by Levenshtein's measure is
    laid again by that of insertions and deletions alone.
    """
    from rapidfuzz import distance

    laid = _laid(passage, stretch, distance.Levenshtein.opcodes(passage.window, stretch))
    if laid.kept >= WELL * passage.length:
        return laid
    again = _laid(passage, stretch, distance.Indel.opcodes(passage.window, stretch))
    return again if again.score > laid.score else laid


def _laid(passage: Passage, stretch: str, opcodes: Opcodes) -> Alignment:
    """What one alignment leaves of a passage."""
    start, end = passage.start, passage.end
    inside: list[Block] = []
    before = after = 0
    left = right = -1
    for here, there, size in opcodes.as_matching_blocks():
        stop = here + size
        first, last = max(here, start), min(stop, end)
        if last > first:
            inside.append(Block(first, there + first - here, last - first))
        if size < SOLID:
            continue
        before += max(0, min(stop, start) - here)
        after += max(0, stop - max(here, end))
        if here < start and stop >= start - CLOSE:
            left = there + min(start - here, size)
        if right < 0 and stop > end and here <= end + CLOSE:
            right = there + max(0, end - here)
    if not inside:
        return Alignment(0, 0, before=before, after=after)
    core = _met(_densest(inside), passage, stretch)
    ahead, behind = core.here - start, end - core.here_end
    room_left = core.there - left if 0 <= left <= core.there else -1
    room_right = right - core.there_end if right >= core.there_end else -1
    grown_left = _growth(
        ahead, room_left, core.there - _word_start(stretch, core.there - ahead // 2)
    )
    grown_right = _growth(
        behind, room_right, _word_end(stretch, core.there_end + behind // 2) - core.there_end
    )
    near, far = _reach(inside, core, passage, (left, right))
    return Alignment(
        start=core.there - grown_left,
        end=core.there_end + grown_right,
        kept=core.kept,
        within=max(core.here_end - core.here, core.there_end - core.there),
        before=before,
        after=after,
        grown=grown_left + grown_right,
        reach=far - near,
        score=core.score,
        astray=_astray(inside, core, passage, (room_left, room_right)),
        ahead=ahead,
        behind=behind,
    )


def _reach(
    inside: list[Block], core: Core, passage: Passage, edges: tuple[int, int]
) -> tuple[int, int]:
    """From where to where the place would go if it took in all that may be left of the quote.

    A long piece may be, or a short one at an edge that the surroundings vouch for; a few of them in a
    long quote are there by chance.
    """
    left, right = edges
    outliers = [
        block
        for block in inside
        if (block.there < core.there or block.there + block.size > core.there_end)
        and (
            block.size >= 4 * SOLID
            or (block.size >= SOLID and abs(block.there - left) <= CLOSE)
            or (block.size >= SOLID and abs(block.there + block.size - right) <= CLOSE)
        )
    ]
    if not outliers or sum(block.size for block in outliers) < STRAY * passage.length:
        return core.there, core.there_end
    first = min(block.there for block in outliers)
    last = max(block.there + block.size for block in outliers)
    return min(core.there, first), max(core.there_end, last)


def _astray(inside: list[Block], core: Core, passage: Passage, rooms: tuple[int, int]) -> int:
    """How much at the quote's ends is neither solidly paired nor surely gone.

    It is gone where the surroundings stand at the remains: there is no room for it.
    """
    ends = range(core.here, core.here_end)
    solid = [block for block in inside if block.size >= SOLID and block.here in ends]
    first = solid[0].here if solid else core.here
    last = solid[-1].here + solid[-1].size if solid else core.here_end
    missing = (first - passage.start, passage.end - last)
    return sum(
        size
        for size, room in zip(missing, rooms, strict=True)
        if not 0 <= room <= max(CLOSE, size // 8)
    )


def _densest(blocks: list[Block]) -> Core:
    """The run of blocks that earns most (J. Kadane's maximum subarray)."""
    best, score, chosen = 0.0, 0.0, (0, 0)
    first = here_end = there_end = 0
    for n, (here, there, size) in enumerate(blocks):
        if score > 0:
            gap = max(here - here_end, there - there_end)
            score -= min(0.6 * gap, 8 + 0.05 * gap)
        if score <= 0:
            score, first = 0.0, n
        score += size if size > 1 else 0.5
        if score > best:
            best, chosen = score, (first, n + 1)
        here_end, there_end = here + size, there + size
    run = blocks[chosen[0] : chosen[1]]
    here, there, last = run[0].here, run[0].there, run[-1]
    kept = sum(block.size for block in run)
    return Core(here, last.here + last.size, there, last.there + last.size, kept, best)


def _met(core: Core, passage: Passage, stretch: str) -> Core:
    """The core stretched over equal characters at its ends.

    Of several best alignments the aligner may have paired a quote's first letters with like ones on
    the far side of a gap.
    """
    window, (here, here_end, there, there_end, kept, score) = passage.window, core
    while here > passage.start and there > 0 and window[here - 1] == stretch[there - 1]:
        here, there, kept = here - 1, there - 1, kept + 1
    size = len(stretch)
    while here_end < passage.end and there_end < size and window[here_end] == stretch[there_end]:
        here_end, there_end, kept = here_end + 1, there_end + 1, kept + 1
    return Core(here, here_end, there, there_end, kept, score)


def _growth(missing: int, room: int, guess: int) -> int:
    """How far the place reaches past the last pair: what replaced the quote's end is its own.

    `room` leads to the edge that the surroundings vouch for, if they do; else the guess must do.
    """
    if WORD < missing <= 2 * WORD and SAME * missing <= room <= missing / SAME:
        return room
    if not 0 < missing <= WORD:
        return 0
    if room < 0:
        return guess
    return room if room <= 2 * missing + WORD // 2 else missing


def _word_start(text: str, at: int) -> int:
    """The beginning of the word that an offset fell into."""
    at = max(0, at)
    for place in range(at, max(0, at - WORD), -1):
        if not _is_letter(text[place - 1]):
            return place
    return at


def _word_end(text: str, at: int) -> int:
    at = min(len(text), at)
    for place in range(at, min(len(text), at + WORD)):
        if not _is_letter(text[place]):
            return place
    return at


def _is_letter(char: str) -> bool:
    """Whether it is a letter of a script that parts its words."""
    return char.isalnum() and char < "\u2e80"
