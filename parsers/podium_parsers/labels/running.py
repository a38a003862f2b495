"""`... on Friday. MS. ROE: It is. Q: And then? MS. ROE: Nothing.`: labels in capitals within wrapped paragraphs.

A text that lost its line breaks and was wrapped again, so that a label begins anywhere and may break over two
lines. Capitals and a sentence that ends before them are what is left to tell it.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.names.capitals import CAPITAL
from podium_parsers.patterns import pattern

BIG = r"[^\W\d_a-z]"
"""A capital, or a small letter that Latin-1 has not: compiled in a fifth of the time, and enough for a look."""
WORD = rf"[{CAPITAL}][{CAPITAL}'’-]{{1,24}}"
NAME = rf"(?:(?:MR|MS|MRS|DR|SEN|GOV|REP)\.\s{{1,2}})?{WORD}(?:\s{WORD}){{0,3}}"
PATTERN = pattern(
    rf"(?:\n[^\S\n]{{0,8}}|[.?!…”\"’)\]—–-]\s{{1,3}})(?P<name>{NAME}|[QA]):\s{{1,4}}(?=\S)"
)

register_grammar(
    Grammar(
        "running",
        PATTERN,
        weight=0.9,
        anywhere=True,
        sign=pattern(r":(?<=[^\W\d_a-z]:) [^\W\d_a-z]"),
        needs=pattern(
            rf"[.?!…”\")\]] (?:(?:MR|MS|MRS|DR|SEN|GOV|REP)\. )?{BIG}{{3,24}}"
            rf"(?: {BIG}[^\W\d_a-z'’-]{{1,24}}){{0,2}}: {BIG}"
        ),
    )
)
