"""Seconds and then a name: `[76.0s] Name: words`, `[3.00s -> 9.50s] Name: words`, `[3.0 - 9.5] Name` above the words.

Programs that recognise speech print seconds so. A stop or an `s` tells them from the number of a note.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.names.timemark import SECONDS
from podium_parsers.patterns import pattern

PATTERN = pattern(
    rf"\n[^\S\n]{{0,8}}[(\[]{SECONDS}[)\]][^\S\n]{{0,4}}[-–—|]?[^\S\n]{{0,4}}"
    r"(?P<name>[^\W\d_](?:[^\n\t:：?!\[\]]{0,58}[^\s:：?!,.;\[\]])?)[^\S\n]{0,4}(?:[:：]|(?=\n))"
)
SIGN = pattern(r"\n[(\[]\d{1,5}(?:\.\d|s)")

register_grammar(Grammar("second name", PATTERN, weight=2.0, sign=SIGN))
