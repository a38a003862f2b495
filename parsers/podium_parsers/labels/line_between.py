"""A name alone on its line with no blank line anywhere: above it a line that ends a sentence, below it the words.

Calls and debates that were copied from a page as plain text look so. Who asks for all may have a part of one word in
capitals on the next line (`ASHE`, then `MODERATOR`), and a blank line may stand between that and the words.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.labels.name_title import NAME, PART
from podium_parsers.patterns import pattern

ENDED = r".?!…:;\"”’)\]\-–—"
LABEL = (
    rf"[^\S\n]{{0,8}}(?!{PART}[^\S\n]{{0,8}}\n)(?P<name>{NAME})(?<![.,])[^\S\n]{{0,8}}"
    r"(?:\n(?P<role>[^\W\d_a-z]{4,20})[^\S\n]{0,8}(?=\n\n))?(?=\n\n?[^\S\n]{0,8}\S)"
)
PATTERN = pattern(rf"\n(?:(?<=[{ENDED}]\n)|(?<=[{ENDED}][^\S\n]\n)){LABEL}")

register_grammar(
    Grammar(
        "line between",
        PATTERN,
        partners=frozenset({"own line", "title below"}),
        wide=pattern(rf"\n{LABEL}"),
        own_line=True,
    )
)
