"""`... thank you.    Roe:  Go ahead.    Lund:  Thanks.`: wide blanks and a name part turns within wrapped lines.

Minutes that were pasted into one column keep no other sign of where somebody begins.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.names.capitals import CAPITAL
from podium_parsers.patterns import pattern

WORDS = r"(?:[^\n:：.?!]|(?<=\b[DM][rs])\.|(?<=\b[A-Z])\.)"
LABEL = rf"(?P<name>[{CAPITAL}]{WORDS}{{0,40}}(?:\n{WORDS}{{0,20}})?[^\s:：.?!])"
PATTERN = pattern(
    rf"(?:\n[^\S\n]{{0,8}}|[.?!…\"”’)\]-][^\S\n]{{3,12}}){LABEL}[:：][^\S\n]{{1,8}}(?=\S)"
)

register_grammar(
    Grammar(
        "gap",
        PATTERN,
        weight=1.1,
        anywhere=True,
        needs=pattern(r"  (?<=[.?!…]  )[^\S\n]{1,10}[^\W\d_a-z][\w'. -]{1,40}:\s"),
    )
)
