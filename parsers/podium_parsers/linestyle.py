"""How a document breaks its lines, read off a sample of it.

A line is broken at a column when the first word of the next would not have fitted before the widest
line's end. Texts that keep a paragraph on one line have long lines, or short ones that stop anywhere.
"""

from __future__ import annotations

import itertools
from typing import NamedTuple

from podium_parsers.view import View

WIDEST = 132
"""Characters of the widest usual line of a text that is broken at a column."""
FULL = 0.55
"""Share of line ends at which the next word would not have fitted, from which on lines are broken."""
SAMPLED = 4000
"""Lines looked at."""


class Style(NamedTuple):
    """How a document parts its paragraphs."""

    wrapped: bool = False
    """Whether a paragraph goes over several lines."""
    double: bool = False
    """Whether an empty line stands between any two lines, and so parts nothing."""
    indent: int = 0
    """Columns by which a paragraph's first line stands in; 0 where blank lines part paragraphs."""


def style_of(view: View) -> Style:
    """Infer the style from up to SAMPLED lines."""
    lines = _sample(view)
    filled = [line for line in lines if line.strip()]
    if len(filled) < 8:
        return Style()
    widths = sorted(len(line.rstrip()) for line in filled)
    width = widths[int(len(widths) * 0.95)]
    if width > WIDEST or width < 30:
        return Style()
    double = _is_double(lines)
    pairs = full = 0
    gap = 2 if double else 1
    for above, below in zip(lines, lines[gap:], strict=False):
        if above.strip() and below.strip():
            pairs += 1
            word = below.split(maxsplit=1)[0]
            full += len(above.rstrip()) + 1 + len(word) > width - 8
    if pairs < 6 or full < FULL * pairs:
        return Style()
    return Style(True, double, _indent(filled, lines, double))


def _sample(view: View) -> list[str]:
    lines: list[str] = []
    for text in view.samples:
        lines += text[: 1 << 18].split("\n")[1 : 1 + SAMPLED // len(view.samples)]
    return lines


def _is_double(lines: list[str]) -> bool:
    """Whether nearly every filled line is followed by exactly one empty one."""
    filled = single = 0
    for line, after, then in zip(lines, lines[1:], lines[2:], strict=False):
        if line.strip():
            filled += 1
            single += not after.strip() and bool(then.strip())
    return single > 0.8 * filled


def _indent(filled: list[str], lines: list[str], double: bool) -> int:
    """Columns of a first line's indent, where paragraphs are told by it."""
    margins = sorted(len(line) - len(line.lstrip()) for line in filled)
    base = margins[len(margins) // 4]
    inner = [m for m in margins if base + 2 <= m <= base + 16]
    if not 0.04 * len(filled) <= len(inner) <= 0.5 * len(filled):
        return 0
    blanks = sum(1 for line in lines if not line.strip())
    if (
        not double
        and blanks > 0.5 * len(inner)
        and blanks > 0.1 * len(filled)
        and _blank_before(lines, base)
    ):
        return 0
    return inner[0]


def _blank_before(lines: list[str], base: int) -> bool:
    """Whether lines that stand in follow a blank line as a rule."""
    seen = after = 0
    for above, line in itertools.pairwise(lines):
        if line.strip() and len(line) - len(line.lstrip()) >= base + 2:
            seen += 1
            after += not above.strip()
    return after > 0.7 * seen
