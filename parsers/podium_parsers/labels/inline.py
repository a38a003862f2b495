"""Turns that share one physical line: `... done. X.Name: words. Y.Other: words`, a page flattened.

Only looked for in documents whose paragraphs run on in very long lines, and there backwards from each
colon, since a sentence may end anywhere but colons are few.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

PATTERN = pattern(
    r"[\n.?!…»”\")\]>:*—-][^\S\n]{1,4}"
    r"(?P<name>(?:(?:[^\W\d_a-zа-яё]\.[^\S\n]?){1,3}"
    r"|(?:Mr|Mrs|Ms|Dr|Prof|Sen|Gen|Hon)\.[^\S\n])?"
    r"[^\W\d_a-zа-яё][^\n:：?!…,;.<>«»“”\"()]{0,48}(?:[^\S\n]?\([^()\n]{1,60}\)[^\S\n]?)?)[:：][^\S\n]{1,4}(?=\S)"
)

register_grammar(Grammar("inline", PATTERN, weight=0.9, long_lines=True, anywhere=True))
