"""How a document breaks its lines, read off a sample of it.

A line is broken at a column when the first word of the next would not have fitted before the widest
line's end. Texts that keep a paragraph on one line have long lines, or short ones that stop anywhere.
"""

from __future__ import annotations

import itertools
from typing import NamedTuple

from podium_parsers.drafts.view import View
from podium_parsers.patterns import pattern

WIDEST = 132
"""Characters of the widest usual line of a text that is broken at a column."""
FULL = 0.55
"""Share of line ends at which the next word would not have fitted, from which on lines are broken."""
SAMPLED = 4000
"""Lines looked at."""
STRETCH = 120
"""Lines of which it is asked how wide they are."""
ALIKE = 4
"""Characters by which the widths of stretches of one setting differ."""
JOINED = 0.15
"""Share of filled lines right above another from which on empty lines part something."""
FEWEST = 8
"""Filled lines from which anything can be told."""

APART = pattern(r"(?<=\S)  +(?=\S)")


class Style(NamedTuple):
    """How a document parts its paragraphs."""

    wrapped: bool = False
    """Whether a paragraph goes over several lines."""
    double: bool = False
    """Whether an empty line stands between any two lines, and so parts nothing."""
    indent: int = 0
    """Columns by which a paragraph's first line stands in; 0 where blank lines part paragraphs."""


def style_of(view: View) -> Style:
    """Infer the style from up to SAMPLED lines.

    Those count that are set to the same width as most are: the word index behind a record stands in columns
    twice as wide as what was said, and may be a third of the file.
    """
    stretches = _stretches(view)
    filled = _filled([line for stretch in stretches for line in stretch])
    if len(filled) < FEWEST or _width(filled) > WIDEST:
        return Style()
    lines = _usual(stretches)
    filled = _filled(lines)
    width = _width(filled)
    if not 30 <= width <= WIDEST:
        return Style()
    double = _is_double(lines)
    pairs = full = 0
    for above, below in zip(lines, lines[2 if double else 1 :], strict=False):
        if above.strip() and below.strip():
            pairs += 1
            word = below.split(maxsplit=1)[0]
            full += len(above.rstrip()) + 1 + len(word) > width - 8
    if pairs < 6 or full < FULL * pairs:
        return Style()
    return Style(True, double, _indent(filled, lines, double))


def _stretches(view: View) -> list[list[str]]:
    """Up to SAMPLED lines, so many together."""
    most = SAMPLED // len(view.samples)
    stretches = []
    for text in view.samples:
        lines = text[: 1 << 18].split("\n")[1 : 1 + most]
        stretches += [lines[at : at + STRETCH] for at in range(0, len(lines), STRETCH)]
    return stretches


def _usual(stretches: list[list[str]]) -> list[str]:
    """The lines of the stretches that are about as wide as most of the text is, without gaps between words."""
    stretches = [[APART.sub(" ", line) for line in one] for one in stretches]
    sizes = [_width(filled) if (filled := _filled(one)) else 0 for one in stretches]

    def alike(width: int) -> int:
        pairs = zip(sizes, stretches, strict=True)
        return sum(len(_filled(one)) for size, one in pairs if abs(size - width) <= ALIKE)

    usual = max(set(sizes), key=alike)
    pairs = zip(sizes, stretches, strict=True)
    return [line for size, one in pairs if abs(size - usual) <= ALIKE for line in one]


def _filled(lines: list[str]) -> list[str]:
    return [line for line in lines if line.strip()]


def _width(filled: list[str]) -> int:
    """Where lines end at the right, but for one in twenty."""
    widths = sorted(len(line.rstrip()) for line in filled)
    return widths[int(len(widths) * 0.95)]


def _is_double(lines: list[str]) -> bool:
    """Whether nearly every filled line is followed by exactly one empty one, and hardly one by another.

    Short questions and answers stand alone between blank lines too, but what is longer is broken there.
    """
    filled = single = joined = 0
    for line, after, then in zip(lines, lines[1:], lines[2:], strict=False):
        if line.strip():
            filled += 1
            single += not after.strip() and bool(then.strip())
            joined += bool(after.strip())
    return single > 0.6 * filled and joined < JOINED * filled


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
