"""JSON read so that nothing in it can hurt: depth, huge numbers, NaN, half surrogates.

`json` follows RFC 8259 and a little more; what is more is made harmless here. Line breaks may stand as
they are in a string, as scripts that write JSON by hand leave them. NaN and the infinities become null, a
number of many digits becomes a float, and nesting beyond what Python can read is refused in one line.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TypeAlias, cast

from podium_parsers.errors import UnreadableError

Tree: TypeAlias = "Mapping[str, Tree] | Sequence[Tree] | str | float | int | bool | None"
LONGEST_INTEGER = 18


def _integer(digits: str) -> int | float:
    return int(digits) if len(digits) <= LONGEST_INTEGER else float(digits)


def _constant(_name: str) -> None:
    return None


def load(text: str) -> Tree:
    """The tree of a JSON text; raises ValueError when it is none, UnreadableError when too deep."""
    try:
        tree = json.loads(text, strict=False, parse_int=_integer, parse_constant=_constant)
    except RecursionError:
        raise UnreadableError("is JSON nested too deeply to be a transcript") from None
    return cast("Tree", tree)


def load_lines(text: str) -> list[Tree]:
    """The trees of JSON Lines, one a line; broken lines are left out. Empty when most are broken."""
    trees: list[Tree] = []
    broken = 0
    for line in text.split("\n"):
        if not line.strip():
            continue
        try:
            trees.append(load(line))
        except ValueError:
            broken += 1
    return trees if len(trees) > broken else []
