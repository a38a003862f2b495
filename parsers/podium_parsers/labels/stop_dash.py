"""`Portavoz.- Sí, gracias.`, `P.- ¿Cuándo?`, `Sr. Roe.- Ya.`: a full stop and a dash that runs into it, without a title.

Spanish and Latin American offices print press conferences and interviews so, whoever speaks: a letter, an
office, a name. No blank parts the stop from the dash, which no sentence has; numbers of lists do, so the
label has only letters.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.labels.letters import MEANS
from podium_parsers.patterns import pattern

WORD = r"[^\W\d_][\w'’ªº-]{0,24}"
PATTERN = pattern(
    rf"\n[^\S\n]{{0,8}}(?=[^\W\d_a-z][^\n]{{0,160}}\.[-–—])"
    rf"(?P<name>{WORD}\.?(?:[^\S\n]{WORD}\.?){{0,7}}?)"
    rf"(?P<role>,?[^\S\n]\([^()\n]{{1,60}}\)|,[^\S\n][^\n.?!:;]{{3,90}})?"
    r"\.(?:-{1,2}[^\S\n]{1,4}|[–—]{1,2}[^\S\n]{0,4})(?=[^\W\d_a-z]|[\"“‘«'(\[¿¡…*]|\.\.\.)"
)

register_grammar(
    Grammar(
        "stop dash",
        PATTERN,
        weight=1.4,
        means=MEANS,
        sign=pattern(r"\.[-–—](?=[^\S\n]{0,4}[^\W\d_])"),
        needs=pattern(r"\n[^\S\n]{0,8}[^\W\d_a-z][^\n.]{0,90}(?:\.[^\n.]{1,60}){0,2}\.[-–—]"),
    )
)
