"""Places where words stand as well as names: behind a clock time, and in the brackets of what an audience does.

There names are told from words by how many of such places they have, and by how often each comes again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from podium_parsers.evidence.found import Found
from podium_parsers.grammar import CLOCK_AHEAD
from podium_parsers.names.shape import Shape
from podium_parsers.names.uncased import has_uncased

SPARSE, OFTEN, CONCENTRATED = 0.5, 3, 0.5
"""Share of timed lines that names are; how often a name recurs at least; share of the labels that such names have."""
FEW, SELDOM = 0.25, 0.35
"""Share of timed lines that end with a name, and share of such names that recur, below which all are the
rest of a sentence.
"""
RARE, PARTED = 0.06, 0.1
"""Share of the paragraphs that names head, at least, where directions look alike; share of blank lines that
part paragraphs.
"""


def are_words(
    found: Found, kept: Found, text: str, shapes: Mapping[int, Shape], counts: Counter[int]
) -> bool:
    """Whether what a grammar found in such places are words; `kept` are the labels believed, the rest is of their names."""
    timed = "time" in found.grammar.pattern.groupindex
    if timed and (
        _is_mark(found, counts)
        or _are_scattered(found, shapes, counts)
        or _are_rests(found, kept, text, counts)
    ):
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


def _are_rests(found: Found, kept: Found, text: str, counts: Counter[int]) -> bool:
    """Whether labels end their lines, are few of those behind times and hardly recur: captions break sentences anywhere."""
    named = counts.total()
    recurring = sum(n for n in counts.values() if n >= OFTEN)
    bare = sum(text.startswith("\n", end) for end in kept.ends)
    if recurring >= SELDOM * named or 2 * bare <= named:
        return False
    return named < FEW * max(len(found), len(CLOCK_AHEAD.findall(text)))


def _are_asides(text: str, shapes: Mapping[int, Shape], counts: Counter[int]) -> bool:
    """Whether names are rare among the paragraphs and hardly one is somebody's: `[laughs] Well.`, `00:12 So`."""
    named = counts.total()
    told = sum(count for index, count in counts.items() if shapes[index] >= Shape.CODE)
    lines, blank = text.count("\n"), text.count("\n\n")
    return 2 * told < named < RARE * (blank if blank >= PARTED * lines else lines)
