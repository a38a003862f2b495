"""`Q` alone on its line, the words below: a page's `<b>Q</b> Thank you.` whose text was taken piece by piece.

Indexes have such lines, too; what follows here is speech, a line that is long or ends as sentences do.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

PATTERN = pattern(
    r"\n[^\S\n]{0,8}(?P<name>[QAВО問答问])[.:]?[^\S\n]{0,8}\n(?:[^\S\n]{0,8}\n)?[^\S\n]{0,8}(?=\S[^\n]{4})"
)

register_grammar(
    Grammar(
        "letter above",
        PATTERN,
        weight=1.3,
        partners=frozenset({"colon", "colon below", "own line"}),
        needs=pattern(r"\n[^\S\n]{0,8}[QВ問问][.:]?[^\S\n]{0,8}\n"),
        own_line=True,
    )
)
