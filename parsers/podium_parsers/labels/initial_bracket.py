"""`B. Karls (TĪKLS). Godātie kolēģi!`: an initial, a surname, a party in brackets and a full stop.

Baltic houses print so, the one who presides by the office alone (`Sēdes vadītāja.`). The bracket between
a name and the stop is what no sentence has.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.names.capitals import CAPITAL
from podium_parsers.patterns import pattern

NAME = rf"(?:[{CAPITAL}][^\W\d_]{{0,2}}\.[- ]?){{1,2}} ?[{CAPITAL}][\w’'\-]{{1,30}}"
PRESIDING = r"(?:[Ss]ēdes|[Ss]ēdi) vadītāj(?:s|a)|Pirmininkas|Pirmininkė|Priekšsēdētāj(?:s|a)"
PATTERN = pattern(
    rf"\n[^\S\n]*(?P<name>{NAME}(?=[^\S\n]\()|{PRESIDING}(?=\.))"
    rf"(?P<role>[^\S\n]\([^()\n]{{2,60}}\))?\.[^\S\n]+(?=[^\W\d_]|[\"“„«(–—])"
)

register_grammar(
    Grammar(
        "initial bracket",
        PATTERN,
        weight=1.5,
        partners=frozenset({"capitals period"}),
        needs=pattern(
            r"\n[^\S\n]*[^\W\d_a-z]\w{0,2}\.[- ]{0,2}[^\W\d_a-z][\w’'\-]{1,30} \([^()\n]{2,60}\)\. "
        ),
    )
)
