"""Classes that a style sheet sets in bold or in small capitals: `.c3{font-weight:700}`, `span.name{...}`.

Programs that export pages write `<span class="c3">Ada Quist</span>` and say in the head, or in a file of its own in
an e-book, what the class looks like.
"""

from __future__ import annotations

import re

from podium_parsers.patterns import pattern

SET_OFF = pattern(
    r"font-weight\s*:\s*(?:bold|[6-9]00)|font-variant(?:-caps)?\s*:\s*(?:all-)?small-caps"
)
KEPT_LINES = pattern(r"white-space\s*:\s*(?:pre|break-spaces)")
CLASS = pattern(r"(?:span|b|i|em|strong|font|a|div|pre)?\.([A-Za-z_][\w-]{0,60})")
NAMES = frozenset(["bold", "strong", "smallcaps", "small-caps", "smcap"])
"""Classes that look as they are called, wherever their style sheet is."""
LARGEST = 1_000_000
"""Characters of a style sheet that are looked at."""


def kept_line_classes(sheet: str) -> frozenset[str]:
    """The classes of elements in which a line ends where the source's line does."""
    return _classes(sheet, KEPT_LINES)


def set_off_classes(sheet: str) -> frozenset[str]:
    """The classes of inline elements that stand out from the words around them."""
    return NAMES | _classes(sheet, SET_OFF)


def _classes(sheet: str, declaration: re.Pattern[str]) -> frozenset[str]:
    found: set[str] = set()
    for rule in sheet[:LARGEST].split("}"):
        selectors, _, declared = rule.rpartition("{")
        if declaration.search(declared):
            for selector in selectors.rpartition("{")[2].split(","):
                one = CLASS.fullmatch(selector.strip())
                if one:
                    found.add(one[1])
    return frozenset(found)
