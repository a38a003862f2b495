"""A span of time alone on its line, a name alone on the next, then the words: `0:0:7.52 --> 0:0:9.9`, `Name`, words.

Recorders of meetings that write documents do so; captions that were saved as text have no name there.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.names.timemark import SPAN
from podium_parsers.patterns import pattern

PATTERN = pattern(
    rf"\n[^\S\n]{{0,8}}[(\[]?(?=(?P<time>\d{{1,3}}[:;]\d{{1,2}}(?:[:;]\d{{1,2}})?)"
    rf"){SPAN}[)\]]?[^\S\n]{{0,8}}\n(?:[^\S\n]{{0,8}}\n)?"
    r"[^\S\n]{0,8}(?P<name>[^\W\d_](?:[^\n\[:：?!]{0,58}[^\s\[:：,.?!])?)[^\S\n]{0,8}(?=\n)"
)

register_grammar(
    Grammar(
        "span above",
        PATTERN,
        weight=2.6,
        needs=pattern(rf"\n[^\S\n]{{0,8}}[(\[]?{SPAN}[)\]]?[^\S\n]{{0,8}}\n"),
        firm=True,
    )
)
