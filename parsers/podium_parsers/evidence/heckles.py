"""Labels inside brackets: an interjection that the record names goes with the speech it interrupts.

`(Applause - Jo Roe [TIDE]: Hear, hear!)` breaks over lines, so a name may open one. The bracket before it
is still open, no blank line stands between but below a dash, and it closes soon. Where a converter put a
blank line behind each line of a column, blank lines say nothing.
"""

from __future__ import annotations

from podium_parsers.evidence.found import Found

BEFORE, AFTER = 300, 400
"""Characters before a label in which the bracket opens, and after it in which it closes."""


NEAR = 40
"""Characters above a label in which the line ends that a dash leads from to the next interjection."""

SAMPLE = 20_000
"""Characters that show whether the lines are double-spaced."""
SPACED, COLUMN = 0.9, 100
"""Share of the lines that a blank one follows then, and characters of such a line at most."""


def outside_brackets(text: str, found: Found) -> Found:
    """The labels that no open bracket holds."""
    spaced = _is_double_spaced(text)
    below = [False] * len(found) if spaced else found.below_blank(text)
    if all(below):
        return found
    gap = "\n\n\n" if spaced else "\n\n"
    apart = zip(below, found.starts, strict=True)
    inside = [
        (not empty or _is_led_to(text, start)) and _is_inside(text, start, gap)
        for empty, start in apart
    ]
    if not any(inside) or sum(inside) > 0.5 * len(inside):
        return found
    return found.kept([not held for held in inside])


def _is_double_spaced(text: str) -> bool:
    """Whether a blank line follows nearly every short line."""
    head = text[:SAMPLE]
    blanks = head.count("\n\n")
    return 2 * blanks >= SPACED * head.count("\n") and len(head) < COLUMN * blanks


def _is_led_to(text: str, start: int) -> bool:
    """Whether the line above ends in a dash, as it does between two interjections, also where the page ends."""
    return text[max(0, start - NEAR) : start].rstrip().endswith(("–", "—"))


def _is_inside(text: str, start: int, gap: str) -> bool:
    opened = text.rfind("(", max(0, start - BEFORE), start)
    if opened < 0 or text.find(")", opened, start) >= 0:
        return False
    above = text[opened:start]
    if gap in (above.rstrip() if _is_led_to(text, start) else above):
        return False
    closed = text.find(")", start, start + AFTER)
    blank = text.find(gap, start, start + AFTER)
    again = text.find("(", start, closed)
    return closed >= 0 and (blank < 0 or closed < blank) and again < 0
