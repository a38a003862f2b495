"""A clock time and then a name: `[00:00:51] Name` alone, `[02:15] SPEAKER_01: words`, `0:51 Name: words`."""

import re

from podium_parsers.grammar import Grammar, register_grammar

PATTERN = re.compile(
    r"\n[^\S\n]*[(\[]?(?P<time>\d{1,2}:[0-5]\d(?::[0-5]\d)?|\d{3,4}:[0-5]\d)(?:[.,]\d{1,3})?[)\]]?[^\S\n]*[-–—|]?[^\S\n]*"
    r"(?P<name>[^\W\d_][^\n:：.?!\[\]]{0,60}?)[^\S\n]*(?:[:：][^\S\n]*\n?|\n)\s*(?=\S)"
)

register_grammar(Grammar("time name", PATTERN, weight=2.0, needs=":"))
