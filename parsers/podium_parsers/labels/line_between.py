"""A name alone on its line with no blank line anywhere: above it a line that ends a sentence, below it the words.

Calls and debates that were copied from a page as plain text look so. A firm may stand behind the name and a dash. Who
asks for all may have a part of one word in capitals on the next line (`ASHE`, then `MODERATOR`), and a blank line may
stand between that and the words.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.labels.name_title import NAME, PART, WORD
from podium_parsers.patterns import pattern

BESIDE = rf"[-–—][^\S\n]{WORD}(?:,?[^\S\n]{{1,2}}\(?{WORD}){{0,9}}[^\S\n]{{0,8}}"
ENDED = r".?!…:;\"”’)\]\-–—"
LABEL = (
    rf"[^\S\n]{{0,8}}(?!{PART}[^\S\n]{{0,8}}\n)(?P<name>{NAME})(?<![.,])[^\S\n]{{0,8}}"
    rf"(?P<role>(?<=[^\S\n]){BESIDE}(?=\n)|\n[^\W\d_a-z]{{4,20}}[^\S\n]{{0,8}}(?=\n\n))?"
    rf"(?=\n\n?[^\S\n]{{0,8}}(?!{NAME}[^\S\n][-–—][^\S\n][^\W\d_a-z][^\n]{{1,80}}\n)"
    rf"(?:[^\n]{{50}}|[^\n]{{0,60}}[{ENDED}][^\S\n]?(?:\n|\Z)))"
)
"""Below it stand words, and no other name and firm, as in a list of those who take part."""
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
