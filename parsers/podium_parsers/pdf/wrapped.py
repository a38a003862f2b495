"""Labels that a column breaks: `COUNCILLOR MARIA`, `LUND: Thank you.`; `The ACTING PRESIDENT pro tem-`, `pore. Order.`

A narrow column breaks the longer names of a record, and the second half would open a paragraph, or be no label.
Two rows are one label where the first holds nothing but words of a name and the second goes on to a colon; or to a
full stop, where a title and a surname in capitals leave no doubt.
"""

from __future__ import annotations

from collections.abc import Sequence

from podium_parsers.patterns import pattern
from podium_parsers.pdf.rows import Row

MOST_ROWS = 3
"""Rows of a label in bold, at most."""
CAPITALISED = r"[^\W\d_a-z][\w.'’\-]{0,24}"
WORD = rf"(?:{CAPITALISED}|\([^\n()]{{1,40}}\)|d[aeiu]|del|la|von|van|der|den|of|the|and|y|und)"
CAPITALS = r"[^\W\d_a-zß-ÿ]{2}(?:[^\W\d_a-zß-ÿ]|['’\-])+"
NAME = pattern(rf"{CAPITALISED}(?: {WORD}){{0,6}}")
LABEL = pattern(rf"{CAPITALISED}(?: {WORD}){{1,9}}:(?=\s|$)")
OPENING = pattern(r"(?:M(?:rs?|s|me|RS?|S|ME)\.|(?:Dr|DR)\.|The|THE)\s")
"""How a label begins, and none goes on."""
BEARER = rf"(?:The|M(?:rs?|s|me)\.|Miss|Dr\.|Senator)(?: (?:[^\W\d_a-z]\.|Mc|{CAPITALS})){{1,4}}"
"""A title and a surname in capitals."""
TITLED = pattern(rf"{BEARER}(?: pro(?: tem-?| tempore)?| of(?: [A-Z][a-z]+){{0,2}})?")
TITLED_LABEL = pattern(rf"{BEARER}(?: pro tempore| of(?: [A-Z][a-z]+){{1,2}})?\.(?=\s)")


def goes_on(first: Row, second: Row) -> bool:
    """Whether a row is the beginning of a label that ends in the next."""
    above, below = first.plain, second.plain
    if OPENING.match(below):
        return False  # the first is a heading
    pairs = (NAME, LABEL), (TITLED, TITLED_LABEL)
    return any(
        beginning.fullmatch(above) and label.match(before(above, below) + below)
        for beginning, label in pairs
    )


def before(first: str, second: str) -> str:
    """A row as it stands before the next on one line: a blank behind it, or without its hyphen."""
    return first[:-1] if first.endswith("-") and second[:1].islower() else f"{first} "


def is_bold_label(rows: Sequence[Row]) -> bool:
    """Whether a paragraph is a label in bold: `Secretary of State in the Ministry of`, `Piers Ada Roe:`."""
    *above, last = rows
    return (
        0 < len(above) < MOST_ROWS
        and last.text.endswith(":")
        and all(row.bold for row in rows)
        and not any(row.text.endswith((":", ".", "?", "!")) for row in above)
    )
