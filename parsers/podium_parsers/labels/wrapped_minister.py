"""`The Assistant Minister for Ferries, Bridges\\nand Public Works (Mr. Roe): words`: an office over lines,
the name behind it.

Assemblies after Westminster's pattern announce whoever answers for the government by his office, and print his
name in brackets at its end. A line's end inside the office leaves a head without a colon and a tail that would
be a name: `Internal Security`. The line may end within the brackets, too.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.names.capitals import CAPITAL
from podium_parsers.patterns import pattern

BREAK = r"[^\S\n]{0,4}\n(?:[^\S\n]{0,4}\n)?[^\S\n]{0,60}"
POST = r"(?i:minister|secretary|attorney|leader|whip)\b"
OFFICE = rf"(?:[Tt]he[^\S\n](?:[\w\-]{{2,24}}[^\S\n]){{0,3}}{POST}|Minister\b)"
PATTERN = pattern(
    rf"\n(?=[^\n:]{{8,180}}\n)[^\S\n]{{0,60}}"
    rf"(?P<role>{OFFICE}[^\n:.()?!]{{0,90}}(?:{BREAK}[\w&][^\n:.()?!]{{0,90}}){{0,2}}?)"
    rf"(?:[^\S\n]|{BREAK})"
    rf"\((?P<name>(?:[{CAPITAL}][\w.'’\-]{{0,24}}(?:[^\S\n]|{BREAK})"
    rf"){{1,4}}[{CAPITAL}][\w.'’\-]{{0,24}})\)[^\S\n]{{0,4}}:(?=\s)[^\S\n]{{0,60}}"
)

register_grammar(
    Grammar(
        "wrapped minister",
        PATTERN,
        weight=1.2,
        partners=frozenset({"colon"}),
        needs=pattern(
            rf"\n[^\S\n]{{0,60}}{OFFICE}[^\n:.?!]{{2,120}}{BREAK}[^\n:]{{2,120}}\)[^\S\n]{{0,4}}:"
        ),
        certain=True,
    )
)
