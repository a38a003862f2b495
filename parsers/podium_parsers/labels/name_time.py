"""A name and a clock time: `Name  0:06`, `Speaker 0: 00:00:00`, `Name (00:01:02):`, `Name [00:07]`, `Name
0:06 - 0:11`, then the words.

Machine transcripts write it so. `(00:01:35):` with no name goes on with the same speaker. Who mends one by hand
may leave the time out of the questions: `Name:` stands beside it.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.names.timemark import DAY, REST
from podium_parsers.patterns import pattern

PATTERN = pattern(
    r"\n[^\S\n]{0,8}(?:\d{1,4}[.)][^\S\n]{1,4})?"
    r"(?:@?(?P<name>[^\W_](?:(?:[^\n\[(:：\t]"
    r"|\((?=[^\W\d_][^\n()\d:]{0,20}\)[^\S\n][^\W\d_])){0,58}[^\s\[(:：,|·•@–—-])?)"
    r"[^\S\n]{0,4}[:：,|·•@–—-]?"
    rf"(?:[^\S\n]{{1,8}}|(?=[(\[])))?[(\[]?{DAY}(?P<time>\d{{1,3}}:[0-5]\d(?::[0-5]\d)?){REST}[)\]]?"
    r"[^\S\n]{0,8}(?::(?!\d)|(?=\n)|(?<=[)\]])(?=[^\S\n]))"
)

NEEDS = pattern(
    r":[0-5]\d(?:[.,]\d{1,6})?(?:[^\S\n]?[AaPp]\.?[Mm]\.?)?(?:[)\]]|[^\S\n]{0,8}(?::(?!\d)|\n))"
)

register_grammar(
    Grammar("name time", PATTERN, weight=2.5, beside=frozenset({"colon"}), needs=NEEDS)
)
