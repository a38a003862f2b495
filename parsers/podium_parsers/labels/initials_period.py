"""`Морозов А. П., фракция "Заря". Уважаемые коллеги!`: a surname, its initials, and the words.

Stenographers of Slavonic parliaments write so. The last initial's stop ends the label, or that of the
office after a comma; whoever presides stands by office alone.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

LETTER = "А-ЯЁІЇЄҐЎ"
"""Capitals of the alphabets in which a surname comes before its initials."""
PRESIDING = r"(?i:председательствующ(?:ий|ая)|головуюч(?:ий|а)|из зала|із залу|старшинствующий)"
PATTERN = pattern(
    rf"\n[^\S\n]*(?P<name>[{LETTER}][\w'’ʼ\-]{{1,30}}[^\S\n](?:[{LETTER}]\.[^\S\n]?){{1,2}}(?<=\.)|{PRESIDING}(?=\.))"
    rf"(?P<role>,[^\n?!]{{2,200}}?(?=\.)|[^\S\n]?\([^()\n]{{1,80}}\))?\.?[^\S\n]+(?![{LETTER}]\.)"
    rf"(?=[{LETTER}«“\"(–—…])"
)

register_grammar(
    Grammar(
        "initials period",
        PATTERN,
        weight=1.6,
        partners=frozenset({"capitals period"}),
        needs=pattern(rf"\n[^\S\n]*[{LETTER}][\w'’ʼ-]{{1,30}} [{LETTER}]\."),
    )
)
