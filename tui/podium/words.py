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
    between: Callable[[int, int], str],
    start: int,
    end: int,
    is_stopped: Callable[[], bool] = lambda: False,
) -> int | None:
    """The words of [start, end), of which `between` gives any stretch; None when told to stop on the way."""
    words, at = 0, start
    while at < end:
        if is_stopped():
            return None
        part = between(at, min(end, at + SLICE))
        if at + SLICE < end and (blank := part.rfind(" ")) > 0:
            part = part[: blank + 1]
        at += len(part) or end
        if not part.isascii() and EASTERN.search(part):
            part, marks = WITHOUT_BLANKS.subn(" ", part)
            words += marks
        words += len(part.split())
    return words
