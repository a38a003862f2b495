"""The first labels, where they are written otherwise than those that follow.

A house that prints what its people read has their names and offices above it, `Ada Roe, Treasurer` on a line, and
colons only in the questions below. Only a name that stands before other turns as well is taken for one there.
"""

from __future__ import annotations

import re

from podium_parsers.evidence.found import Found

LONG = 3000
"""Characters before the first label from which on something was read there."""
READ = 300
"""Characters of what somebody reads, at least."""
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
