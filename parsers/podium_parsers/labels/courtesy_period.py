"""`M. le président. La séance est ouverte.`, `Mme Anne Roe, rapporteure. Merci.`: French stenography.

A courtesy, an office with its article or a name, perhaps what somebody is after a comma, a full stop.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.names.capitals import CAPITAL
from podium_parsers.patterns import pattern

PART = rf"(?:[{CAPITAL}][\w'’\-]*|d[eu]s?|la|le|van|von|d['’][{CAPITAL}][\w'’\-]*)"
OFFICE = r"(?:l[ae]s?[^\S\n]|l['’])[^\W\d_][^\n.,:;?!()]{2,60}"
PATTERN = pattern(
    rf"\n[^\S\n]*(?P<name>(?:MM?\.|Mmes?|Mlles?|Me)[^\S\n](?:{OFFICE}|{PART}(?:[^\S\n]{PART}){{0,5}}))"
    rf"(?P<role>,[^\n.?!]{{2,140}}|[^\S\n]\([^()\n]{{1,80}}\))?\.[^\S\n]+(?=[{CAPITAL}«“\"(–—…])"
)

register_grammar(
    Grammar(
        "courtesy period", PATTERN, weight=1.6, needs=pattern(r"\n[^\S\n]*M(?:M?\.|me)[^\S\n]l")
    )
)
