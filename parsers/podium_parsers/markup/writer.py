"""Builds a document's text out of blocks, with hints that say what each block and stretch is.

HTML, EPUB and DOCX all know their paragraphs; each becomes lines of the text with a BLOCK hint around
it, blank lines between. Blanks inside a block are collapsed as a browser does; no-break spaces stay,
since labels are told by them. Preformatted text goes in as it is and gets no BLOCK hint: its lines
are for the passes to judge.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from podium_parsers.drafts.draft import Hint, HintKind
from podium_parsers.model import Span
from podium_parsers.patterns import pattern
from podium_parsers.printed.invisible import without_invisible

BLANKS = pattern(r"[ \t\n\r\f]+")
CLOCK = pattern(r"\d{1,2}:[0-5]\d(?::[0-5]\d)?\s*$")
"""A clock time alone; styles set it apart from the name before it."""
EDGES = " \t\n\u2002"
WRAPPED = 0.3
"""Share of the lines of a block, parted by single breaks, that must go on in small letters for the
breaks to be those of a hard-wrapped text and not of paragraphs."""
FEWEST_WRAPPED = 4


@dataclass
class Writer:
    """Text and hints so far; a block is open until `end_block`."""

    pieces: list[str] = field(default_factory=list)
    hints: list[Hint] = field(default_factory=list)
    size: int = 0
    """Characters in `pieces`."""
    blocks: list[Span] = field(default_factory=list)
    """Every block written, in order."""
    preformatted: int = 0
    """Characters written as they were."""
    _line: list[str] = field(default_factory=list)
    _length: int = 0
    _marks: list[tuple[HintKind, int, int]] = field(default_factory=list)
    _breaks: list[int] = field(default_factory=list)
    _blank: bool = True

    @property
    def place(self) -> int:
        """Where in the open block the next character goes."""
        return self._length

    def add(self, text: str) -> None:
        """Append inline text to the open block, its blanks collapsed."""
        text = without_invisible(BLANKS.sub(" ", text))
        if self._blank and text.startswith(" "):
            text = text[1:]
        if text[:1].isdigit() and self._line and CLOCK.match(text) and self._line[-1][-1].isalpha():
            text = f" {text}"  # `<span>Ada Quist</span><time>0:12</time>`
        if text:
            self._line.append(text)
            self._length += len(text)
            self._blank = text.endswith(" ")

    def add_lines(self, text: str) -> None:
        """Append text whose line breaks are kept."""
        first, *lines = text.split("\n")
        self.add(first)
        for line in lines:
            self.line_break()
            self.add(line)

    def mark(self, kind: HintKind, start: int) -> None:
        """Say what the open block's text is from `start` to here."""
        if self._length > start:
            self._marks.append((kind, start, self._length))

    def tab(self) -> None:
        """A tab, as it parts a label from the words; several are one, and blanks beside it go."""
        if not self._length or self._line[-1][-1] in "\t\n":
            return
        if self._blank:
            self._line[-1] = self._line[-1][:-1] + "\t"
        else:
            self._line.append("\t")
            self._length += 1
        self._blank = True

    def line_break(self) -> None:
        """A `<br>`: two in a row part paragraphs."""
        self._line.append("\n")
        self._length += 1
        self._breaks.append(self._length)
        self._blank = True

    def end_block(self, *kinds: HintKind, level: int = 0) -> None:
        """Close the open block; `kinds` are hints that hold for all of it."""
        text = "".join(self._line)
        if text.strip():
            for start, end in self._paragraphs(text):
                self._write(text, start, end, kinds, level)
        self._line, self._length, self._marks, self._breaks = [], 0, [], []
        self._blank = True

    def put_preformatted(self, text: str) -> None:
        """Append text whose lines are to stay."""
        self.end_block()
        text = text.strip("\n")
        if text.strip():
            self.pieces += (text, "\n\n")
            self.size += len(text) + 2
            self.preformatted += len(text)

    def text(self) -> str:
        """All that was written."""
        self.end_block()
        return "".join(self.pieces).rstrip("\n") + "\n"

    def _paragraphs(self, text: str) -> list[tuple[int, int]]:
        """The stretches of a block between the breaks that part paragraphs."""
        if not self._breaks:
            return [(0, len(text))]
        lines = list(pairwise((0, *self._breaks, len(text))))
        small = [text[a:b].lstrip()[:1].islower() for a, b in lines]
        wrapped = len(lines) >= FEWEST_WRAPPED and sum(small) >= WRAPPED * len(lines)
        joined: list[tuple[int, int]] = []
        apart = True
        for (a, b), goes_on in zip(lines, small, strict=True):
            if not text[a:b].strip():
                apart = True
            elif joined and not apart and (goes_on or wrapped):
                joined[-1] = (joined[-1][0], b)
            else:
                joined.append((a, b))
                apart = False
        return joined

    def _write(
        self, text: str, start: int, end: int, kinds: tuple[HintKind, ...], level: int
    ) -> None:
        words = text[start:end]
        start += len(words) - len(words.lstrip(EDGES))
        words = words.strip(EDGES)
        shift = self.size - start
        span = Span(self.size, self.size + len(words))
        self.pieces += (words, "\n\n")
        self.size += len(words) + 2
        self.blocks.append(span)
        self.hints.append(Hint(HintKind.BLOCK, span))
        self.hints += (Hint(kind, span, level) for kind in kinds)
        for kind, first, last in self._marks:
            first, last = max(first + shift, span.start), min(last + shift, span.end)
            if first < last:
                self.hints.append(Hint(kind, Span(first, last)))
