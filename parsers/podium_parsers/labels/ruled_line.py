"""A rule of dashes, a label alone on its line, the words below: `---`, `SECRETARIO X`, text.

The rule leaves no doubt that a turn begins, so a label may be long and may hold an office.
"""

import re

from podium_parsers.grammar import Grammar, register_grammar

PATTERN = re.compile(
    r"\n[^\S\n]*[-–—_=*]{3,}[^\S\n]*\n\s*(?P<name>[^\W\d_][^\n.?!:：;\"“]{0,110}?)[^\S\n]*[:：]?[^\S\n]*\n\s*(?=\S)"
)

register_grammar(Grammar("ruled line", PATTERN, weight=1.6))
