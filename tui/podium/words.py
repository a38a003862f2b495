"""How many words a stretch of text has, counted in slices that let others run.

A word is what stands between blanks; in scripts written without blanks each character counts as one,
as newspapers do. Line numbers and page heads inside a stretch are counted too: the figure says how long
a part is, it is no word index.
"""

from __future__ import annotations

from collections.abc import Callable

from podium_parsers.patterns import pattern

SLICE = 500_000
"""Characters counted without a pause: a few milliseconds."""
EASTERN = pattern("[^\x00-\u303f]")
"""Cheap to compile and to look for: most texts hold none, and then the next is never compiled."""
WITHOUT_BLANKS = pattern("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")


def count_words(
    text: str, start: int, end: int, is_stopped: Callable[[], bool] = lambda: False
) -> int | None:
    """The words of text[start:end]; None when told to stop on the way."""
    words, at = 0, start
    while at < end:
        if is_stopped():
            return None
        stop = min(end, at + SLICE)
        if stop < end:
            blank = text.rfind(" ", at, stop)
            stop = blank + 1 if blank > at else stop
        part = text[at:stop]
        if not part.isascii() and EASTERN.search(part):
            part, marks = WITHOUT_BLANKS.subn(" ", part)
            words += marks
        words += len(part.split())
        at = stop
    return words
