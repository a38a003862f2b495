"""A name and a clock time: `Name  0:06`, `Speaker 0: 00:00:00`, `Name (00:01:02):`, `Name [00:07]`, then the words.

Machine transcripts write it so. `(00:01:35):` with no name goes on with the same speaker.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

PATTERN = pattern(
    r"\n[^\S\n]{0,8}(?:(?P<name>[^\W_](?:[^\n\[(:：\t]{0,58}[^\s\[(:：,|·•@–—-])?)[^\S\n]{0,4}[:：,|·•@–—-]?"
    r"(?:[^\S\n]{1,8}|(?=[(\[])))?[(\[]?(?P<time>\d{1,3}:[0-5]\d(?::[0-5]\d)?(?:[.,]\d{1,3})?)[)\]]?"
    r"[^\S\n]{0,8}(?::(?!\d)|(?=\n)|(?<=[)\]])(?=[^\S\n]))"
)

NEEDS = pattern(r":[0-5]\d(?:[.,]\d{1,3})?(?:[)\]]|[^\S\n]{0,8}(?::(?!\d)|\n))")

register_grammar(Grammar("name time", PATTERN, weight=2.5, needs=NEEDS))
