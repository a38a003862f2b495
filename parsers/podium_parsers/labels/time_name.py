"""A clock time and then a name: `[00:00:51] Name` alone, `[02:15] SPEAKER_01: words`, `0:51 Name: words`."""

from podium_parsers.grammar import CLOCK_AHEAD, Grammar, register_grammar
from podium_parsers.patterns import pattern

PATTERN = pattern(
    r"\n[^\S\n]{0,8}[(\[]?(?P<time>\d{1,2}:[0-5]\d(?::[0-5]\d)?|\d{3,4}:[0-5]\d)(?:[.,]\d{1,3})?[)\]]?"
    r"[^\S\n]{0,4}(?:[-–—|]|>>>?|From(?=[^\S\n]))?[^\S\n]{0,4}(?P<name>[^\W\d_](?:[^\n:：?!\[\]]{0,58}[^\s:：?!,.;\[\]])?)"
    r"[^\S\n]{0,4}(?:[:：]|(?<=\t)|(?=\n))"
)

register_grammar(Grammar("time name", PATTERN, weight=2.0, needs=CLOCK_AHEAD))
