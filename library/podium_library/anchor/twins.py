"""Passages that stood more than once in the old text, and from which of them a place in the new one stems.

A refrain, a roll of names read at two votes, an excerpt played before the talk: words and surroundings
of two such passages are the same, so that where one was deleted the other looks like it in every way. What
tells them apart lies further out. Pieces of the new text around the place are looked for where they should stand
if it stems from the one, and where if from the other, in wider and wider rings, until those that speak
for only one of them are clearly more.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from enum import Enum
from functools import cached_property
from itertools import pairwise

from podium_library.anchor.aligning import align
from podium_library.anchor.normal import normal
from podium_library.anchor.passage import Passage
from podium_parsers import Span

PROBE = 20
"""Characters of a piece by which twins are looked for; fewer stand in many places that are none."""
BESIDE = 48
"""Characters on either side of the quote that belong to what may stand twice."""
PROBES = 8
AGREEING = 3
"""Probes that must have stood together elsewhere for that to be a twin."""
MOST = 40
"""Places of one probe that are looked at."""
EDGE = 24
"""Characters on either side of a place's end that, word for word, tell where it was taken from."""
RINGS = (0, 96, 320, 1_200, 5_000, 20_000)
"""Distances from the place, in characters, between which witnesses are taken."""
WITNESS = 12
"""Characters of a witness: they survive edits of a tenth of the characters with a chance of one in four."""
WITNESSES = 200
"""Witnesses of one ring and side; in wide rings a sample is enough."""
MORE = 0.1
"""The share of a quote that only the passage itself has, once the twins' share has been taken off."""
REACH = 1
"""How many times further off than the nearest twin witnesses may be: what came or went in between shifts them."""
FEWEST, CLEARLY = 3, 3
"""How many witnesses decide, and how many times as many as those against."""


class Origin(Enum):
    """What a place in the new text stems from."""

    OWN = "own"
    TWIN = "twin"
    UNSURE = "unsure"


class Twins:
    """The twins of one passage, looked for when they are first asked for."""

    def __init__(self, passage: Passage) -> None:
        self._passage = passage

    def __bool__(self) -> bool:
        """Whether the passage has any."""
        return bool(self.places)

    @cached_property
    def places(self) -> tuple[int, ...]:
        """Where else in the old text much of the passage stood: where its quote would begin there."""
        old, start, length = self._passage.old, self._passage.origin, self._passage.length
        if old is None:
            return ()
        text = old.text
        first, last = max(0, start - BESIDE), start + length + BESIDE - PROBE
        probes = [first + n * max(0, last - first) // (PROBES - 1) for n in range(PROBES)]
        # Most passages stand once, and three pieces say so.
        if not any(_elsewhere(text, probes[n]) for n in (1, PROBES // 2, -2)):
            return ()
        slack = BESIDE + length // 8
        votes = Counter[int]()
        for probe in probes:
            votes.update({(other - probe) // slack for other in _elsewhere(text, probe)})
        # A shift near a border falls now on this side of it and now on that.
        found = [n for n in votes if votes[n] + votes[n + 1] >= AGREEING]
        return tuple(sorted(start + n * slack + slack // 2 for n in found))

    @cached_property
    def held(self) -> int:
        """The most characters of the quote that one of them holds."""
        old = self._passage.old
        if old is None:
            return 0
        ends = ((max(0, at - EDGE), at + self._passage.length + EDGE) for at in self.places)
        stretches = (normal(old.text[start:end]).text for start, end in ends)
        return max((align(self._passage, stretch).kept for stretch in stretches), default=0)

    def origin(self, text: str, place: Span, kept: int, *, all_there: bool = False) -> Origin:
        """Whether a place that keeps so much of the quote stems from the passage or from one of its twins.

        What holds clearly more of it than any of them did is the passage.

        Where a passage went and a twin close by moved up, its two sides say different things, or one
        of them nothing: that is enough only where they are `all_there` still.
        """
        if not self.places or kept > self.held + MORE * self._passage.length:
            return Origin.OWN
        sides = {self._stems(text, -1, place.start), self._stems(text, 1, place.end)} - {None}
        if all_there and len(sides) > 1:
            sides.discard(Origin.UNSURE)
        return (sides.pop() if len(sides) == 1 else None) or Origin.UNSURE

    def is_grafted(self, text: str, place: Span) -> bool:
        """Whether an end of a place, with what adjoins it, stood word for word elsewhere in the old text.

        When the paragraph where a passage began is deleted, the one before may end in the same words.
        """
        old, start = self._passage.old, self._passage.origin
        if old is None or self:
            return False
        half = min(EDGE, (place.end - place.start) // 2)
        slack = EDGE + self._passage.length // 4
        own = old.text[max(0, start - slack) : start + self._passage.length + slack]
        edges = (
            text[max(0, place.start - EDGE) : place.start + half],
            text[place.end - half : place.end + EDGE],
        )
        return any(
            len(edge) == EDGE + half and edge not in own and edge in old.text for edge in edges
        )

    def _stems(self, text: str, side: int, edge: int) -> Origin | None:
        """What the witnesses on one side of a place say, the nearest that agree; None without any."""
        own = theirs = both = 0
        for near, far in pairwise(RINGS):
            if far > max(RINGS[1], REACH * self._apart):
                break
            home, others = self._there(side, near, far)
            for witness in _witnesses(normal(_ring(text, edge, side, near, far)).text):
                at_home, at_others = witness in home, any(witness in one for one in others)
                own += at_home and not at_others
                theirs += at_others and not at_home
                both += at_home and at_others
            if max(own, theirs) >= FEWEST and max(own, theirs) >= CLEARLY * min(own, theirs):
                return Origin.OWN if own > theirs else Origin.TWIN
        return Origin.UNSURE if own + theirs + both else None

    @property
    def _apart(self) -> int:
        """How far off the nearest twin is."""
        return min(abs(place - self._passage.origin) for place in self.places)

    def _there(self, side: int, near: int, far: int) -> tuple[str, list[str]]:
        """What stands in the old text at a ring's distance from the passage, and from each twin."""
        old, length = self._passage.old, self._passage.length if side > 0 else 0
        text = "" if old is None else old.text
        start = self._passage.origin
        slack = min(far // 4 + 16, self._apart // 3)
        home, *others = (
            normal(_ring(text, place + length, side, near, far, slack)).text
            for place in (start, *self.places)
        )
        return home, others


def _elsewhere(text: str, place: int) -> list[int]:
    """The other places of the piece that stands at one: the first of them."""
    piece = text[place : place + PROBE]
    found = list[int]()
    at = text.find(piece)
    while at >= 0 and len(found) < MOST:
        if at != place:
            found.append(at)
        at = text.find(piece, at + 1)
    return found if piece.strip() else []


def _ring(text: str, edge: int, side: int, near: int, far: int, slack: int = 0) -> str:
    """What stands between two distances before (-1) or after (1) an offset, with some slack."""
    if side > 0:
        return text[max(0, edge + near - slack) : max(0, edge + far + slack)]
    return text[max(0, edge - far - slack) : max(0, edge - near + slack)]


def _witnesses(ring: str) -> Iterator[str]:
    step = max(WITNESS // 3, len(ring) // WITNESSES)
    return (ring[at : at + WITNESS] for at in range(0, len(ring) - WITNESS + 1, step))
