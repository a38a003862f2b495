"""A label between two rules, its number behind it: `---`, `Ada Ashe,  Kelp Works - CFO    [2]`, `---`, the words.

So one vendor numbers the speeches of a call. Rules and number leave no doubt, whatever name or office stands there.
"""

import re

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

RULE = r"[-=_]{10,}[^\S\n]{0,8}"
PATTERN = pattern(
    rf"\n{RULE}\n[^\S\n]{{0,20}}(?P<name>[^\W\d_][^\n,\[\]]{{0,60}}[^\s,\[\]])"
    rf"(?:,[^\S\n]{{1,4}}(?P<role>[^\n\[\]]{{1,200}}[^\s\[\]]))?"
    rf"[^\S\n]{{1,12}}\[\d{{1,4}}\][^\S\n]{{0,8}}\n{RULE}(?=\n)"
)

register_grammar(
    Grammar(
        "ruled number",
        PATTERN,
        weight=3.0,
        needs=re.compile(rf"\[\d{{1,4}}\][^\S\n]{{0,8}}\n{RULE}\n"),
        firm=True,
        certain=True,
    )
)
