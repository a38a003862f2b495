"""`... thank you. >> MAYOR ROE: The item`: captions' signs of a new voice, wherever on a line they stand.

Captions that were saved as text run on, so that several turns share a line and a label may break over two.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

PATTERN = pattern(
    r"\s(?:>>>?|&gt;&gt;(?:&gt;)?)\s?(?P<name>[^\W\d_a-z][^:：>?!;]{0,60}[^\s:：>?!;])[^\S\n]?[:：]\s*(?=[^\s>])"
)

register_grammar(
    Grammar(
        "chevron", PATTERN, weight=1.3, needs=pattern(r"(?:>(?<= >)>>?|&gt;&gt;)\s?[^\W\d_a-z]")
    )
)
