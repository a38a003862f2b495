"""`MS. ADA ROE, CHAIR, COMMITTEE ON PIERS\\nAND QUAYS: words`: a label in capitals that runs over lines.

A reporter prints the office of a witness behind the name where he speaks first, and breaks it as he breaks
all lines. Only capitals, with a comma after the name, are such a label. Below it stands the name alone.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.names.capitals import CAPITAL
from podium_parsers.patterns import pattern

BREAK = r"[^\S\n]{0,8}\n(?:[^\S\n]{0,8}\n)?[^\S\n]{0,60}"
INK = rf"[{CAPITAL}0-9,.&/'’() \-]"
PATTERN = pattern(
    rf"\n[^\S\n]{{0,60}}(?P<name>[{CAPITAL}][{CAPITAL}.'’ \-]{{2,50}}),(?P<role>{INK}{{0,90}}(?<=\S)"
    rf"(?:{BREAK}[{CAPITAL}]{INK}{{2,90}}(?<=\S)){{1,4}}):[^\S\n]{{0,60}}(?=\S|\n)"
)

register_grammar(
    Grammar(
        "wrapped capitals",
        PATTERN,
        weight=1.3,
        partners=frozenset({"colon"}),
        needs=pattern(
            rf"\n[^\S\n]{{0,60}}[{CAPITAL}][{CAPITAL}.'’ \-]{{2,50}},{INK}{{0,90}}(?<=\S){BREAK}[{CAPITAL}]"
        ),
    )
)
