"""`Intervino la concejala Ada Roe:`, the words below: minutes that say who takes the floor, and print what is said.

Councils of Spain's and Portugal's tongues write so. Nobody says it in speech, and each speaker may be named but once.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

TAKES = r"(?:Intervino|Interviene|Intervém|(?:Hace|Hizo) uso de la palabra|(?:Toma|Tomó) la palabra|(?:Usou|Faz uso) da palavra)"
PATTERN = pattern(
    rf"\n[^\S\n]{{0,60}}{TAKES},?[^\S\n](?:(?:el|la|o|a)[^\S\n])?"
    rf"(?:(?P<role>[^\W\d_A-ZÀ-Þ][^\n,:.;?!]{{2,80}}),[^\S\n](?=[A-ZÀ-Þ]))?"
    rf"(?P<name>(?:(?:D|Dª|D\.ª|Dña|Sr|Sra|Dr|Dra)\.?[^\S\n])?[^\W\d_][^\n:.;?!]{{2,110}}):[^\S\n]{{0,8}}(?=\n|\S)"
)

register_grammar(
    Grammar(
        "floor",
        PATTERN,
        weight=1.5,
        sign=pattern(rf"\n[^\S\n]{{0,60}}{TAKES}"),
        certain=True,
    )
)
