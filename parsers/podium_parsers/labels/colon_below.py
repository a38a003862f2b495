"""A name on its line, the colon at the head of the next: a page's `<b>Name</b>: words` whose text was taken
piece by piece.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

PATTERN = pattern(
    r"\n[^\S\n]{0,8}(?P<name>[^\W_](?:[^\n:：?!]{0,90}[^\s:：?!])?)[^\S\n]{0,8}\n"
    r"(?:[^\S\n]{0,8}\n)?[^\S\n]{0,4}[:：][^\S\n]{0,4}\n?"
)

register_grammar(
    Grammar(
        "colon below",
        PATTERN,
        weight=1.6,
        partners=frozenset({"colon"}),
        needs=pattern(r"\n[^\S\n]{0,4}[:：](?:\s|\w)"),
    )
)
