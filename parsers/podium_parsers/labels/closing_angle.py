"""`◆ 진행자> 안녕하세요?`: a name and a closing angle, as Korean radio prints who speaks, often behind a mark.

Behind a mark a blank may part them: `◇ 진행자 > 안녕하세요?`.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

PATTERN = pattern(
    r"\n[^\S\n]{0,8}(?P<mark>[◇◆▷▶■□●○△▲☆★][^\S\n]{0,4})?"
    r"(?P<name>[^\W\d_](?:[^\n<>:：。.?!|=]{0,30}[^\s<>:：=|-])?)(?(mark)[^\S\n]?)[>＞](?![>＞])[^\S\n]{0,4}"
    r"(?=[^\s<>])"
)

SIGN = pattern(r"\n[^\n<>:：。.?!|=]{1,46}[>＞]")

register_grammar(Grammar("closing angle", PATTERN, sign=SIGN))
