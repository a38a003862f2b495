"""A row of the layout as cells.

A row is kept until something that it shows changes; scrolling by a line paints one new row. What a row
is in the end is for the caller to say: a strip for Textual, or at once the bytes for the terminal, when
the first page is shown before Textual is there (`podium.early`). Hence nothing here imports textual.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from typing import Generic, TypeAlias, TypeVar

from rich.segment import Segment
from rich.style import Style

from podium.signs import visible
from podium.widgets.page.frames import Face
from podium.widgets.page.geometry import Geometry
from podium.widgets.page.inks import Inks
from podium.widgets.page.layout import Layout, Spot
from podium.widgets.page.naming import place_name
from podium.widgets.page.overlays import Overlays, color_of
from podium.widgets.page.setting import BRIEF, Lines, Part
from podium.widgets.page.wrapping import cell_width, shorten, spread
from podium_parsers import Transcript, turn_name
from podium_parsers.columns import NONE

KEPT = 1000
"""Rows that are kept before all are dropped: some 20 screens."""
BAR, DOUBTFUL_BAR, SIGN, RULE = "▌", "┆", "›", "─"

Row = TypeVar("Row")
"""A row as it is wanted."""
Finish: TypeAlias = Callable[[list[Segment], int], Row]
"""Makes a row of its segments and of the cells that they take."""


class Painter(Generic[Row]):
    """Paints the rows of one layout with one set of inks and overlays."""

    def __init__(
        self,
        finish: Finish[Row],
        transcript: Transcript,
        layout: Layout,
        geometry: Geometry,
        inks: Inks,
        overlays: Overlays,
    ) -> None:
        self._finish = finish
        self._transcript = transcript
        self._layout = layout
        self._at = geometry
        self._inks = inks
        self._overlays = overlays
        self._kept: dict[tuple[Spot, bool], Row] = {}

    def row(self, spot: Spot, is_current: bool) -> Row:
        """The cells of a row; `is_current` puts the sign of the current paragraph beside it."""
        key = spot, is_current
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) >= KEPT:
                self._kept.clear()
            found = self._kept[key] = self._paint(spot, is_current)
        return found

    def blank(self) -> Row:
        """A row beyond the end."""
        return self._fill([])

    def pinned(self, turn: int) -> Row:
        """The question's first words, to stay above its answer."""
        ink, at = self._inks["pinned"], self._at
        first = self._transcript.turns.firsts[turn]
        name = turn_name(self._transcript, turn)
        words = visible(self._transcript.head(first, at.window * 2).replace("\t", " "))
        text = shorten(f"{name}  {words}", at.words)
        return self._fill([Segment(" " * at.margin + text, ink)], ink)

    def _paint(self, spot: Spot, is_current: bool) -> Row:
        lines = self._layout.lines(spot.item)
        paragraph = self._layout.shelf.paragraphs[spot.item]
        part, line = lines.part(spot.row)
        match part:
            case Part.GAP:
                words = []
            case Part.NAME:
                words = self._name(paragraph, lines, line)
            case Part.RULE:
                words = [Segment(RULE * self._at.words, self._inks["rule"])]
            case Part.TEXT:
                words = list(self._words(lines, line))
        margin = self._margin(paragraph, lines, (part, line), is_current)
        return self._fill([*margin, *words])

    def _fill(self, segments: list[Segment], ink: Style | None = None) -> Row:
        window = self._at.window
        width = sum(cell_width(segment.text) for segment in segments)
        if width < window:
            segments.append(Segment(" " * (window - width), ink or self._inks.base))
        elif width > window:
            segments = Segment.adjust_line_length(segments, window)
        return self._finish(list(Segment.simplify(segments)), window)

    def _margin(
        self, paragraph: int, lines: Lines, row: tuple[Part, int], is_current: bool
    ) -> Iterator[Segment]:
        at, inks = self._at, self._inks
        if at.left:
            yield Segment(" " * at.left, inks.base)
        if at.number:
            is_first = row == (Part.TEXT, 0) and lines.frame.face is not Face.FOLD
            number = str(paragraph + 1) if is_first else ""
            ink = inks["number"] if number else inks.base
            yield Segment(f"{number:>{at.number - 1}} ", ink)
        if at.sign:
            yield Segment(SIGN, inks["sign"]) if is_current else Segment(" ", inks.base)
        if at.bar:
            yield self._bar(paragraph, lines, row)

    def _bar(self, paragraph: int, lines: Lines, row: tuple[Part, int]) -> Segment:
        """The bar of the first mark on a row; above the words, of a mark that comes from before them."""
        part, line = row
        if part is Part.TEXT:
            start, end = self._source(lines, *lines.bounds(line))
        else:
            start = self._transcript.paragraphs.starts[paragraph]
            end = lines.to_source(0) + 1
        for mark in self._overlays.marks_on(start, end):
            if part is Part.TEXT or mark.span.start < start:
                glyph = DOUBTFUL_BAR if mark.doubtful else BAR
                return Segment(f"{glyph} ", self._inks.bar(color_of(mark)))
        return Segment("  ", self._inks.base)

    def _name(self, paragraph: int, lines: Lines, line: int) -> list[Segment]:
        """The speaker's name, and on its last row the place's short name at the right."""
        following = lines.names[line + 1] if line + 1 < len(lines.names) else None
        name = lines.frame.name[lines.names[line] : following].rstrip()
        turn = self._transcript.paragraphs.turns[paragraph]
        speaker = self._transcript.turns.speakers[turn]
        segments = [Segment(name, self._inks.voice(None if speaker == NONE else speaker))]
        info = visible(place_name(self._transcript, paragraph)) if following is None else ""
        room = self._at.words - cell_width(name) - cell_width(info)
        if info and room >= 2:
            segments.append(Segment(" " * room, self._inks.base))
            segments.append(Segment(info, self._inks["info"]))
        return segments

    def _words(self, lines: Lines, line: int) -> Iterator[Segment]:
        frame, inks = lines.frame, self._inks
        if frame.hang and line == 0:
            turn_ink = inks[f"{Face.QUESTION if frame.face is Face.QUESTION else 'voice'}"]
            yield Segment(visible(frame.hang), turn_ink)
            yield Segment(" " * max(1, frame.indent - cell_width(frame.hang)), inks.base)
        elif indent := frame.indent + (frame.first if line == 0 else 0):
            yield Segment(" " * indent, inks.base)
        start, end = lines.bounds(line)
        for text, style in self._pieces(lines, start, end):
            yield Segment(text, style)
        if lines.has_more:
            yield Segment(BRIEF, inks["info"])

    def _source(self, lines: Lines, start: int, end: int) -> tuple[int, int]:
        base = lines.base
        return lines.to_source(start - base), lines.to_source(end - base)

    def _pieces(self, lines: Lines, start: int, end: int) -> Iterator[tuple[str, Style]]:
        """The words of a line, cut where what lies over them begins or ends."""
        face, text = lines.frame.face, lines.text
        first, last = self._source(lines, start, end)
        end = start + len(text[start:end].rstrip(" \t")) if end < lines.end else end
        base = lines.base
        layers = [
            (
                base + lines.to_character(layer.start),
                base + lines.to_character(layer.end),
                layer.what,
            )
            for layer in self._overlays.on(first, last)
        ]
        edges = sorted(
            {start, end, *(min(max(edge, start), end) for one in layers for edge in one[:2])}
        )
        for left, right in itertools.pairwise(edges):
            over = [what for begin, stop, what in layers if begin <= left and stop >= right]
            piece = text[left:right]
            if "\t" in piece:
                piece = spread(piece, cell_width(text[start:left]))
            yield visible(piece), self._inks.mix(face, *over)
