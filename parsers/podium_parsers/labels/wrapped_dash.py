"""`ADA ROE\\n(Quay) – words`, `CHAIR\\n– words`: a name in capitals with a dash behind it that runs over two lines.

Pages that were set to a width break a label as they break all lines: within the name, before the place in
brackets, before the dash or behind it. Only capitals are such a label.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.names.capitals import CAPITAL
from podium_parsers.patterns import pattern

BREAK = r"[^\S\n]{0,4}\n[^\S\n]{0,8}"
WORD = rf"[{CAPITAL}][{CAPITAL}.'’]{{1,25}}"
WORDS = rf"{WORD}(?:[^\S\n]{WORD}){{0,4}}"
PLACE = r"\([^()\n]{2,40}\)"
DASH = r"[^\S\n]?[-–—](?=\s)[^\S\n]{0,8}"
PATTERN = pattern(
    rf"\n[^\S\n]{{0,8}}(?![IVXLC]{{1,5}}\.)"
    rf"(?:(?P<name>{WORDS}(?:{BREAK}{WORDS}(?=[^\S\n]{PLACE}))?)"
    rf"(?:(?:[^\S\n]|{BREAK})(?P<role>{PLACE}))?"
    rf"(?:(?<=\))|{BREAK}|[^\S\n](?=[-–—][^\S\n]{{0,4}}\n))){DASH}(?=\S|\n)"
)

register_grammar(
    Grammar(
        "wrapped dash",
        PATTERN,
        weight=0.8,
        partners=frozenset({"dash"}),
        needs=pattern(
            rf"\n{WORDS}(?:{BREAK}(?:{WORDS}[^\S\n]{PLACE}|{PLACE}|[-–—][^\S\n])|[^\S\n][-–—][^\S\n]{{0,4}}\n)"
        ),
    )
)
