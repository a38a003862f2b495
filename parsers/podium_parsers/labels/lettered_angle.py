"""`<Q – Ada Roe – Tern & Co>: words`, `<A – Bo Karl>: words`: a letter, a name and a firm in angle brackets, as calls print
their questions; the speeches before them, and the operator, have plain labels.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

PATTERN = pattern(
    r"\n[^\S\n]{0,8}<[QA][^\S\n]{0,2}[-–—][^\S\n]{0,2}(?P<name>[^\W\d_][^\n<>:–—]{1,60}[^\s<>:–—-])"
    r"(?:[^\S\n][-–—][^\S\n](?P<role>[^\n<>:]{2,80}))?>:[^\S\n]{0,4}(?=\S)"
)

register_grammar(
    Grammar(
        "lettered angle",
        PATTERN,
        weight=1.5,
        partners=frozenset({"colon"}),
        needs=pattern(r"\n[^\S\n]{0,8}<Q[^\S\n]{0,2}[-–—]"),
    )
)
