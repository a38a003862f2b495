"""Places where words stand as well as names: behind a clock time, and in the brackets of what an audience does.

There names are told from words by how many of such places they have, and by how often each comes again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from podium_parsers.found import Found
from podium_parsers.shape import Shape
from podium_parsers.uncased import has_uncased

SPARSE, OFTEN, CONCENTRATED = 0.5, 3, 0.5
"""Share of timed lines that names are; how often a name recurs at least; share of the labels that such names have."""
RARE, PARTED = 0.06, 0.1
"""Share of the paragraphs that names head, at least, where directions look alike; share of blank lines that part paragraphs."""


def are_words(found: Found, text: str, shapes: Mapping[int, Shape], counts: Counter[int]) -> bool:
    """Whether what a grammar found in such places are words; `shapes` and `counts` are those of the names believed."""
    timed = "time" in found.grammar.pattern.groupindex
    if timed and (_is_mark(found, counts) or _are_scattered(found, shapes, counts)):
        return True
    return (timed or found.grammar.asides) and _are_asides(text, shapes, counts)


def _is_mark(found: Found, counts: Counter[int]) -> bool:
    """Whether one sign stands behind all times, which then marks what is said: `R`, revised."""
    return len(counts) == 1 and len(found.spellings[next(iter(counts))]) == 1


def _are_scattered(found: Found, shapes: Mapping[int, Shape], counts: Counter[int]) -> bool:
    """Whether names are few of the lines behind times, and few of them recur or look like a person's: all are words."""
    named = counts.total()
    often = max(OFTEN, named // 30)
    recurring = sum(n for n in counts.values() if n >= often)
    if named >= SPARSE * len(found) or recurring >= CONCENTRATED * named:
        return False
    told = (
        shape >= Shape.PERSON and not has_uncased(found.spellings[index])
        for index, shape in shapes.items()
    )
    return 2 * sum(told) < len(shapes)


def _are_asides(text: str, shapes: Mapping[int, Shape], counts: Counter[int]) -> bool:
    """Whether names are rare among the paragraphs and hardly one is somebody's: `[laughs] Well.`, `00:12 So`."""
    named = counts.total()
    told = sum(count for index, count in counts.items() if shapes[index] >= Shape.CODE)
    lines, blank = text.count("\n"), text.count("\n\n")
    return 2 * told < named < RARE * (blank if blank >= PARTED * lines else lines)
