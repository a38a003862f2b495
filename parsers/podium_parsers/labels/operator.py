"""`Operator: words` in a call where everybody else has a line of his own, with an office below it.

Who calls the others has neither firm nor office, so his words begin beside his label. Alone this is no layout: it
stands beside those of names on lines of their own.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

PATTERN = pattern(
    r"\n[^\S\n]{0,40}(?P<name>(?:Conference |Call |Event )?(?:Operator|Coordinator|Moderator))"
    r"[^\S\n]{0,2}:[^\S\n]{1,8}(?=\S)"
)

register_grammar(
    Grammar(
        "operator",
        PATTERN,
        weight=0.5,
        partners=frozenset({"name and title", "title below", "own line"}),
        needs=PATTERN,
    )
)
