"""A name in brackets before the words: `[Name]: words`, `[Name] words`, `<Name> words` of a chat."""

import re

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

PATTERN = pattern(r"\n[^\S\n]{0,8}[\[<](?P<name>[^\W_][^\n\[\]<>:]{0,60})[\]>]:?(?=[^\S\n]{1,4}\S)")

register_grammar(Grammar("bracketed", PATTERN, needs=re.compile(r"\n[^\S\n]{0,8}[\[<][^\W_]")))
