"""`森　網は直せますか。`, `森「網は直せますか。」`: a name before a blank of full width, or before what it is quoted with.

Talks in Japanese print no colon. Nothing but the recurrence of the names tells it from a list.
"""

import re

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

PATTERN = pattern(
    r"\n(?P<name>[^\W\d_][^\s、。「」『』（）()［］\[\]：:！？!?〜～]{0,11})"
    r"(?:\u3000{1,3}(?=[^\s\u3000])|[「『](?=[^\n]{1,4000}[」』][^\S\n]{0,4}\n))"
)

register_grammar(
    Grammar(
        "full width",
        PATTERN,
        weight=0.9,
        needs=re.compile(r"\n[^\W\d_][^\s、。]{0,11}(?:\u3000[^\s\u3000]|[「『])"),
    )
)
