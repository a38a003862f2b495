"""Where paragraphs and turns begin, as columns, before they are a transcript's paragraphs and turns."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import chain

from podium_parsers.columns import NONE, offsets

RESUMED = "talk resumed after a heading"
"""The rule of a turn that goes on with a talk which questions had interrupted."""


COLUMNS = (
    "starts",
    "bodies",
    "label_starts",
    "label_ends",
    "voices",
    "ends",
    "seconds",
    "confidences",
)
"""Of cuts, but for the rules."""


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
        """Put unlabelled turns among the others: one voice's, at offsets where no turn begins yet."""
        known, size = len(self), len(self) + len(starts)
        for start in starts:
            self.add(start, start, None, rule, confidence=confidence)
        self.voices[known:] = offsets((voice,)) * len(starts)
        order = sorted(range(size), key=self.starts.__getitem__)
        for name in COLUMNS:
            old = getattr(self, name)
            setattr(self, name, array(old.typecode, map(old.__getitem__, order)))
        self.rules = [self.rules[old] for old in order]
        place = {old: new for new, old in enumerate(order)}
        self.directions = {place[old] for old in self.directions}
        self.apart = {place[old] for old in chain(self.apart, range(known, size))}
