"""`◆ 진행자> 안녕하세요?`: a name and a closing angle, as Korean radio prints who speaks, often behind a mark."""

import re

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

PATTERN = pattern(
    r"\n[^\S\n]{0,8}(?:[◇◆▷▶■□●○△▲☆★][^\S\n]{0,4})?(?P<name>[^\W\d_](?:[^\n<>:：。.?!|=]{0,30}[^\s<>:：=|-])?)[>＞](?![>＞])[^\S\n]{0,4}(?=[^\s<>])"
)

register_grammar(
    Grammar("closing angle", PATTERN, sign=re.compile(r"[^\s<>=|-][>＞][^\S\n]?[^\s<>]"))
)
