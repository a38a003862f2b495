"""A name, a dash and an office, each alone on its line, then the words: a page's `<b>Name</b> --
<i>Title</i>` that lost its tags.

Whoever takes the text of a page element by element gets such lines; who needs no office there, the operator
of a call or somebody unknown, stands alone.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.labels.name_title import NAME
from podium_parsers.patterns import pattern

DASH = r"[^\S\n]{0,8}(?:--|[-–—])[^\S\n]{0,8}"
BREAK = r"\n(?:[^\S\n]{0,40}\n)?"
ALONE = (
    r"(?:Conference |Call )?(?:Operator|Moderator|Coordinator)|"
    r"(?:Unidentified|Unknown) (?:Analyst|Participant|Speaker|Executive|Shareholder)"
)
OFFICE = r"[^\W\d_a-z][^\n.?!]{1,100}(?:\.[^\n.?!]{1,60})?"
PATTERN = pattern(
    rf"\n[^\S\n]{{0,40}}(?P<name>(?P<alone>(?:{ALONE})(?=[^\S\n]{{0,8}}\n))|{NAME})[^\S\n]{{0,8}}"
    rf"(?(alone)|{BREAK}{DASH}{BREAK}[^\S\n]{{0,40}}(?P<role>{OFFICE})[^\S\n]{{0,8}}(?=\n))"
)

register_grammar(
    Grammar(
        "dash between",
        PATTERN,
        weight=2.0,
        needs=pattern(rf"\n{DASH}\n"),
        own_line=True,
        firm=True,
    )
)
