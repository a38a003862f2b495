"""Labels inside brackets: an interjection that the record names goes with the speech it interrupts.

`(Applause - Jo Roe [TIDE]: Hear, hear!)` breaks over lines, so a name may open one. The bracket before it
is still open, no blank line stands between, and it closes soon.
"""

from __future__ import annotations

from podium_parsers.found import Found

BEFORE, AFTER = 300, 400
"""Characters before a label in which the bracket opens, and after it in which it closes."""


def outside_brackets(text: str, found: Found) -> Found:
    """The labels that no open bracket holds."""
    below = found.below_blank(text)
    if all(below):
        return found
    apart = zip(below, found.starts, strict=True)
    inside = [not empty and _is_inside(text, start) for empty, start in apart]
    if not any(inside) or sum(inside) > 0.5 * len(inside):
        return found
    return found.kept([not held for held in inside])


def _is_inside(text: str, start: int) -> bool:
    opened = text.rfind("(", max(0, start - BEFORE), start)
    if opened < 0 or text.find(")", opened, start) >= 0 or text.find("\n\n", opened, start) >= 0:
        return False
    closed = text.find(")", start, start + AFTER)
    blank = text.find("\n\n", start, start + AFTER)
    again = text.find("(", start, closed)
    return closed >= 0 and (blank < 0 or closed < blank) and again < 0
