"""A name alone on its line, the words below: `Name`, `Name -- Title`, `Name | Title`, a name and then a title line.

Before it stands a blank line, or a heading. The line after it begins the words. It ends in no full stop,
but that of an initial or of `Jr.`: `Señor Presidente.` on a line is whom a speech addresses. The number of
a record's paragraph may stand before it: `7.48.2 PRESIDENT`. In the scripts of India a vowel's mark, which
is no letter, may end the name. A word that begins a sentence is none: `So -- so the text`.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

LABEL = (
    r"(?![^\S\n]{0,40}(?:I|So|And|But|Or|Well|Now)[^\S\n]{0,8}(?:\n|--|[–—]))"
    r"[^\S\n]{0,40}(?:\d{1,3}\.\d{1,3}\.\d{1,4}[^\S\n]{1,4}"
    r"|[QA][^\S\n][-–—][^\S\n](?=[^\W\d_a-z])"
    r"|[-–−][^\S\n]{1,4}(?=[^\W\d_a-z][^\n]{2,58}(?:(?:[^\S\n][-–—|]|,)"
    r"[^\S\n][^\n]{2,100})\n|(?:Operator|Moderator)[^\S\n]{0,8}\n))?(?=[^\W\d_][^\n]{0,120}\n)"
    r"(?![^\n()\[\]]{1,60}[)\]][^\S\n]{0,8}\n)"
    r"(?P<name>(?:(?!--|[^\S\n]\|)[^\n.?!:：;\"“]|(?<=\b[^\W\d_a-z])\.|(?<=\b[DMSJLF][rsto])\."
    r"|(?<=\b(?:M[RS]|DR|ST|LT))\.|(?<=\b"
    r"(?:M[Rr][Ss]|Sra|Hon|HON|Sen|SEN|Rep|REP|Gov|GOV|Gen|GEN|Ing|Lic))\.|(?<=\bProf)\."
    r"){0,58}(?:[^\W_]|[\u093a-\u0e4e])"
    r"(?:[)\]]|(?:(?<=\b[^\W\d_a-z])|(?<=\b[JSD]r)|(?<=\bEsq)|(?<=\b(?:Inc|Ltd|PhD)))\.)?"
    r"|(?:[DE]l|L[aei]|The|[AO]|Il|Der|Die|L['’])[^\n.?!:：;\"“()]{8,150}\([^()\n]{4,50}\))"
    r"(?:[^\S\n]\[\w\])?[^\S\n]{0,8}"
    r"(?:(?P<role>(?:--|[^\S\n][-–—|][^\S\n])[^\n?!？！。]{2,80}"
    r"(?:(?<=[&,])\n(?:[^\S\n]{0,40}\n)?[^\S\n]{0,40}[^\W\d_a-z][^\n.?!？！。]{2,60})?"
    r"(?:(?<![.…])|(?<=Inc\.)|(?<=Co\.)))"
    r"|(?<=[^\S\n])--[^\S\n]{0,8})?"
    r"(?=\n[^\S\n]{0,40}\n?[^\S\n]{0,40}\S)"
)

PATTERN = pattern(r"\n(?:[^\S\n]{0,40}\n|(?<=\A\n))" + LABEL)
BELOW = pattern(r"\n" + LABEL)

register_grammar(Grammar("own line", PATTERN, weight=1.2, wide=PATTERN, below=BELOW, own_line=True))
