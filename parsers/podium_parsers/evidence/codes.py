"""Initials before a dash, where the labels are initials before colons: `ABC - words` among `ABC: words`.

Who takes minutes types now the one, now the other. Only initials that are labels elsewhere are labels so.
"""

from __future__ import annotations

from podium_parsers.columns import NONE
from podium_parsers.evidence.found import NOWHEN, Found
from podium_parsers.names.shape import Shape
from podium_parsers.names.shapes import shape_of
from podium_parsers.patterns import pattern

DASHED = pattern(
    r"\n[^\S\n]{0,8}(?P<name>[A-Z]{2,4})(?:[^\S\n][-–—][^\S\n]?|[-–—][^\S\n])(?=[^\s-])[^\S\n]{0,4}"
)
FEWEST = 8
"""Labels of initials that make a habit."""
USUAL = 0.6
"""Share of all labels that they have then."""
RECURS = 2
"""Labels of the same initials before colons."""


def with_dashes(found: Found, text: str) -> Found:
    """The labels, and those before a dash where initials are the habit."""
    codes = {
        found.spellings[index]: index
        for index, count in found.tally.items()
        if index != NONE and count >= RECURS and shape_of(found.spellings[index]) is Shape.CODE
    }
    labels = sum(found.tally[index] for index in codes.values())
    if labels < max(FEWEST, USUAL * len(found)):
        return found
    rows = [
        (label.start("name"), *label.span("name"), label.end(), codes[label["name"]], NOWHEN)
        for label in DASHED.finditer(text)
        if label["name"] in codes and found.starts[0] < label.start("name") < found.starts[-1]
    ]
    return found.joined_by(rows) if rows else found
