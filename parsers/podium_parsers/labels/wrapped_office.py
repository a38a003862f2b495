"""`Ada Roe, Ministerin für Häfen\\nund Brücken: words`: a name with an office that runs over lines.

Records set in columns break such labels, and every line but the last then ends without a colon. After the
name stands an office of the government; what follows it are nouns and the small words between them.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.names.capitals import CAPITAL
from podium_parsers.patterns import pattern

BREAK = r"[^\S\n]{0,4}\n(?:[^\S\n]{0,4}\n)?[^\S\n]{0,60}"
NAME = rf"[{CAPITAL}][\w.'’\-]{{0,24}}(?:[^\S\n]{{1,2}}(?:[{CAPITAL}][\w.'’\-]{{0,24}}|h\.|c\.|von|van|de|der|del|di|da)){{1,5}}"
OFFICER = r"(?:minist(?:er|re|r[oa])|sekretär|secretary|secrétaire|beauftragte|sottosegretari|subsecretari)\w{0,20}"
SMALL = "für|und|der|des|die|dem|den|im|am|in|zur|zum|bei|beim|of|for|and|the|to|de|du|d'|la|le|les|del|della|dei|di|et|y|e|i|a|al"
WORD = rf"(?:[{CAPITAL}][\w.&/'’\-]{{0,40}}|{SMALL}),?"
PATTERN = pattern(
    rf"\n[^\S\n]{{0,60}}(?P<name>{NAME}),[^\S\n]"
    rf"(?P<role>(?:[{CAPITAL}][\w.]{{0,24}}[^\S\n]){{0,2}}\w{{0,24}}(?i:{OFFICER})"
    rf"(?:[^\S\n]{WORD}){{0,12}}{BREAK}{WORD}(?:[^\S\n]{WORD}){{0,12}}):(?=\s)[^\S\n]{{0,60}}"
)

register_grammar(
    Grammar(
        "wrapped office",
        PATTERN,
        weight=1.2,
        partners=frozenset({"colon"}),
        needs=pattern(
            rf"\n[^\S\n]{{0,60}}[{CAPITAL}][^\n,:]{{4,80}},[^\n:,]{{0,60}}(?i:{OFFICER})"
            rf"[^\n:]{{0,80}}{BREAK}[^\n:]{{2,80}}:\s"
        ),
        certain=True,
    )
)
