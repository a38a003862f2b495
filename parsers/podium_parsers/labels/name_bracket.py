"""A name and a bracket alone on a line, right below the words before: `Ann Lee (Analysts)`, `Ann Lee [Pier Works]`.

Data sets of calls leave out the blank line between two turns, so that only the bracket shows where one begins.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

LINE = (
    r"[^\S\n]{0,8}(?P<name>[^\W\d_a-z][\w.'’-]{0,25}(?:[^\S\n][^\W\d_][\w.'’-]{0,25}){0,4})[^\S\n]{1,4}"
    r"[\[(](?P<role>[^\W\d_][^()\[\]\n]{2,60})[\])][^\S\n]{0,4}(?=\n[^\S\n]{0,8}\S)"
)
PATTERN = pattern(r"\n(?<=\S\n)" + LINE)
WIDE = pattern(r"\n" + LINE)

register_grammar(
    Grammar(
        "name and bracket",
        PATTERN,
        weight=1.4,
        wide=WIDE,
        own_line=True,
        firm=True,
        needs=pattern(r"\n(?<=\S\n)[^\n()\[\]]{2,60}[\[(][^()\[\]\n]{3,60}[\])][^\S\n]{0,4}\n"),
    )
)
