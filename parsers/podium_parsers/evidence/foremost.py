"""The first labels, where they are written otherwise than those that follow.

A house that prints what its people read has their names and offices above it, `Ada Roe, Treasurer` on a line, and
colons only in the questions below. Only a name that stands before other turns as well is taken for one there.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Set

from podium_parsers.columns import NONE
from podium_parsers.evidence.found import Found
from podium_parsers.names.lexicon import HOSTING
from podium_parsers.names.shape import Shape
from podium_parsers.names.shapes import fold

LONG = 3000
"""Characters before the first label from which on something was read there."""
READ = 300
"""Characters of what somebody reads, at least."""
FIELD = 120
"""Characters of a field above the talk, at most."""
NAMED = frozenset({Shape.PERSON, Shape.TITLED})
MOST = 60
"""Names that are looked for there."""
OFFICE = r"(?P<office>,[^\S\n]{1,3}[^\W\d_a-z][^\n.?!:]{1,70})?[^\S\n]*\n(?=[^\S\n]*\n?[^\S\n]*[^\W\d_a-z][^\n]{20})"
"""What may stand on the line behind a name that heads what was read: an office; below it a long line."""


def with_foremost(found: Found, text: str) -> Found:
    """The labels, with those that were missed at the head, if there are some."""
    if not len(found) or found.grammar.long_lines or found.grammar.own_line:
        return found
    return found if found.starts[0] < LONG else _with_read(found, text)


def _with_read(found: Found, text: str) -> Found:
    """The labels, and above them the lines of nothing but a name that is a label below, and an office."""
    present = frozenset(found.names)
    names = {
        name: index
        for index, name in enumerate(found.spellings[:MOST])
        if name and index in present
    }
    if not names:
        return found
    heads = re.compile(rf"\n[^\S\n]*(?P<name>{'|'.join(map(re.escape, names))}){OFFICE}")
    places = list(heads.finditer(text, 0, found.starts[0]))
    ends = [*(place.start() for place in places), found.starts[0]][1:]
    if any(end - place.end() < READ for place, end in zip(places, ends, strict=True)):
        return found  # a list: contents, or who takes part
    if not any(place["office"] for place in places):
        return found  # the title of a page about somebody
    return found.led_by(
        [
            (
                *place.span("name"),
                place.end() + (text[place.end()] == "\n"),
                names[place["name"]],
            )
            for place in places
        ]
    )


def before_talk(found: Found, counts: Counter[str]) -> set[str]:
    """The names that are met before the first name that recurs."""
    before: set[str] = set()
    for index in found.names:
        if index != NONE:
            key = fold(found.spellings[index])
            if counts[key] > 1:
                break
            before.add(key)
    return before


def fields_above(found: Found, shapes: Mapping[str, Shape], before: Set[str]) -> set[str]:
    """Those of a line each, above a talk whose labels are functions and no names: `Years at Sea: 5`, then `Interviewer:`."""
    recurring = {key for key, n in found.counts().items() if n > 1} if before else set()
    asked = any(key in HOSTING or shapes[key] is Shape.ASKER for key in recurring)
    if not asked or any(shapes[key] in NAMED for key in recurring):
        return set()
    fields = {
        fold(found.spellings[index])
        for index, body, stop in zip(found.names, found.bodies, found.begins[1:], strict=False)
        if index != NONE and stop - body <= FIELD
    }
    return {key for key in fields & before if shapes[key] < Shape.TITLED}
