"""A line of a chat log: a clock time, a nick in angle brackets, the words: `13:02 < jay> hello`.

Logs of IRC meetings and their bots write it so, with or without the day. Nobody else does, so a nick
need not look like a person's name and may be met but once.
"""

import re

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

PATTERN = pattern(
    r"\n[^\S\n]{0,8}[(\[]?(?:\d{4}-\d\d-\d\d[T ]|[A-Z][a-z]{2} {1,2}\d{1,2} )?"
    r"(?P<time>\d{1,2}:[0-5]\d(?::[0-5]\d)?)(?:\.\d{1,6})?Z?[)\]]?"
    r"[^\S\n]{1,4}<[@+%&~! ]?(?P<name>[^\s<>@+%&~!][^\n<>]{0,38})>[:\t ]?(?=[^\S\n]{0,4}\S)"
)

register_grammar(
    Grammar("chat", PATTERN, weight=2.8, needs=re.compile(r":[0-5]\d\S{0,8}\s{1,4}<"), certain=True)
)
