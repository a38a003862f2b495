"""Regular expressions that cannot run away.

Python's `re` has no time limit and holds the interpreter while it matches, so a pattern such as
`(a+)+$` typed into the finder would freeze the reader. A pattern is therefore read before it is run:
one that repeats a repetition, looks back at a group, or strings too many open repetitions together is
not taken as a pattern. What passes is at worst quadratic in a passage, and passages are searched one
by one with a look at the clock in between.
"""

from __future__ import annotations

import re
import warnings
from functools import lru_cache
from re import _constants as codes  # type: ignore[attr-defined]  # no stubs
from re import _parser as parser  # type: ignore[attr-defined]  # no stubs
from typing import TypeAlias

Pattern: TypeAlias = re.Pattern[str]
OPEN = 64
"""A repetition that may go on for longer than this counts as open."""
MAX_OPEN = 2
"""Open repetitions in one pattern; their number is the degree of the worst running time."""
REPEATS = frozenset({codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT})


@lru_cache(maxsize=64)
def compiled(text: str) -> Pattern | None:
    """The pattern, with case ignored unless it has a capital; None when unsound or unsafe."""
    flags = re.NOFLAG if any(char.isupper() for char in text) else re.IGNORECASE
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # `[[` and the like: a person is still typing
            tree = parser.parse(text)
            if _cost(tree, inside=False) > MAX_OPEN:
                return None
            return re.compile(text, flags)
    except (re.error, OverflowError, RecursionError, ValueError):
        return None


def _cost(tree: object, inside: bool) -> int:
    """How many open repetitions a parsed pattern strings together; far too many when nested."""
    if isinstance(tree, parser.SubPattern | list):
        return sum(_cost(item, inside) for item in tree)
    if not isinstance(tree, tuple):
        return 0
    if tree and tree[0] in REPEATS:
        _, (low, high, body) = tree
        repeated = high > 1
        if inside and repeated and high > low:
            return MAX_OPEN + 1
        many = int(high > OPEN)
        return many + _cost(body, inside or repeated)
    if tree and tree[0] is codes.GROUPREF:
        return MAX_OPEN + 1
    return sum(_cost(item, inside) for item in tree)
