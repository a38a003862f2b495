"""The keys that a foot line names, as many as there is room for.

A line of keys is written `Enter go   Esc back`: a key and a word, two blanks or more between them. Where the
window is narrow whole keys give way, the last but one first, for the last says how to get out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rich.cells import cell_len

GAP = re.compile(r" {2,}")
KEY = re.compile(r"(?:^|(?<=  ))(?:Enter|Esc|Tab|ctrl-\w|\^\w|\S(?:/\S)?)(?= |$)")


def keys_in(ways: str) -> Iterator[tuple[int, int]]:
    """Where the keys stand among the words."""
    return (found.span() for found in KEY.finditer(ways))


def fitting(ways: str, width: int) -> str:
    """As many of the keys as stand in `width` cells, none cut; the way out at least."""
    if cell_len(ways) <= width:
        return ways
    named = GAP.split(ways)
    gap = GAP.findall(ways)[0] if len(named) > 1 else ""
    while len(named) > 1 and cell_len(gap.join(named)) > width:
        del named[-2]
    return gap.join(named)
