"""A name in bold and the words after it on the same line: `**Name** words`, `0:14 **Name** words`.

The bold alone parts the label from the words, so this grammar is anchored at the container's bold
stretches; its pattern is of what may stand before one on its line.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

PATTERN = pattern(
    r"\n[^\S\n]{0,8}(?:[(\[]?(?P<time>\d{1,2}:[0-5]\d(?::[0-5]\d)?)(?:[.,]\d{1,3})?"
    r"[)\]]?[^\S\n]{1,4}(?:[-–—|][^\S\n]{1,4})?)?"
)

register_grammar(Grammar("bold", PATTERN, weight=1.1, bold=True))
