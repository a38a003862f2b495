"""Which of several places is a mark's, and how sure that is.

Evidence is counted in characters that survived in place: those of the quote and those around it. A
quote may stand elsewhere too ("the Russian Federation"), so few words alone prove nothing, and a place
with the right surroundings and without the words is where the passage was deleted.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from podium_library.anchor.aligning import WELL, Alignment
from podium_library.anchor.passage import Passage
from podium_library.marks.anchored import Status

SILENT = 0.75
"""From this confidence on a mark is attached without a question."""
SHOWN = 0.55
"""From here on it is attached with a sign."""
UNSURE = (SILENT + SHOWN) / 2
"""The most that is said of a place that a person should see."""
LEAST = 0.40
"""The share of a quote that must be left of it anywhere."""
ALONE = 40
"""Characters of a quote that, all in place, stand for themselves."""
UNLIKE = 8 * ALONE
"""Characters of a quote, nearly all in place, that no neighbour has by chance."""
EXTENT = 0.72
"""The share of its possible length that a place must have for its ends to be sure."""
ASTRAY = 0.24
"""The share of a short quote that, astray at its ends, leaves them unsure unless the rest is well kept."""
WORN = 0.98
"""The share of a longer quote's remains that is word for word, up to which they are worn."""
HALF_ASTRAY = 0.45
"""The same of a longer one, whose remains are not word for word."""
SOLID = 0.6
"""What a quote's remains must come to, times their density, for no other place to be looked for."""
NEAR = 96
"""Characters of the surroundings on each side that count."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place for a mark in the normal text."""

    start: int
    end: int
    alignment: Alignment

    @property
    def support(self) -> int:
        """Characters of the surroundings that stand around it."""
        return min(NEAR, self.alignment.before) + min(NEAR, self.alignment.after)

    @property
    def evidence(self) -> int:
        """All characters that speak for it, however far off: what tells two like places apart."""
        return self.alignment.kept + self.alignment.before + self.alignment.after

    def is_alive(self, passage: Passage) -> bool:
        """Whether enough of the quote stands there for it to be the passage at all."""
        return self.alignment.kept >= LEAST * passage.length

    @property
    def has_sure_ends(self) -> bool:
        """Whether it is plain where the passage begins and ends."""
        length = self.end - self.start
        return (
            length >= EXTENT * self.alignment.reach
            and self.alignment.grown <= (1 - EXTENT) * length
        )

    def overlaps(self, other: Candidate) -> bool:
        """Whether two places share a character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Verdict:
    """The place chosen, if any."""

    status: Status
    place: Candidate | None
    confidence: float


LOST = Verdict(Status.LOST, None, 0.0)


def judge(passage: Passage, candidates: list[Candidate]) -> Verdict:
    """Choose among the places of a passage."""
    alive = [c for c in candidates if c.is_alive(passage)]
    if not alive:
        return LOST
    best = max(alive, key=lambda c: c.evidence)
    rivals = [c.evidence for c in alive if not c.overlaps(best)]
    deserted = max((c.support for c in candidates if not c.is_alive(passage)), default=0)
    if deserted > best.support + 32:
        # Its surroundings stand elsewhere without it: only the words themselves can speak for it.
        confidence = _likeness(passage, best) ** 2 * min(1.0, best.alignment.kept / (2 * ALONE))
    else:
        confidence = _confidence(passage, best)
    confidence *= _margin(best.evidence, max(rivals, default=0))
    # Without the old text nobody can say whether a neighbour always looked like this.
    spread = max(passage.length, best.alignment.within)
    unsure = passage.old is None and best.alignment.kept < WELL * spread
    unsure = unsure or _may_end_elsewhere(passage, best.alignment) or not best.has_sure_ends
    if confidence >= SHOWN and unsure:
        confidence = min(confidence, UNSURE)
    return verdict_of(best, confidence)


def _may_end_elsewhere(passage: Passage, alignment: Alignment) -> bool:
    """Whether the place may be cut wrongly: too much of the quote's ends is astray.

    The shares are those that part right places from wrong ones in 28,545 passages of three texts edited
    in eight ways: 14 of 18 wrong ones are then shown with a sign, at the price of 117 right ones.
    """
    if passage.length < ALONE:
        is_worn = alignment.kept <= (1 - ASTRAY) * passage.length
        return is_worn and alignment.astray >= ASTRAY * passage.length
    is_worn = alignment.kept <= WORN * alignment.within
    return is_worn and alignment.astray >= HALF_ASTRAY * passage.length


def verdict_of(place: Candidate, confidence: float) -> Verdict:
    """What a confidence amounts to."""
    if confidence >= SILENT:
        return Verdict(Status.MOVED, place, confidence)
    if confidence >= SHOWN:
        return Verdict(Status.APPROXIMATE, place, confidence)
    return LOST


def doubted(verdict: Verdict) -> Verdict:
    """The same, but never without a question."""
    if verdict.status is not Status.MOVED or verdict.place is None:
        return verdict
    return verdict_of(verdict.place, UNSURE)


def apart(places: Iterable[Candidate]) -> list[Candidate]:
    """Of places that overlap, the one that has most to say for it."""
    chosen = list[Candidate]()
    for place in sorted(places, key=lambda c: -c.evidence):
        if not any(place.overlaps(other) for other in chosen):
            chosen.append(place)
    return chosen


def is_certain(passage: Passage, place: Candidate) -> bool:
    """Whether no other place need be looked for."""
    around = len(passage.window) - passage.length
    surrounded = place.evidence - place.alignment.kept >= 0.6 * around and place.support >= NEAR
    kept, within = place.alignment.kept, place.alignment.within
    whole = kept >= 0.8 * passage.length and kept * kept >= SOLID * passage.length * within
    return surrounded and whole


def _likeness(passage: Passage, place: Candidate) -> float:
    """0 to 1: how much of the quote is left, and how little stands between what is left."""
    alignment = place.alignment
    return 0.6 * alignment.kept / passage.length + 0.4 * alignment.kept / max(1, alignment.within)


def _confidence(passage: Passage, place: Candidate) -> float:
    """0 to 1, from the likeness of the quote and from the evidence in all."""
    alignment = place.alignment
    solid = alignment.kept * alignment.kept / max(1, alignment.within, passage.length)
    surrounded = 0.35 * min(1.0, place.support / 64)
    if alignment.kept < WELL * passage.length:
        # A neighbour can look like what was deleted: then both sides must be where they were,
        # or so much stand word for word that it is no likeness.
        dense = alignment.kept * alignment.kept / max(1, alignment.within)
        sides = min(alignment.before, alignment.after, 32) / 32
        surrounded = 0.35 * max(sides, float(dense >= UNLIKE))
    return min(1.0, _likeness(passage, place) + surrounded) * min(
        1.0, (solid + place.support) / ALONE
    )


def _margin(best: int, second: int) -> float:
    """1 where no other place comes near; where another is as good, just enough to show a place."""
    return 1.0 if second <= 0.7 * best else max(0.6, 1.0 - (second / best - 0.7) * 2)
