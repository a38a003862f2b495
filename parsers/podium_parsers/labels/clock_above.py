"""A clock time, a name and the words, each on its line: cells of a table, how a recorder lists its
segments, how a house stamps speeches.

Captions that were saved as text have only words below each time; those are no names, and hardly one recurs.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

TIME = r"[(\[]?\d{1,3}:[0-5]\d(?::[0-5]\d)?(?:[.,]\d{1,3}|:\d\d)?[)\]]?[^\S\n]{0,8}\n"
PATTERN = pattern(
    r"\n[^\S\n]{0,8}[(\[]?(?P<time>\d{1,3}:[0-5]\d(?::[0-5]\d)?)(?:[.,]\d{1,3}|:\d\d)?"
    r"[)\]]?[^\S\n]{0,8}\n(?:[^\S\n]{0,8}\n)?"
    r"[^\S\n]{0,8}(?P<name>[^\W\d_](?:[^\n\[:：?!]{0,58}(?:[^\s\[:：,.?!]|(?<=[^\W\d_a-z])\.))?)[^\S\n]{0,8}"
    rf"(?=\n(?:[^\S\n]{{0,8}}\n)?[^\S\n]{{0,8}}(?!{TIME})\S)"
)

register_grammar(
    Grammar(
        "clock above",
        PATTERN,
        weight=2.4,
        partners=frozenset({"initials period", "capitals period"}),
        needs=pattern(rf"\n[^\S\n]{{0,8}}{TIME}"),
        own_line=True,
        firm=True,
    )
)
