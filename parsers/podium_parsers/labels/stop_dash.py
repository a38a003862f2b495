"""`Ada Roe.- words`, `Periodista.- words`: a name, a full stop and a dash without a blank, as Spanish prints it.

Where the letters alone stand so (`P.-`, `R.-`), or a courtesy goes before (`M. Roe.-`), other grammars read them.
"""

from podium_parsers.capitals import CAPITAL
from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

PART = rf"(?:[{CAPITAL}][\w'’.-]*[\w'’]|d[aei]|de[lnr]?|van|von|la|le|el|y)"
PATTERN = pattern(
    rf"\n[^\S\n]{{0,8}}(?P<name>(?:(?:Sra?|Dra?|Dña|SRA?|DRA?)\.[^\S\n])?[{CAPITAL}][\w'’-]{{2,24}}(?:[^\S\n]{PART}){{0,5}})"
    r"(?P<role>(?:[^\S\n]?\([^()\n]{1,40}\))?(?:,[^\n.]{2,120})?)\.[–—-][^\S\n]{1,3}(?=\S)"
)

register_grammar(Grammar("stop dash", PATTERN, weight=1.5, needs=pattern(r"\.[–—-] (?<=\w...)")))
