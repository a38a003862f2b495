"""`<Ada Quist:>` on a line of its own, `<< speaker >> Ada Quist: << speaker >>`: a label in angle brackets.

Some stenographers' offices mark labels so for the programs that come after them, and the marks stay in
what is printed. Headings of the same document are marked alike; the names must earn belief.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

MARK = r"<<[^\S\n]?[^<>:\n]{1,20}[^\S\n]?>>"
NAME = r"(?P<name>[^\W\d_][^<>:\n]{1,80}?)[^\S\n]*:[^\S\n]*"
PATTERN = pattern(
    rf"\n[^\S\n]{{0,8}}(?=<)(?:<(?!<)[^\S\n]?|{MARK}[^\S\n]*){NAME}(?:>|{MARK})[^\S\n]*(?=\n|\S)"
)

register_grammar(Grammar("angled", PATTERN, weight=1.5, needs=pattern(r"\n[^\S\n]*<[^\n]{2,90}:")))
