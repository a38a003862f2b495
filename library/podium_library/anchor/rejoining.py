"""The head or the tail of a quote that a new paragraph has parted from the rest.

An alignment by fewest edits gives up a first short paragraph of a quote when a long one comes in after it.
It is found again by its words, and belongs to the quote where nothing old stands in between: the
operator of a call says the same before each question, but then a question is between the two.
"""

from __future__ import annotations

from dataclasses import replace

from podium_library.anchor.aligning import Alignment
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
    if passage.old is None or place.alignment.kept < LEAST * passage.length:
        return place
    for further in (_headed, _tailed):
        while (whole := further(passage, place, text)) is not place:
            place = whole
    return place


def _headed(passage: Passage, place: Candidate, text: str) -> Candidate:
    """The place with the next piece of its head; itself where there is none."""
    ahead = place.alignment.ahead
    outer = text[max(0, place.start - OUTER) : place.start]
    here, there, size = _found(passage.quote[:ahead], outer, nearest=-1)
    if not size or not _is_new(outer[there + size :], passage):
        return place
    alignment = replace(place.alignment, ahead=here)
    return _grown(place.start - len(outer) + there, place.end, alignment, size, ahead - here)


def _tailed(passage: Passage, place: Candidate, text: str) -> Candidate:
    """The same with its tail."""
    behind = place.alignment.behind
    outer = text[place.end : place.end + OUTER]
    here, there, size = _found(passage.quote[passage.length - behind :], outer, nearest=0)
    if not size or not _is_new(outer[:there], passage):
        return place
    alignment = replace(place.alignment, behind=behind - here - size)
    return _grown(place.start, place.end + there + size, alignment, size, here + size)


def _grown(start: int, end: int, alignment: Alignment, kept: int, found: int) -> Candidate:
    """A place that keeps so much more of the quote, of which so much is no longer astray."""
    whole = replace(
        alignment,
        kept=alignment.kept + kept,
        within=max(end - start, alignment.within),
        reach=max(end - start, alignment.reach),
        astray=max(0, alignment.astray - found),
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
    """Whether no piece of a stretch stood near the passage in the old text, but for more of the quote."""
    old = passage.widened(OUTER).window
    steps = range(0, len(between) - WORDS + 1, WORDS // 2)
    pieces = (between[at : at + WORDS] for at in steps)
    return not any(piece in old and piece not in passage.quote for piece in pieces)
