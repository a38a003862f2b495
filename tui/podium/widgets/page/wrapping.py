"""Where the lines of a paragraph begin, in cells of a terminal.

The one function for heights and for painting, so that the two cannot differ. Runs of narrow
characters, nearly all of most transcripts, are cut with `str.rfind`: 3 ms a megabyte, where the
wrappers of rich and textual take 300 to 750. A paragraph with wide, combining or invisible characters
goes the slow way over sums of cell widths: 60 ms a megabyte. A break takes the blanks with it; a word
longer than the line is broken where the line ends, so that nothing is ever cut off.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from itertools import accumulate

from rich.cells import get_character_cell_size

from podium.signs import SIGNS

TAB = 8
"""Cells from one tab stop to the next, counted from the beginning of the line, as terminals have them."""
NARROW = re.compile(
    "[ -~\xa0-\xac\xae-\u02ff\u0370-\u0482\u2010-\u2027\u2030-\u205e\u2500-\u25fc]*"
)
"""Characters of one cell that need no sign; matching a run costs 1.6 ms a megabyte."""
BLANKS = re.compile("[ \t]*")
OPENING = frozenset("([{（〔［｛〈《「『【〘〖“‘")
CLOSING = frozenset(
    ")]}、。，．・：；？！゛゜ー’”）〕］｝〉》」』】〙〗…‥々〻ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ"
)
"""What Japanese and Chinese typesetting keeps off a line's end and off its beginning (JIS X 4051)."""


class Cells(dict[str, int]):
    """Cells that a character takes as the page shows it, worked out when it is first met.

    A tab takes none here: how many depends on the column (`to_stop`).
    """

    def __missing__(self, character: str) -> int:
        size = 0 if character == "\t" else get_character_cell_size(SIGNS[ord(character)])
        self[character] = size
        return size


CELLS = Cells()


def is_narrow(text: str, start: int, end: int) -> bool:
    """Whether text[start:end] takes one cell a character and needs no sign."""
    found = NARROW.match(text, start, end)
    return found is not None and found.end() == end


def to_stop(column: int) -> int:
    """Cells of a tab that stands in this column of a line."""
    return TAB - column % TAB


def cell_width(text: str, column: int = 0) -> int:
    """Cells of the text as the page shows it where it begins in a column."""
    if is_narrow(text, 0, len(text)):
        return len(text)
    if "\t" in text:
        text = spread(text, column)
    return sum(map(CELLS.__getitem__, text))


def spread(text: str, column: int = 0) -> str:
    """The text with its tabs as blanks up to the next stop, where it begins in a column."""
    pieces = text.split("\t")
    for place, piece in enumerate(pieces[:-1]):
        column += cell_width(piece)
        blanks = to_stop(column)
        column += blanks
        pieces[place] = piece + " " * blanks
    return "".join(pieces)


def wrap(text: str, start: int, end: int, width: int, first: int = 0) -> array[int]:
    """Offsets at which the lines of text[start:end] begin, at least one; `first` cells of the first
    line are taken by something else. No line is wider than `width` (at least 1) cells."""
    if width < 1 or first >= width:
        width = max(1, width)
        first = min(first, width - 1)
    if is_narrow(text, start, end):
        if end - start <= width - first:
            return array("i", (start,))
        return _wrap_narrow(text, start, end, width, first)
    return _wrap_wide(text, start, end, width, first)


def shorten(text: str, width: int) -> str:
    """The words that fit on one line, with an ellipsis when there are more."""
    if cell_width(text) <= width:
        return text
    starts = wrap(text, 0, len(text), width - 1)
    return text[: starts[1] if len(starts) > 1 else len(text)].rstrip(" \t,;:") + "…"


def _wrap_narrow(text: str, start: int, end: int, width: int, first: int) -> array[int]:
    starts, at, room = [start], start, width - first
    rfind = text.rfind
    while end - at > room:
        cut = rfind(" ", at, at + room + 1)
        at = cut + 1 if cut >= at else at + room
        room = width
        if at < end and text[at] == " ":
            at = _past_blanks(text, at, end)
        if at < end:
            starts.append(at)
    return array("i", starts)


def _wrap_wide(text: str, start: int, end: int, width: int, first: int) -> array[int]:
    words = text[start:end]
    sums = array("q", accumulate(map(CELLS.__getitem__, words), initial=0))
    starts, at, room, size = [start], 0, width - first, len(words)
    while True:
        stop = _reach(words, sums, at, room)
        if stop == size:
            return array("i", starts)
        stop = _break(words, at, max(at + 1, stop))
        at = _past_blanks(words, stop, size)
        if at == size:
            return array("i", starts)
        room = width
        starts.append(start + at)


def _reach(words: str, sums: array[int], at: int, room: int) -> int:
    """How far the words reach that fit on a line that begins at `at`."""
    last = min(len(words), at + 8 * room + 32)  # a line of combining marks alone would never fill
    column = 0
    while True:
        tab = words.find("\t", at, last)
        end = last if tab < 0 else tab
        if column + sums[end] - sums[at] > room:
            return bisect_right(sums, sums[at] + room - column, at, end + 1) - 1
        if tab < 0:
            return end
        column += sums[end] - sums[at]
        column += to_stop(column)
        if column > room:
            return tab
        at = tab + 1


def _break(words: str, at: int, stop: int) -> int:
    """The last place in (at, stop] where a line may end; stop when there is none."""
    if stop >= len(words) or words[stop] in " \t":
        return stop
    for place in range(stop, at, -1):
        before, after = words[place - 1], words[place]
        if before in " \t":
            return place
        if CELLS[before] < 2 and CELLS[after] < 2:
            continue
        if CELLS[after] and after not in CLOSING and before not in OPENING:
            return place
    return stop


def _past_blanks(text: str, at: int, end: int) -> int:
    found = BLANKS.match(text, at, end)
    return found.end() if found else at
