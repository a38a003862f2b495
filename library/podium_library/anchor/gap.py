"""Where a lost passage stood: between what was on either side of it, where that can still be found.

What lies there now is the first place at which a person who looks for the passage wants to look. It is
never taken for the passage.
"""

from __future__ import annotations

from dataclasses import replace

from podium_library.anchor.finding import TextOf, anchor_all
from podium_library.marks.mark import Mark
from podium_parsers import Span, Transcript

FARTHEST = 20_000
"""Characters between the two neighbours; further apart they no longer enclose anything."""


def gap(mark: Mark, transcript: Transcript, text_of: TextOf | None = None) -> Span | None:
    """The stretch between a mark's neighbours as they stand now; empty where they have closed up.

    None where neither neighbour is found.
    """
    before = replace(
        mark,
        start=mark.start - len(mark.prefix),
        end=mark.start,
        quote=mark.prefix,
        prefix="",
        suffix=mark.quote[:64],
        lost_in=(),
    )
    after = replace(
        mark,
        start=mark.end,
        end=mark.end + len(mark.suffix),
        quote=mark.suffix,
        prefix=mark.quote[-64:],
        suffix="",
        lost_in=(),
    )
    found = anchor_all((before, after), transcript, text_of=text_of)
    ahead, behind = (one.span for one in found)
    if ahead and behind:
        if ahead.end <= behind.start <= ahead.end + FARTHEST:
            return Span(ahead.end, behind.start)
        return Span(ahead.end, ahead.end)
    if ahead:
        return Span(ahead.end, ahead.end)
    return Span(behind.start, behind.start) if behind else None
