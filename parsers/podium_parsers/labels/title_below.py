"""A name on its line, an office on the next, the words below, and no blank line anywhere: a call's page as plain text.

The office may stand on the name's own line, behind two hyphens: `Name -- Office`. Without a blank line before it only
an office makes a name a label; the operator, who has none, stands alone. A sentence that names an office and was
broken at a column is none: it has a verb, or goes on in small letters.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.labels.dash_between import ALONE
from podium_parsers.labels.name_title import NAME, WORD
from podium_parsers.patterns import pattern

STOP = r"(?<=[A-Z])\.|(?<=\b(?:Inc|Ltd))\.|(?<=\bCo)\.|(?<=\bCorp)\."
"""A full stop that ends no sentence, after what firms are."""
OFFICE = (
    rf"(?=(?:[^\n.?!]|{STOP}){{0,110}}\b"
    rf"(?:Analyst|Officer|President|Chair(?:man|woman|person)?|Director|Relations|CEO|CFO|COO|"
    r"Treasurer|Founder|Head of|Managing|Secretary|Controller|Executive|Moderator)\b)"
    r"(?![^\n.?!]{0,110}\b(?:I|[Ww]e|[Yy]ou|[Ii]t|[Mm]y|[Yy]our|[Oo]ur|is|are|was|were|that|will"
    r"|would|has|have|had|does|said)\b)"
    rf"[^\W\d_a-z](?:[^\n.?!]|{STOP}){{1,110}}"
)
FIRM = rf"{WORD}(?:,?[^\S\n]{{1,2}}(?:{WORD}|--)){{0,14}}"
"""What the hyphens lead to need be no office: a firm does, if every word is written like a name."""
FORMAL = rf"(?:{NAME}[^\S\n]\([^\W\d_]{{2,20}}\)[^\S\n])?{NAME}"
"""A name, with the one that is used in brackets: `Ada (Addie) Roe`."""
PATTERN = pattern(
    rf"\n[^\S\n]{{0,8}}(?P<name>(?P<alone>(?:{ALONE})(?=[^\S\n]{{0,8}}\n))|{FORMAL})(?<![.,])[^\S\n]{{0,8}}"
    r"(?(alone)|(?:(?P<beside>(?<=[^\S\n])--[^\S\n])|\n[^\S\n]{0,8})"
    rf"(?P<role>(?(beside){FIRM}|{OFFICE}))[^\S\n]{{0,8}}(?=\n)(?!\n[^\S\n]{{0,8}}[a-z]))"
)

register_grammar(
    Grammar(
        "title below",
        PATTERN,
        weight=1.3,
        partners=frozenset({"own line"}),
        needs=pattern(rf"\n{NAME}(?:[^\S\n]--[^\S\n]|\n){OFFICE}\n"),
        own_line=True,
        firm=True,
    )
)
