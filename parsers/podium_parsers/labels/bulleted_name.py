"""A name as one item of a list, each sentence of what is said another: some sites set their calls so.

An item that is a name stands before one that is speech; a list of names is none.
"""

from __future__ import annotations

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.labels.name_title import NAME
from podium_parsers.patterns import pattern

MARK = r"[^\S\n]{0,8}[•●▪·*-][^\S\n]{1,4}"
PATTERN = pattern(
    rf"\n{MARK}(?P<name>{NAME})(?<![.,])[^\S\n]{{0,8}}\n(?:[^\S\n]{{0,8}}\n)?{MARK}(?=\S)"
)

register_grammar(
    Grammar(
        "bulleted name",
        PATTERN,
        weight=1.4,
        needs=pattern(rf"\n{MARK}[^\n]{{1,60}}[^\n.?!:,]\n(?:[^\S\n]{{0,8}}\n)?{MARK}\S"),
        own_line=True,
    )
)
