"""A name in brackets before the words: `[Name]: words`, `[Name] words`, `[Name] [00:12] words`, `<Name>
words` of a chat, `<NAME:> words`, `<NAME: words>`.

A line that closes a tag (`<speech>... </speech>`) has markup there and no name.
"""

import re

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

PATTERN = pattern(
    r"\n[^\S\n]{0,8}(?!<[^\n]{0,4000}?<[/\\])(?:[\[<【]|（(?=[問答问質质])|（(?=[QAＱＡ]）))"
    r"(?:[QA][^\S\n]?[-–—][^\S\n]?)?(?P<name>[^\W_][^\n\[\]<>:（）【】]{0,60}|[問答问質质QAＱＡ])"
    r"(?<!,)(?:,?[^\S\n]\d{1,3}:[0-5]\d(?::[0-5]\d)?(?=\]))?"
    r"(?:）|:?[\]>】]:?(?:[^\S\n]{1,4}[\[(](?P<time>\d{1,3}:[0-5]\d(?::[0-5]\d)?)(?:[.,]\d{1,3})?"
    r"[\])]:?)?(?=[^\S\n]{1,4}\S)|】(?=[^\S\n]{0,4}\n?[^\S\n]{0,4}\S)"
    r"|(?<=[^\W\d_a-z]{3}):(?=[^\S\n]{1,4}[^\n]{0,4000}>[^\S\n]*\n))"
)

register_grammar(
    Grammar("bracketed", PATTERN, asides=True, needs=re.compile(r"\n[^\S\n]{0,8}[\[<（【][^\W_]"))
)
