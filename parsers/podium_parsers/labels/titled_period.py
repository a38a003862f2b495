"""`Senator REED. I thank the Chair.`: a title, a name and a full stop open the paragraph.

Congress prints its hearings and its Record so, with `[presiding]`, `of Ohio` or a name in brackets
before the stop, and now and then two blanks within. Only a title makes such a match: `Right. So` opens a
sentence, and so do the addresses `Mr. Chairman.` and `Chairman Roe, Mr. Karl, and members`.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

TITLE = (
    r"(?:Senator|Representative|Congress(?:man|woman)|Delegate|Mr\.|Mrs\.|Ms\.|Miss|Dr\.|Prof(?:essor|\.)|Sir|Dame|"
    r"(?:Vice[- ])?Chair(?:man|woman|person)?|Ranking Member|Secretary|Under Secretary|Ambassador|Governor|Mayor|"
    r"(?:Chief |Associate )?Justice|Judge|Director|Commissioner|Inspector General|Attorney General|Sheriff|Chief|"
    r"(?:Lieutenant |Major |Brigadier )?General|(?:Vice |Rear )?Admiral|Colonel|Captain|Major"
    r"|Sergeant|Reverend|Rabbi|"
    r"Bishop|Father|Sister|Chairman-designate|Administrator|Superintendent|President|Minister)"
)
PART = (
    r"(?:(?:of|de|la|del|der|di|da|du|le|van|von|den|ter|pro|tempore|the)|(?:[A-ZÀ-Þ]|Jr|Sr|St|Mac|Mc)\."
    r"|(?!M(?:r|rs|s)\.(?! Chair))[A-ZÀ-Þ][\w'’\-À-ÿ]*,?)"
)
"""A part of a name; a title is none, unless the chair is spoken to behind a comma that stands for a stop."""
OFFICE = r"The (?:ACTING |Acting |VICE |Vice )?[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+| pro tempore| protempore){0,2}"

PATTERN = pattern(
    rf"\n[^\S\n]*(?:[•●][^\S\n]*)?(?P<name>(?!(?:Mr|Mrs|Ms|Madam)\.? (?:Chair|President|Speaker|Secretary))"
    rf"(?:{TITLE}(?: {{1,2}}{PART}){{1,6}}?|{OFFICE}))"
    rf"(?P<role>[^\S\n]*[\[(][^\])\n]{{1,60}}[\])])?(?<! [A-Z])\.(?:[^\S\n]*\[presiding\]\.?)?"
    rf"[^\S\n]*(?:(?<=\s)|(?=--\S)|\n(?![^\S\n]*{TITLE}(?: {{1,2}}{PART}){{1,6}}?\.)[^\S\n]*)"
    r"(?=[^\W\d_a-z]|[\"“‘'`\[(—–*$-]|\d)"
)
NEEDS = pattern(rf"\n[^\S\n]*(?:{TITLE}|The [A-Z]\w+) ?[A-Z]?[\w .]{{0,40}}\.\s")

register_grammar(Grammar("titled period", PATTERN, weight=1.6, needs=NEEDS))
