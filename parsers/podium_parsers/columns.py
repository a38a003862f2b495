"""The many things of a transcript as columns: parallel arrays that hand out values on access.

A slots object a paragraph costs 176 bytes and five times a tuple's time to build; a row here costs
about twenty bytes and nothing until it is looked at. The columns are public: the page, the search
index and the passes walk them directly.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, TypeVar, overload

from podium_parsers.model import Exchange, Paragraph, ParagraphKind, Role, Span, Turn

KINDS: tuple[ParagraphKind, ...] = tuple(ParagraphKind)
ROLES: tuple[Role, ...] = tuple(Role)
Row = TypeVar("Row")
NONE = -1
"""Stands in an index column where there is nothing."""


def offsets(values: Iterable[int] = ()) -> array[int]:
    """A column of offsets or indexes: 32-bit signed, enough for texts of 2 G characters."""
    return array("i", values)


class Column(Sequence[Row], Generic[Row]):
    """A read-only sequence whose rows are made on access."""

    def row(self, index: int) -> Row:
        raise NotImplementedError

    @overload
    def __getitem__(self, index: int) -> Row: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Row]: ...
    def __getitem__(self, index: int | slice) -> Row | Sequence[Row]:
        if isinstance(index, slice):
            return tuple(self.row(i) for i in range(*index.indices(len(self))))
        size = len(self)
        if not -size <= index < size:
            raise IndexError(index)
        return self.row(index % size)

    def __iter__(self) -> Iterator[Row]:
        return map(self.row, range(len(self)))


class Spans(Column[Span]):
    """Sorted, disjoint spans."""

    def __init__(self, spans: Iterable[tuple[int, int]] = ()) -> None:
        self.starts, self.ends = offsets(), offsets()
        for start, end in spans:
            self.starts.append(start)
            self.ends.append(end)

    def __len__(self) -> int:
        return len(self.starts)

    def row(self, index: int) -> Span:
        return Span(self.starts[index], self.ends[index])

    def within(self, start: int, end: int) -> Sequence[Span]:
        """The spans that touch [start, end), in order."""
        first = bisect_right(self.ends, start)
        stop = bisect_right(self.starts, end - 1, lo=first)
        return self[first:stop] if first < stop else ()

    def touch(self, start: int, end: int) -> bool:
        """Whether one of them touches [start, end)."""
        first = bisect_right(self.ends, start)
        return first < len(self.starts) and self.starts[first] < end


class Paragraphs(Column[Paragraph]):
    """All paragraphs in document order; `starts` and `ends` are sorted and disjoint."""

    def __init__(self) -> None:
        self.starts, self.ends, self.bodies = offsets(), offsets(), offsets()
        self.turns = offsets()
        """The turn of each, or NONE."""
        self.kinds = bytearray()
        """Indexes into KINDS."""

    def __len__(self) -> int:
        return len(self.starts)

    def add(self, span: tuple[int, int], body: int, kind: ParagraphKind, turn: int = NONE) -> None:
        """Append a paragraph whose words start at the offset `body`."""
        self.starts.append(span[0])
        self.ends.append(span[1])
        self.bodies.append(body)
        self.turns.append(turn)
        self.kinds.append(KINDS.index(kind))

    def row(self, index: int) -> Paragraph:
        start, end, turn = self.starts[index], self.ends[index], self.turns[index]
        return Paragraph(
            index=index,
            span=Span(start, end),
            body=Span(self.bodies[index], end),
            kind=KINDS[self.kinds[index]],
            turn=None if turn == NONE else turn,
        )

    def at(self, offset: int) -> int:
        """Index of the paragraph that holds the offset, or else the last one before it (or 0)."""
        return max(0, bisect_right(self.starts, offset) - 1)


class Turns(Column[Turn]):
    """All turns in document order, each a range of paragraphs."""

    def __init__(self, paragraphs: Paragraphs) -> None:
        self._paragraphs = paragraphs
        self.firsts, self.stops = offsets(), offsets()
        """Paragraph indexes, half-open."""
        self.label_starts, self.label_ends = offsets(), offsets()
        """Equal where there is no label."""
        self.speakers = offsets()
        """Indexes into Transcript.speakers, or NONE."""
        self.roles = bytearray()
        """Indexes into ROLES."""
        self.rules = offsets()
        """Indexes into rule_names."""
        self.confidences = array("f")
        self.rule_names: list[str] = []
        self._rule_index: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self.firsts)

    def add(
        self,
        paragraphs: range,
        role: Role,
        speaker: int | None,
        label: tuple[int, int] | None,
        rule: str,
        confidence: float = 1.0,
    ) -> int:
        """Append a turn, claim its paragraphs, and return its index."""
        index = len(self.firsts)
        self.firsts.append(paragraphs.start)
        self.stops.append(paragraphs.stop)
        start, end = label or (0, 0)
        self.label_starts.append(start)
        self.label_ends.append(end)
        self.speakers.append(NONE if speaker is None else speaker)
        self.roles.append(ROLES.index(role))
        if rule not in self._rule_index:
            self._rule_index[rule] = len(self.rule_names)
            self.rule_names.append(rule)
        self.rules.append(self._rule_index[rule])
        self.confidences.append(confidence)
        return index

    def fill(
        self,
        firsts: array[int],
        stops: array[int],
        label_starts: array[int],
        label_ends: array[int],
        speakers: array[int],
    ) -> None:
        """Take whole columns at once, for a document whose turns are known all together."""
        self.firsts, self.stops = firsts, stops
        self.label_starts, self.label_ends, self.speakers = label_starts, label_ends, speakers

    def describe(self, role: int, rules: Sequence[str], confidences: array[float]) -> None:
        """Give every turn of the columns one role, and its rule and confidence."""
        self.roles = bytearray([role]) * len(self.firsts)
        self.rule_names = list(dict.fromkeys(rules))
        self._rule_index = {name: index for index, name in enumerate(self.rule_names)}
        self.rules = offsets(map(self._rule_index.__getitem__, rules))
        self.confidences = confidences[:]

    def row(self, index: int) -> Turn:
        first, stop, speaker = self.firsts[index], self.stops[index], self.speakers[index]
        label = Span(self.label_starts[index], self.label_ends[index])
        return Turn(
            index=index,
            role=ROLES[self.roles[index]],
            speaker=None if speaker == NONE else speaker,
            label=label if label.end > label.start else None,
            span=Span(self._paragraphs.starts[first], self._paragraphs.ends[stop - 1]),
            paragraphs=range(first, stop),
            rule=self.rule_names[self.rules[index]],
            confidence=round(self.confidences[index], 3),
        )


class Exchanges(Column[Exchange]):
    """All exchanges in document order, each a range of turns."""

    def __init__(self) -> None:
        self.firsts, self.stops = offsets(), offsets()
        """Turn indexes, half-open; the first is the question."""
        self.follow_ups = offsets()
        """The exchange that each follows up, or NONE."""

    def __len__(self) -> int:
        return len(self.firsts)

    def add(self, turns: range, follow_up_of: int | None = None) -> None:
        self.firsts.append(turns.start)
        self.stops.append(turns.stop)
        self.follow_ups.append(NONE if follow_up_of is None else follow_up_of)

    def row(self, index: int) -> Exchange:
        first, follow = self.firsts[index], self.follow_ups[index]
        return Exchange(
            index=index,
            question=first,
            turns=range(first, self.stops[index]),
            follow_up_of=None if follow == NONE else follow,
        )

    def of_turn(self, turn: int) -> int | None:
        """Index of the exchange that holds the turn, if one does."""
        index = bisect_right(self.firsts, turn) - 1
        return index if index >= 0 and turn < self.stops[index] else None
