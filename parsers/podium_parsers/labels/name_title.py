"""A name on one line, an office or a firm on the next, then the words: the earnings calls' layout.

The second line must be written like a title, every word with a capital: a short line of speech is not.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

PARTICLE = r"de|del|van|von|der|den|da|di|du|la|le|al|bin|ten|ter"
NAME = rf"[^\W\d_a-z][\w.'’-]{{0,25}}(?:[^\S\n](?:[^\W\d_a-z][\w.'’-]{{0,25}}|{PARTICLE})){{0,5}}"
WORD = r"(?:[^\W\d_a-z][\w.&'’/()+-]{0,30}|&|of|and|the|for|de|du|la|der|und|in|to|-|–|—)"
PART = r"(?i:presentation|prepared remarks|questions?[ -](?:and|&)[ -]answers?(?: session)?|q ?& ?a(?: session)?)"
"""The head of a part, which stands above the first name of it."""
PATTERN = pattern(
    rf"\n(?:[^\S\n]{{0,40}}\n|(?<=\A\n))[^\S\n]{{0,40}}(?!{PART}[^\S\n]{{0,8}}\n)(?P<name>{NAME})"
    rf"(?<![.,])[^\S\n]{{0,8}}"
    r"\n(?:[^\S\n]{0,40}\n)?[^\S\n]{0,40}"
    rf"(?P<role>[^\W\d_a-z][\w.&'’/()+-]{{0,30}}(?:,?[^\S\n]{{1,2}}{WORD}){{0,14}})[^\S\n]{{0,8}}(?=\n)"
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
