"""Where paragraphs and turns begin, as columns, before they are a transcript's paragraphs and turns."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import MutableSequence, Sequence
from itertools import count
from operator import add
from typing import NamedTuple, TypeVar

from podium_parsers.columns import NONE, offsets

Cell = TypeVar("Cell")
RESUMED = "talk resumed after a heading"
"""The rule of a turn that goes on with a talk which questions had interrupted."""
JOINED = "answer behind dashes"
"""The rule of an answer that stands in its question's line."""


class Blocks:
    """Paragraph candidates: sorted, disjoint source spans that hold all visible text."""

    def __init__(self) -> None:
        self.starts, self.ends = offsets(), offsets()
        self.furniture: set[int] = set()
        """Blocks of hidden text only: page heads, menus, markup on lines of its own."""
        self.wrapped = False
        """Whether a paragraph goes over several lines, so that a line's start need not open one."""

    def __len__(self) -> int:
        return len(self.starts)


class Lead(NamedTuple):
    """A turn that begins before all others that are known."""

    start: int
    body: int
    label: tuple[int, int]
    name: str


class Cuts:
    """The beginnings of turns, in order: source offsets, the voice, the rule."""

    def __init__(self) -> None:
        self.starts, self.bodies = offsets(), offsets()
        """Where the turn begins, label included; where its words begin."""
        self.label_starts, self.label_ends = offsets(), offsets()
        """Equal where there is no label."""
        self.voices = offsets()
        """Indexes into `names`, or NONE: nobody is named."""
        self.speakers = offsets()
        """Indexes into the draft's speakers, or NONE; made by `passes/voices.py`."""
        self.ends = offsets()
        """Where its words end at the latest, or NONE: at the next cut."""
        self.seconds = array("d")
        self.confidences = array("f")
        self.rules: list[str] = []
        self.directions: set[int] = set()
        """Cuts that are stage directions."""
        self.apart: set[int] = set()
        """Cuts that begin a new turn even when the voice is the same."""
        self.names: list[str] = []
        """Labels as written; one voice each until `speakers` joins them."""
        self.roles: dict[int, str] = {}
        """Offices and firms that stood beside a label, by index of the name."""
        self._index: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self.starts)

    def voice(self, name: str | None) -> int:
        """The index of a label's spelling; NONE for nobody."""
        if name is None:
            return NONE
        index = self._index.get(name)
        if index is None:
            index = self._index[name] = len(self.names)
            self.names.append(name)
        return index

    def add(
        self,
        start: int,
        body: int,
        name: str | None,
        rule: str,
        label: tuple[int, int] = (0, 0),
        end: int = NONE,
        seconds: float = -1.0,
        confidence: float = 1.0,
    ) -> None:
        """Append the beginning of a turn; in ascending order of `start`."""
        self.starts.append(start)
        self.bodies.append(body)
        self.label_starts.append(label[0])
        self.label_ends.append(label[1])
        self.voices.append(self.voice(name))
        self.ends.append(end)
        self.seconds.append(seconds)
        self.confidences.append(confidence)
        self.rules.append(rule)

    def insert(self, starts: Sequence[int], voice: int, rule: str, confidence: float) -> None:
        """Put unlabelled turns among the others: one voice's, at ascending offsets with no turn yet."""
        places = [bisect_left(self.starts, start) for start in starts]
        none = (0,) * len(starts)
        _splice(self.bodies, places, starts)
        _splice(self.starts, places, starts)
        _splice(self.label_starts, places, none)
        _splice(self.label_ends, places, none)
        _splice(self.voices, places, [voice] * len(starts))
        _splice(self.ends, places, [NONE] * len(starts))
        _splice(self.seconds, places, [-1.0] * len(starts))
        _splice(self.confidences, places, [confidence] * len(starts))
        _splice(self.rules, places, [rule] * len(starts))
        self.directions = {i + bisect_right(places, i) for i in self.directions}
        self.apart = {i + bisect_right(places, i) for i in self.apart}
        self.apart.update(map(add, places, count()))

    def lead(self, leads: Sequence[Lead], rule: str, confidence: float) -> None:
        """Put labelled turns before all others, in ascending order."""
        count = len(leads)
        self.starts[:0] = offsets(one.start for one in leads)
        self.bodies[:0] = offsets(one.body for one in leads)
        self.label_starts[:0] = offsets(one.label[0] for one in leads)
        self.label_ends[:0] = offsets(one.label[1] for one in leads)
        self.voices[:0] = offsets(self.voice(one.name) for one in leads)
        self.ends[:0] = offsets((NONE,)) * count
        self.seconds[:0] = array("d", (-1.0,)) * count
        self.confidences[:0] = array("f", (confidence,)) * count
        self.rules[:0] = [rule] * count
        self.directions = {at + count for at in self.directions}
        self.apart = {at + count for at in self.apart}

    def forget(self, count: int) -> None:
        """Take the first turns away again; their names keep their indexes."""
        for column in (self.starts, self.bodies, self.label_starts, self.label_ends, self.voices):
            del column[:count]
        del self.ends[:count], self.seconds[:count], self.confidences[:count], self.rules[:count]
        self.directions = {at - count for at in self.directions if at >= count}
        self.apart = {at - count for at in self.apart if at >= count}


def _splice(column: MutableSequence[Cell], places: Sequence[int], values: Sequence[Cell]) -> None:
    """Put each value before the row of its place."""
    new, at = column[:0], 0
    for place, value in zip(places, values, strict=True):
        new.extend(column[at:place])
        new.append(value)
        at = place
    new.extend(column[at:])
    column[:] = new
