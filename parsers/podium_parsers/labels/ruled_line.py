"""A rule of dashes, a label alone on its line, the words below: `---`, `SECRETARIO X`, text.

The rule leaves no doubt that a turn begins, so a label may be long and may hold an office.
"""

import re

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

PATTERN = pattern(
    r"\n[^\S\n]{0,40}[-–—_=*]{3,}[^\S\n]{0,40}\n\s{0,20}(?P<name>[^\W\d_](?:[^\n.?!:：;\"“]{0,108}[^\s.?!:：;\"“])?)"
    r"[^\S\n]{0,8}[:：]?(?=[^\S\n]{0,8}\n)"
)

register_grammar(
    Grammar(
        "ruled line",
        PATTERN,
        weight=1.6,
        firm=True,
        needs=re.compile(r"\n[^\S\n]{0,40}[-–—_=*]{3,}"),
    )
)
