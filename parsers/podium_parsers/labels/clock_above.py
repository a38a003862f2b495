"""A clock time alone on its line, a name alone on the next, then the words, as some parliaments stamp each speech.

`10:05:12`, `РОЙ А.П.`, words. The name must recur as any on a line of its own; below a caption's time stand words.
"""

from podium_parsers.grammar import CLOCK_AHEAD, Grammar, register_grammar
from podium_parsers.patterns import pattern

PATTERN = pattern(
    r"\n[^\S\n]{0,8}(?P<time>\d{1,2}:[0-5]\d:[0-5]\d)[^\S\n]{0,8}\n(?:[^\S\n]{0,8}\n)?"
    r"[^\S\n]{0,8}(?P<name>[^\W\d_](?:(?:[^\n\[:：.?!,;]|(?<=[^\W\d_a-z])\.){0,58}(?:[^\s\[:：,.?!]|(?<=[^\W\d_a-z])\.))?)[^\S\n]{0,8}"
    r"(?=\n[^\S\n]{0,8}\n?[^\S\n]{0,8}[^\W_])"
)

register_grammar(
    Grammar(
        "clock above",
        PATTERN,
        weight=1.8,
        partners=frozenset({"initials period", "capitals period"}),
        needs=CLOCK_AHEAD,
        own_line=True,
        firm=True,
    )
)
