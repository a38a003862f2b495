"""`... in spring. Q And the money? MINISTER ROE: It is there.`: an asker's letter within a flattened line.

Only beside names before colons: a lone Q in running words is a letter.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

PATTERN = pattern(
    r"[.?!…»”\")\]—–-][^\S\n]{1,4}(?P<name>Q)[^\S\n]{1,4}(?=(?:\([^()\n]{3,60}\)[^\S\n]{1,4})?[^\W\d_a-z—–-])"
)

register_grammar(
    Grammar(
        "inline letters",
        PATTERN,
        weight=0.8,
        partners=frozenset({"inline", "running"}),
        needs=pattern(r"Q(?<= Q) [^\W\d_a-z]"),
    )
)
