"""Which marks go out, and in what order: the filters that all formats share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from podium_library.exports.options import Options, Order
from podium_library.marks.mark import Mark, MarkedDocument


def has_tag(mark: Mark, wanted: str) -> bool:
    """Whether the mark has the tag or one under it: `energy` holds `energy/gas`; case is ignored."""
    low = wanted.casefold().strip("/")
    tags = (tag.casefold() for tag in mark.tags)
    return any(tag == low or tag.startswith(f"{low}/") for tag in tags)


def is_chosen(mark: Mark, options: Options) -> bool:
    """Whether the mark passes every filter."""
    speaker = (mark.speaker or "").casefold()
    return (
        (not options.tags or any(has_tag(mark, tag) for tag in options.tags))
        and (not options.speakers or any(s.casefold() in speaker for s in options.speakers))
        and (not options.colors or mark.color in options.colors)
    )


def in_order(marks: Iterable[Mark], order: Order) -> tuple[Mark, ...]:
    """The marks sorted by place or by the time they were made."""
    if order is Order.TIME:
        return tuple(sorted(marks, key=lambda mark: (mark.created, mark.start, mark.id)))
    return tuple(sorted(marks, key=lambda mark: (mark.start, mark.end, mark.created, mark.id)))


def select(documents: Sequence[MarkedDocument], options: Options) -> tuple[MarkedDocument, ...]:
    """The documents with their chosen marks in order; one that loses all its marks to a filter goes."""
    chosen = []
    for one in documents:
        marks = in_order((mark for mark in one.marks if is_chosen(mark, options)), options.order)
        if marks or not one.marks:
            chosen.append(replace(one, marks=marks))
    return tuple(chosen)
