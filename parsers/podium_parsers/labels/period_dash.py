"""`Anna Roe (S&D), Berichterstatterin. – Herr Präsident!`: a name, a full stop and a dash.

The European Parliament prints its debates so, in every language; a group or an office may stand before
the stop.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.names.capitals import CAPITAL
from podium_parsers.patterns import pattern

PART = rf"(?:[{CAPITAL}][\w'’.-]*|d[aei]|de[lnr]?|van|von|la|le|el|til)"
PATTERN = pattern(
    rf"\n[^\S\n]*(?P<name>[{CAPITAL}][\w'’-]*(?:[^\S\n]{PART}){{0,5}})"
    rf"(?P<role>(?:[^\S\n]?\([^()\n]{{1,40}}\))?(?:,[^\n.]{{2,120}})?)"
    r"\.[^\S\n][–—-][^\S\n](?:\([A-Z]{2}\)[^\S\n])?(?=\S)"
)

register_grammar(Grammar("period dash", PATTERN, weight=1.7, needs=pattern(r"\. [–—-] ")))
