"""A row of a table in Markdown: `| Name | words |`, with a number, one time or two before the name, or a time after
it; `0:12 | Name | words`, `Name | 0:12 | words`.

Lists of people are tables too: the names of a talk recur, as for every grammar.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

CLOCK = r"(?:\[?\d{1,2}(?::\d{2}){1,2}(?:[.,]\d{1,3})?\]?[^\S\n]{0,20}\|[^\S\n]{0,20})?"
COUNT = r"(?:\d{1,5}[^\S\n]{0,20}\|[^\S\n]{0,20})?"
PATTERN = pattern(
    rf"\n[^\S\n]{{0,3}}(?:\|[^\S\n]{{0,20}}{COUNT}{CLOCK}{CLOCK}|(?=[\[\d]){CLOCK}(?=[^\W\d_])"
    rf"|(?=[^\W\d_][^\n|:]{{0,60}}\|[^\S\n]{{0,20}}\[?\d{{1,2}}:\d\d))"
    rf"(?P<name>[^\W\d_][^\n|:：?!]{{0,58}}?)[^\S\n]{{0,60}}\|[^\S\n]{{0,20}}{CLOCK}(?=[^\s|])"
)
NEEDS = pattern(
    r"\n[^\S\n]{0,3}(?:\[?\d{1,2}(?::\d{2}){1,2}[^\n|]{0,24}|[^\W\d_][^\n|:]{0,60}(?=\|[^\S\n]{0,20}\[?\d{1,2}:\d\d))?\|"
)
"""The bar at the head of a row, or behind its first cell; plain text has none."""

register_grammar(Grammar("table row", PATTERN, wide=PATTERN, needs=NEEDS))
