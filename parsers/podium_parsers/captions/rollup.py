"""Roll-up captions: each cue shows the line before again, so that the screen scrolls.

Live captions and YouTube's automatic ones repeat the last line or two in every cue (and some encoders
grow a line word by word). Read as they stand they say everything twice. Whether a file does this is
judged on the whole of it, since people do repeat themselves: "No. No." must stay two words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from podium_parsers.captions.markup import Stretch

ENOUGH = 0.25
"""Share of the cues that repeat a line of the one before, from which on a file rolls up."""
TOUCH = 0.6
"""Seconds between two cues that still show as one."""
DEEPEST = 4
"""Lines that a caption decoder shows at once."""


@dataclass(frozen=True, slots=True)
class Shot:
    """One cue's stretches with its times."""

    stretches: tuple[Stretch, ...]
    start: float | None
    end: float | None


def unrolled(shots: Sequence[Shot]) -> list[Shot]:
    """The shots without what only repeats; a shot of nothing new is gone."""
    shots = [shot for shot in shots if shot.stretches]
    if len(shots) < 2:
        return shots
    rolls = sum(_overlap(_lines(a), _lines(b)) > 0 for a, b in pairwise(shots))
    grows = sum(_grown(a, b) > 0 for a, b in pairwise(shots))
    most = len(shots) - 1
    if grows > max(2, ENOUGH * most) and grows > rolls:
        return _ungrown(shots)
    if rolls >= max(2, ENOUGH * most):
        return _unrolled(shots)
    return _undoubled(shots)


def _lines(shot: Shot) -> list[str]:
    return [stretch.text for stretch in shot.stretches]


def _touch(before: Shot, after: Shot) -> bool:
    if before.end is None or after.start is None:
        return True
    return after.start - before.end <= TOUCH


def _overlap(shown: Sequence[str], lines: Sequence[str]) -> int:
    """How many of the first lines are the last ones shown."""
    for size in range(min(len(shown), len(lines), DEEPEST), 0, -1):
        if list(shown[-size:]) == list(lines[:size]):
            return size
    return 0


def _unrolled(shots: Sequence[Shot]) -> list[Shot]:
    kept: list[Shot] = []
    shown: list[str] = []
    before: Shot | None = None
    for shot in shots:
        lines = _lines(shot)
        if before is not None and not _touch(before, shot):
            shown = []
        new = shot.stretches[_overlap(shown, lines) :]
        shown = (shown + [stretch.text for stretch in new])[-DEEPEST:]
        if new:
            kept.append(Shot(new, shot.start, shot.end))
        before = shot
    return kept


def _grown(before: Shot, after: Shot) -> int:
    """How many characters of a cue are the whole of the cue before, grown by some words."""
    old, new = before.stretches[-1].text, after.stretches[0].text
    if len(after.stretches) == 1 and len(old) < len(new) and new.startswith(old + " "):
        return len(old)
    return 0


def _ungrown(shots: Sequence[Shot]) -> list[Shot]:
    """Of each run of growing cues the last one."""
    kept: list[Shot] = []
    for shot in shots:
        if kept and _touch(kept[-1], shot) and (_grown(kept[-1], shot) or _same(kept[-1], shot)):
            kept[-1] = Shot(shot.stretches, kept[-1].start, shot.end)
        else:
            kept.append(shot)
    return kept


def _undoubled(shots: Sequence[Shot]) -> list[Shot]:
    """The shots without those that say the same at the same time again."""
    kept: list[Shot] = []
    for shot in shots:
        if not (kept and _same(kept[-1], shot) and shot.start == kept[-1].start):
            kept.append(shot)
    return kept


def _same(one: Shot, other: Shot) -> bool:
    return _lines(one) == _lines(other)
