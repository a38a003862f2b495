"""`……完了。記者：還有呢？羅局長：沒有。`: turns that share one line before colons of full width, a page flattened.

Chinese prints no blank behind such a colon and none between sentences. A quotation behind it is what somebody
is reported to have said, and begins no turn.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

NAME = r"[^\W\d_a-z][^\s:：，。、；！？!?,;…“”\"「」『』（）()<>《》\d]{0,11}(?:[（(][^（）()\n]{1,24}[）)])?"
"""Of whoever speaks, an office or a firm behind it in brackets."""

PATTERN = pattern(
    rf"[\s。？！?!…」』”）)\]—](?P<name>{NAME})[^\S\n]?：[^\S\n]{{0,4}}(?=[^\s“”\"「『《：])"
)

register_grammar(
    Grammar(
        "inline full width",
        PATTERN,
        weight=0.9,
        long_lines=True,
        anywhere=True,
        sign=pattern("："),
        needs=pattern(r"[^\x00-\u2fff]：[^\S\n]?[^\s“”\"「『《：]"),
    )
)
