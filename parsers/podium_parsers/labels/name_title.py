"""A name on one line, an office or a firm on the next, then the words: the earnings calls' layout.

The second line must be written like a title, every word with a capital: a short line of speech is not.
"""

import re

from podium_parsers.grammar import Grammar, register_grammar

WORD = r"(?:[^\W\d_a-z][\w.&'’/()+-]{0,30}|&|of|and|the|for|de|du|la|der|und|in|to|-|–|—)"
PATTERN = re.compile(
    r"\n[^\S\n]{0,40}(?=[^\W\d_][^\n]{0,60}\n)(?P<name>[^\n.?!:：;\"“]{0,58}[^\W_][.)]?)[^\S\n]{0,8}"
    rf"\n(?:[^\S\n]{{0,40}}\n)?[^\S\n]{{0,40}}(?P<role>[^\W\d_a-z][\w.&'’/()+-]{{0,30}}(?:,?[^\S\n]{{1,2}}{WORD}){{0,14}})[^\S\n]{{0,8}}(?=\n)"
)

register_grammar(
    Grammar(
        "name and title",
        PATTERN,
        weight=1.4,
        partners=frozenset({"own line"}),
        own_line=True,
        firm=True,
    )
)
