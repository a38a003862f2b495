"""A name alone on its line, the words below: `Name`, `Name -- Title`, a name and then a title line.

Before it stands a blank line or a rule of dashes. The line after it begins the words.
"""

import re

from podium_parsers.grammar import Grammar, register_grammar

PATTERN = re.compile(
    r"\n(?:[^\S\n]*|[^\S\n]*[-–—_=*]{3,}[^\S\n]*)\n[^\S\n]*(?P<name>[^\W\d_][^\n.?!:：;\"“]{0,58}[^\W_][.)]?)[^\S\n]*"
    r"(?P<role>(?:--|[^\S\n][-–—][^\S\n])[^\n]{2,80})?\n[^\S\n]*\n?[^\S\n]*(?=\S)"
)

register_grammar(Grammar("own line", PATTERN, weight=1.2, own_line=True))
