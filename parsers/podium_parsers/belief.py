"""Which of the names that a grammar found are speakers, judged by the whole document.

A name that looks like a person, recurs and alternates with others is one. A name that is met once is
one only where the layout is established and the name looks like a name; `Second thing:` never is.
"""

from __future__ import annotations

from collections import Counter

from podium_parsers.columns import NONE
from podium_parsers.found import Found
from podium_parsers.shapes import Shape, fold, shape_of

ESTABLISHED = 4
"""Labels of recurring names from which on a layout is taken as given."""
CAPITALS = 0.9
"""Share of one style of capitals from which on the other style is no label."""


def believed(found: Found, known: frozenset[str]) -> set[str]:
    """The folded names that are speakers; `known` are folded names that the document lists."""
    counts = found.counts()
    shapes = {fold(name): shape_of(name) for name in found.spellings if fold(name) in counts}
    alternating = _alternations(found)
    strong = sum(n for key, n in counts.items() if n >= 2 and shapes[key] >= Shape.SINGLE) + sum(
        1 for key, n in counts.items() if n == 1 and shapes[key] >= Shape.TITLED
    )
    total = sum(n for key, n in counts.items() if shapes[key] > Shape.SENTENCE)
    kept = {
        key
        for key, n in counts.items()
        if _is_speaker(
            key, n, shapes[key], strong, total, alternating, known, found.grammar.own_line
        )
    }
    return _one_style_of_capitals(found, kept, counts, shapes)


def _is_speaker(
    key: str,
    count: int,
    shape: Shape,
    strong: int,
    total: int,
    alternating: Counter[str],
    known: frozenset[str],
    own_line: bool,
) -> bool:
    established = strong >= ESTABLISHED
    if key in known and shape > Shape.SENTENCE:
        return count >= 2 or established or shape >= Shape.PERSON
    match shape:
        case Shape.ASKER:
            return True
        case Shape.OFFICE | Shape.TITLED:
            return count >= 2 or strong >= 2
        case Shape.PERSON:
            return count >= 2 or (established and not own_line)
        case Shape.CODE | Shape.SINGLE:
            return count >= 2 and alternating[key] >= min(2, count) and (count >= 3 or strong >= 4)
        case Shape.PHRASE:
            return count >= 4 and alternating[key] >= 0.7 * count and count >= 0.04 * total
        case Shape.FIELD:
            return count >= 8 and alternating[key] >= 0.8 * count and count >= 0.1 * total
        case _:
            return False


def _alternations(found: Found) -> Counter[str]:
    """How often each name comes after another name than its own."""
    keys = [fold(name) for name in found.spellings]
    counts: Counter[str] = Counter()
    before = NONE
    for index in found.names:
        if index != NONE and index != before:
            counts[keys[index]] += 1
        if index != NONE:
            before = index
    return counts


def _one_style_of_capitals(
    found: Found, kept: set[str], counts: Counter[str], shapes: dict[str, Shape]
) -> set[str]:
    """Drop rare names written in capitals among others that are not, and the other way round."""
    upper: Counter[bool] = Counter()
    style: dict[str, bool] = {}
    for name in found.spellings:
        key = fold(name)
        if key in kept and name.upper() != name.lower() and len(key) > 1:
            style[key] = name.isupper()
            upper[name.isupper()] += counts[key]
    total = sum(upper.values())
    if not total:
        return kept
    for common in (True, False):
        if upper[common] >= CAPITALS * total:
            return {
                key
                for key in kept
                if style.get(key, common) == common
                or counts[key] >= 3
                or shapes[key] >= Shape.TITLED
            }
    return kept
