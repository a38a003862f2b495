"""A clock time alone on its line, `Name: words` on the one below: transcribers stamp each turn so."""

from podium_parsers.grammar import CLOCK_AHEAD, Grammar, register_grammar
from podium_parsers.patterns import pattern

PATTERN = pattern(
    r"\n[^\S\n]{0,8}(?:[Kk]l\.?[^\S\n])?[(\[]?(?P<time>\d{1,3}:[0-5]\d(?::[0-5]\d)?)"
    r"(?:[.,]\d{1,3}|:\d\d)?[)\]]?[^\S\n]{0,8}\n"
    r"(?:[^\S\n]{0,8}\n)?[^\S\n]{0,8}(?:>>>?[^\S\n]{0,4})?"
    r"(?P<name>[^\W\d_](?:[^\n:：?!\[\]]{0,58}[^\s:：?!,.;\[\]])?)[^\S\n]{0,4}[:：]"
)

register_grammar(
    Grammar("time above", PATTERN, weight=2.0, partners=frozenset({"colon"}), needs=CLOCK_AHEAD)
)
