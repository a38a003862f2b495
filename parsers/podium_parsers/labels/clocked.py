"""`Per Roe (H) [10:01:41]: words`, `Ms ROE (Low Harbour) (14:02): words`: the hour before the colon.

Parliaments time a speech where it begins, some of them each of it, some only the first of an item.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

PATTERN = pattern(
    r"\n[^\S\n]{0,60}(?P<name>[^\W\d_][^\n\[\]:：?!]{0,110}[^\s\[\]:：?!])[^\S\n]{1,3}"
    r"[\[(](?P<time>\d{1,2}[:.][0-5]\d(?:[:.][0-5]\d)?)[\])][^\S\n]{0,3}[:：]"
)

NEEDS = pattern(
    r"\n[^\n\[\]:：?!]{3,180}[\[(]\d{1,2}[:.][0-5]\d(?:[:.][0-5]\d)?[\])][^\S\n]{0,3}[:：]"
)

register_grammar(
    Grammar("clocked", PATTERN, weight=1.8, partners=frozenset({"colon"}), needs=NEEDS)
)
