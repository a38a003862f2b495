"""`CHAIR POWELL.  Good afternoon.`: a name in capitals and a full stop opens the paragraph."""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

LABEL = (
    r"\n[^\S\n]*(?!(?:MR|MRS|MS|MME|DR|SEN|REP|GEN|HON|PROF|REV|ST)\.)"
    r"(?P<name>[A-ZÀ-ÞА-Я][A-ZÀ-ÞА-Яc.'’\- ]{0,40}[A-ZÀ-ÞА-Я])\.[^\S\n]+"
)
PATTERN = pattern(LABEL + r"(?=[^\W\d_a-z]|[\"“‘'(\[—–-])")
WIDE = pattern(LABEL + r"(?=\S)")

register_grammar(
    Grammar("capitals period", PATTERN, weight=1.5, wide=WIDE, partners=frozenset({"letters"}))
)
