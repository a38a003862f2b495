"""The words of a paragraph as a person reads them, and the way back to the source.

A paragraph in a file may be broken at column 72, cut by a page head, carry line numbers or Markdown
stars. What is shown, searched, quoted and counted is its words in one line: hidden spans left out,
hard line ends turned into a blank, a word hyphenated at a line end healed. The map back is a list of
runs, so that a shown offset becomes a source offset with one bisection.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from podium_parsers.model import Span
from podium_parsers.patterns import pattern

LINE_END = pattern(r"[^\S\n]*\n\s*")
HYPHENATED = pattern(r"(?<=[^\W\d_])[-\u00ad\u2010]\n\s*(?=[^\W\d_])")


class Run(NamedTuple):
    """A stretch that stands in both texts alike."""

    shown: int
    source: int
    length: int


class Shown(NamedTuple):
    """Reading text with its runs, sorted; blanks that stand for a line end lie between the runs."""

    text: str
    runs: tuple[Run, ...]

    def to_source(self, offset: int) -> int:
        """The source offset of a shown character; past the end, the end of the last run."""
        if not self.runs:
            return 0
        index = max(0, bisect_right(self.runs, (offset, 1 << 60)) - 1)
        run = self.runs[index]
        return run.source + min(max(0, offset - run.shown), run.length)

    def to_shown(self, offset: int) -> int:
        """The shown offset of a source character; of a hidden one, that of the next shown."""
        index = bisect_right(self.runs, offset, key=lambda run: run.source) - 1
        if index < 0:
            return 0
        run = self.runs[index]
        if offset < run.source + run.length or index + 1 == len(self.runs):
            return run.shown + min(offset - run.source, run.length)
        return self.runs[index + 1].shown

    def span(self, start: int, end: int) -> Span:
        """The source span of the shown characters [start, end)."""
        if end <= start:
            at = self.to_source(start)
            return Span(at, at)
        return Span(self.to_source(start), self.to_source(end - 1) + 1)


def show(text: str, start: int, end: int, hidden: Sequence[Span] = (), base: int = 0) -> Shown:
    """The reading text of `[start, end)` without the hidden spans; `text` begins at the offset `base`."""
    if base:
        start, end = start - base, end - base
        hidden = [Span(first - base, last - base) for first, last in hidden]
    if not hidden and text.find("\n", start, end) < 0:
        return Shown(text[start:end], (Run(0, base + start, end - start),))
    pieces: list[str] = []
    runs: list[Run] = []
    size = 0

    def put(begin: int, stop: int) -> None:
        nonlocal size
        while begin < stop and text[begin] == " " and (not size or pieces[-1].endswith(" ")):
            begin += 1  # behind something hidden
        if stop > begin:
            runs.append(Run(size, base + begin, stop - begin))
            pieces.append(text[begin:stop])
            size += stop - begin

    def blank() -> None:
        nonlocal size
        if size and not pieces[-1].endswith((" ", "\u00a0", "\t")):
            pieces.append(" ")
            size += 1

    for begin, stop in _gaps(start, end, hidden):
        at = begin
        for found in LINE_END.finditer(text, begin, stop):
            if found.start() < at:
                continue
            healed = HYPHENATED.match(text, max(begin, found.start() - 1), stop)
            if healed and healed.start() >= at:
                put(at, healed.start())
                at = healed.end()
                continue
            put(at, found.start())
            if not _unspaced(text, found.start(), found.end(), begin, end):
                blank()
            at = found.end()
        put(at, stop)
    return Shown("".join(pieces), tuple(runs))


def _gaps(start: int, end: int, hidden: Sequence[Span]) -> list[tuple[int, int]]:
    gaps, at = [], start
    for first, last in hidden:
        if first > at:
            gaps.append((at, min(first, end)))
        at = max(at, last)
    if at < end:
        gaps.append((at, end))
    return gaps


def _unspaced(text: str, left: int, right: int, start: int, end: int) -> bool:
    """Whether a line ends between two characters of a script that is written without blanks."""
    return start < left and right < end and _is_cjk(text[left - 1]) and _is_cjk(text[right])


def _is_cjk(char: str) -> bool:
    return (
        "\u2e80" <= char <= "\u9fff" or "\uf900" <= char <= "\ufaff" or "\uff00" <= char <= "\uff60"
    )
