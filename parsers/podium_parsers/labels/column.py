"""`DC ASH      Where were you?`: names in capitals in a column of their own, the words in the next.

Records of interviews are typed so. The words begin like a sentence; tables of figures and contents do not.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.names.capitals import CAPITAL
from podium_parsers.patterns import pattern

LABEL = rf"\n[^\S\n]{{0,8}}(?P<name>[{CAPITAL}][{CAPITAL}\d.'’/&-]{{1,18}}(?:[^\S\n][{CAPITAL}\d.'’/&-]{{1,18}}){{0,3}})[^\S\n]{{2,24}}"
PATTERN = pattern(LABEL + rf"(?=[\"'‘“(\[]?[{CAPITAL}](?:[a-zß-ÿ’']|[^\S\n][a-zß-ÿ]))")
WIDE = pattern(LABEL + r"(?=[^\s\d])")

register_grammar(
    Grammar(
        "column",
        PATTERN,
        weight=0.7,
        wide=WIDE,
        needs=pattern(
            rf"\n[^\S\n]{{0,8}}[{CAPITAL}]{{2}}[{CAPITAL} .'’\d]{{0,40}}  [\"'‘“(\[]?[{CAPITAL}]"
        ),
    )
)
