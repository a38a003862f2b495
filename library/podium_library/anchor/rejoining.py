"""The head or the tail of a quote that a new paragraph has parted from the rest.

An alignment by fewest edits gives up a first short paragraph of a quote when a long one comes in after it.
It is found again by its words, and belongs to the quote where nothing old stands in between: the
operator of a call says the same before each question, but then a question is between the two.
"""

from __future__ import annotations

from dataclasses import replace

from podium_library.anchor.judging import Candidate
from podium_library.anchor.passage import Passage

WORDS = 24
"""Characters that must stand word for word; also of a piece that shows that something is old."""
OUTER = 2_000
"""Normal characters of the text beyond the place in which they are looked for."""
LEAST = 0.2
"""The share of a quote that must have been found for more of it to be looked for."""


def rejoined(passage: Passage, place: Candidate, text: str) -> Candidate:
    """The place with all that has been parted from it; `text` is all the normal text."""
    while (whole := _rejoined(passage, place, text)) is not place:
        place = whole
    return place


def _rejoined(passage: Passage, place: Candidate, text: str) -> Candidate:
    """The place with the next piece on either side; itself where there is none."""
    alignment = place.alignment
    if passage.old is None or alignment.kept < LEAST * passage.length:
        return place
    start, end, kept, astray = place.start, place.end, alignment.kept, alignment.astray
    ahead, behind = alignment.ahead, alignment.behind
    if ahead >= WORDS:
        head = passage.quote[:ahead]
        outer = text[max(0, start - OUTER) : start]
        here, there, size = _found(head, outer, nearest=-1)
        if size and _is_new(outer[there + size :], passage):
            start -= len(outer) - there
            kept, astray, ahead = kept + size, astray - min(astray, ahead), here
    if behind >= WORDS:
        tail = passage.quote[-behind:]
        outer = text[end : end + OUTER]
        here, there, size = _found(tail, outer, nearest=0)
        if size and _is_new(outer[:there], passage):
            end += there + size
            kept, astray, behind = kept + size, astray - min(astray, behind), behind - here - size
    if (start, end) == (place.start, place.end):
        return place
    whole = replace(
        alignment,
        kept=kept,
        within=max(end - start, alignment.within),
        reach=max(end - start, alignment.reach),
        astray=astray,
        ahead=ahead,
        behind=behind,
    )
    return Candidate(start, end, whole)


def _found(piece: str, text: str, nearest: int) -> tuple[int, int, int]:
    """Where some of a piece of a quote stands: offset in it, in the text, and size.

    What stands `nearest` to the place, the last of it or the first, is taken up first.
    """
    words = {piece[here : here + WORDS]: here for here in range(len(piece) - WORDS + 1)}
    hits = [
        (there, here)
        for there in range(len(text) - WORDS + 1)
        if (here := words.get(text[there : there + WORDS])) is not None
    ]
    if not hits:
        return 0, 0, 0
    there, here = hits[nearest]
    shift = there - here
    run = [here for there, here in hits if there - here == shift]
    first, last = run[0], run[-1] + WORDS
    return first, first + shift, last - first


def _is_new(between: str, passage: Passage) -> bool:
    """Whether no piece of a stretch stood in the old text, but for more of the quote."""
    old = "" if passage.old is None else passage.old.normal.text
    steps = range(0, len(between) - WORDS + 1, WORDS // 2)
    pieces = (between[at : at + WORDS] for at in steps)
    return not any(piece in old and piece not in passage.quote for piece in pieces)
