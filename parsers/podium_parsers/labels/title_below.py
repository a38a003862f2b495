"""A name on its line, an office on the next, the words below, and no blank line anywhere: a call's page as plain text.

Without a blank line before it only an office makes a name a label; the operator, who has none, stands alone. A
sentence that names an office and was broken at a column is none: it has a verb, or goes on in small letters.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.labels.dash_between import ALONE
from podium_parsers.labels.name_title import NAME
from podium_parsers.patterns import pattern

OFFICE = (
    r"(?=[^\n.?!]{0,110}\b(?:Analyst|Officer|President|Chair(?:man|woman|person)?|Director|Relations|CEO|CFO|COO|Treasurer|"
    r"Founder|Head of|Managing|Secretary|Controller|Executive|Moderator)\b)"
    r"(?![^\n.?!]{0,110}\b(?:I|[Ww]e|[Yy]ou|[Ii]t|[Mm]y|[Yy]our|[Oo]ur|is|are|was|were|that|will|would|has|have|had|does|said)\b)[^\W\d_a-z][^\n.?!]{1,110}(?:(?:Inc|Co|Corp|Ltd)\.)?"
)
PATTERN = pattern(
    rf"\n[^\S\n]{{0,8}}(?P<name>(?P<alone>(?:{ALONE})(?=[^\S\n]{{0,8}}\n))|{NAME})(?<![.,])[^\S\n]{{0,8}}"
    rf"(?(alone)|\n[^\S\n]{{0,8}}(?P<role>{OFFICE})[^\S\n]{{0,8}}(?=\n)(?!\n[^\S\n]{{0,8}}[a-z]))"
)

register_grammar(
    Grammar(
        "title below",
        PATTERN,
        weight=1.3,
        partners=frozenset({"own line"}),
        needs=pattern(rf"\n{NAME}\n{OFFICE}\n"),
        own_line=True,
        firm=True,
    )
)
