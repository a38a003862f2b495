"""A line of a chat log in columns: a clock time, a nick, the words, with tabs between: `13:02:41	jay	hello`.

Signs stand where a nick does in lines that tell who came and went.
"""

import re

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

PATTERN = pattern(
    r"\n(?:\d{4}-\d\d-\d\d[T ])?(?P<time>\d{1,2}:[0-5]\d(?::[0-5]\d)?)\t[@+%&~!]?"
    r"(?P<name>[^\W\d][\w.|`^\-]{0,30})\t(?=\S)"
)

register_grammar(
    Grammar(
        "tabbed", PATTERN, weight=2.8, needs=re.compile(r":[0-5]\d\t[@+%&~!]?[^\W\d]"), certain=True
    )
)
