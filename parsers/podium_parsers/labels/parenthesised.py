"""`（記者）　港湾新聞の田中です。`: a name in brackets of full width before the words, or alone on the line above them."""

import re

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

PATTERN = pattern(
    r"\n[^\S\n]{0,4}（(?P<name>[^\W\d_][^\n（）。、]{0,24})）(?=[^\S\n]{0,4}\n?[^\S\n]{0,4}[^\s（])"
)

register_grammar(Grammar("parenthesised", PATTERN, needs=re.compile(r"\n[^\S\n]{0,4}（[^\W\d_]")))
