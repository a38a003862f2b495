"""What a label grammar is, and how the grammars in `labels/` are found.

A grammar says how one layout writes who speaks: a bounded regular expression over whole lines. It
decides nothing by itself. `passes/labelling.py` counts what each would find in the whole document,
asks which of the names found are names of speakers, and takes the grammar that explains most, with
such others as may stand beside it (`MR. X:` beside `Q` and `A`). So a label that is seen once in a
blog's footer starves.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

import podium_parsers.labels as labels_folder
from podium_parsers.patterns import pattern


class Grammar(NamedTuple):
    """One way of writing labels."""

    name: str
    """As `podium explain` prints it."""
    pattern: re.Pattern[str]
    """Over a view's text. Begins with a newline, ends where the words begin (blanks aside); the group `name` holds
    the label, and where they stand `time` a clock time and `role` an office or a firm. A match
    without a `name` continues the speaker before it."""
    weight: float = 1.0
    """How much one match of it says: a layout that cannot come about by chance weighs more."""
    partners: frozenset[str] = frozenset()
    """Names of grammars that may stand beside it in one document, whichever explains more."""
    beside: frozenset[str] = frozenset()
    """Names of those that may do so where it explains more than they."""
    sign: re.Pattern[str] | None = None
    """What is quickest to look for of what must stand in a text; it is looked for first."""
    needs: re.Pattern[str] | None = None
    """What must stand in a text somewhere for the grammar to match; cheaper than the pattern."""
    wide: re.Pattern[str] | None = None
    """The same layout with less proof of what follows, for the names that `pattern` shows to recur."""
    below: re.Pattern[str] | None = None
    """The same right below a heading, for names that `pattern` shows."""
    means: Mapping[str, str] = MappingProxyType({})
    """What some labels stand for: `P`, pregunta, is `Q`."""
    words: frozenset[str] = frozenset()
    """Labels that are words too (`A Yes`, `A man`): before one blank they count where they are as frequent as labels are."""
    long_lines: bool = False
    """Whether it looks inside lines, and so only into documents whose paragraphs share a line."""
    asides: bool = False
    """Whether what an audience does is written in the same way, `[laughs] Well.`"""
    anywhere: bool = False
    """Whether a label may stand anywhere in a line: a name that recurs then needs no sentence's end before it."""
    firm: bool = False
    """Whether the layout leaves so little doubt that a name in it may be met but once."""
    bold: bool = False
    """Whether the label is what the container has in bold; the pattern is of what stands before it."""
    certain: bool = False
    """Whether nothing but a label is written so: then a name need not look like one."""
    own_line: bool = False
    """Whether the label stands alone on its line: then the bar for a name is higher."""


CLOCK_AHEAD = pattern(
    r"\n[^\S\n]{0,8}(?:[Kk]l\.?[^\S\n])?[(\[@]?(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[T, ]{1,2})?\d{1,4}:[0-5]\d"
)
"""A clock time at the head of a line, the day before it or not; those that stand in the words are no sign of a layout."""
_GRAMMARS: dict[str, Grammar] = {}


def register_grammar(one: Grammar) -> Grammar:
    """Make a grammar known; called at the foot of its file."""
    _GRAMMARS[one.name] = one
    return one


@cache
def grammars() -> tuple[Grammar, ...]:
    """All grammars, found by walking the folder; the heavier ones first."""
    for module in pkgutil.iter_modules(labels_folder.__path__):
        importlib.import_module(f"{labels_folder.__name__}.{module.name}")
    return tuple(sorted(_GRAMMARS.values(), key=lambda one: (-one.weight, one.name)))
