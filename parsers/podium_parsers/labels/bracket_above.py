"""`[Name]` alone on its line and the words below, as recognisers print who they think speaks; `**[Name]**` as well."""

import re

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

PATTERN = pattern(
    r"\n[^\S\n]{0,8}\[(?P<name>[^\W\d_][^\n\[\]:：]{0,60})\]:?[^\S\n]{0,8}(?=\n[^\S\n]{0,8}\n?[^\S\n]{0,8}[^\s\[])"
)

register_grammar(Grammar("bracket above", PATTERN, needs=re.compile(r"\n[^\S\n]{0,8}\[[^\W\d_]")))
