"""The lines of the finder: two for an exchange, one for each of its hits when they are opened."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import ClassVar, NamedTuple

from rich.style import Style
from textual.strip import Strip

from podium.widgets.finder.groups import HitGroup, snippet
from podium.widgets.rows.line import Piece
from podium.widgets.rows.rows import Rows
from podium.widgets.rows.strip import set_line
from podium_parsers import Transcript
from podium_search.hit import Hit


class LineKind(IntEnum):
    """What a line of the finder shows."""

    HEAD = 0
    SNIPPET = 1
    HIT = 2
    WEAK = 3


class FinderLine(NamedTuple):
    """One line: its group and, for a hit, which of the group's."""

    kind: LineKind
    group: int = 0
    hit: int = 0


class FinderRows(Rows):
    """What was found, by exchange."""

    can_focus = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "finder--name",
        "finder--title",
        "finder--snippet",
        "finder--match",
        "finder--count",
        "finder--cursor",
        "finder--weak",
    }

    def __init__(self) -> None:
        super().__init__(id="finder-rows")
        self.transcript: Transcript | None = None
        self.groups: Sequence[HitGroup] = ()
        self.lines: list[FinderLine] = []
        self.opened: frozenset[int] = frozenset()
        self.is_unfolded = False
        """Whether the weak groups are shown below strong ones."""

    def lay(self, transcript: Transcript, groups: Sequence[HitGroup]) -> None:
        """Show these groups, closed, with the cursor on the first; weak ones folded under strong ones."""
        self.transcript, self.groups, self.opened = transcript, groups, frozenset()
        self.is_unfolded = not any(group.is_strong for group in groups)
        self._lay_lines()
        self.set_reactive(
            Rows.cursor, next((i for i in range(self.count) if self.may_stop_at(i)), 0)
        )
        self.scroll_to(y=0, animate=False, immediate=True, force=True)
        self.refresh()

    def _lay_lines(self) -> None:
        self.lines = []
        for number, group in enumerate(self.groups):
            if not group.is_strong and (not number or self.groups[number - 1].is_strong):
                self.lines.append(FinderLine(LineKind.WEAK, number))
                if not self.is_unfolded:
                    break
            self.lines.append(FinderLine(LineKind.HEAD, number))
            if number in self.opened:
                hits = range(len(group.hits))
                self.lines += [FinderLine(LineKind.HIT, number, hit) for hit in hits]
            else:
                self.lines.append(FinderLine(LineKind.SNIPPET, number))
        self.count = len(self.lines)

    def may_stop_at(self, index: int) -> bool:
        return self.lines[index].kind is not LineKind.SNIPPET and (
            self.lines[index].kind is not LineKind.WEAK or self.groups[0].is_strong
        )

    @property
    def is_at_fold(self) -> bool:
        """Whether the cursor is on the line under which the weak groups lie folded, or open."""
        return self.cursor < self.count and self.lines[self.cursor].kind is LineKind.WEAK

    @property
    def is_at_top(self) -> bool:
        """Whether the cursor is on the first line where it may rest."""
        return not any(map(self.may_stop_at, range(self.cursor)))

    @property
    def hit(self) -> Hit | None:
        """The hit under the cursor; of a whole group, its best."""
        if self.cursor >= len(self.lines):
            return None
        line = self.lines[self.cursor]
        if line.kind is LineKind.WEAK:
            return None
        group = self.groups[line.group]
        if line.kind is LineKind.HIT:
            return group.hits[line.hit]
        return self._best(group)

    def open_group(self, is_open: bool = True) -> None:
        """Show the single hits of the group under the cursor, or at the fold the weak groups."""
        if self.cursor >= len(self.lines):
            return
        kind, group, _ = self.lines[self.cursor]
        if kind is LineKind.WEAK:
            self.is_unfolded = is_open
        else:
            kind = LineKind.HEAD
            self.opened = self.opened | {group} if is_open else self.opened - {group}
        self._lay_lines()
        self.cursor = self.lines.index(FinderLine(kind, group))
        self.refresh()

    def line_of(self, index: int, width: int) -> Strip:
        line, transcript = self.lines[index], self.transcript
        ground = self.looks.ground()
        if index == self.cursor or (
            line.kind is LineKind.SNIPPET and self.lines[self.cursor].group == line.group
        ):
            ground = self.looks.ground("finder--cursor")
        if line.kind is LineKind.WEAK or transcript is None:
            return set_line(
                width, [Piece(self._perhaps(), self.looks.ink("finder--weak"))], (), ground
            )
        group = self.groups[line.group]
        if line.kind is LineKind.HEAD:
            return self._head(group, width, ground)
        hit = group.hits[line.hit] if line.kind is LineKind.HIT else self._best(group)
        indent = f"   ¶{hit.paragraph + 1} " if line.kind is LineKind.HIT else "   "
        room = max(8, width - len(indent) - 1)
        pieces = [
            Piece(
                stretch.text,
                self.looks.ink("finder--match" if stretch.is_match else "finder--snippet"),
            )
            for stretch in snippet(transcript, hit, room)
        ]
        return set_line(
            width, [Piece(indent, self.looks.ink("finder--count")), *pieces], (), ground
        )

    def _perhaps(self) -> str:
        """The line above the weak groups."""
        if not self.groups[0].is_strong:
            return " Perhaps"
        hits = sum(len(group.hits) for group in self.groups if not group.is_strong)
        return f" {'▾' if self.is_unfolded else '▸'} {hits} perhaps"

    def _best(self, group: HitGroup) -> Hit:
        return max(group.hits, key=lambda hit: hit.score)

    def _head(self, group: HitGroup, width: int, ground: Style) -> Strip:
        left = [Piece(f" {group.name}", self.looks.ink("finder--name"))]
        if group.who:
            left.append(Piece(f" · {group.who}"))
        if len(group.hits) > 1:
            left.append(Piece(f" · {len(group.hits)}", self.looks.ink("finder--count")))
        if group.title:
            left.append(Piece(f"  {group.title}", self.looks.ink("finder--title")))
        return set_line(width, left, (), ground)
