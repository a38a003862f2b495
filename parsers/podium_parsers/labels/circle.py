"""`○議長（春山太郎君）　これより`, `◯위원장 하준  의사일정`: a ring before the one who has the floor.

Diets, assemblies and city councils of Japan and Korea print so. The name ends at a blank; a first
name in brackets may stand within it (`○森（花）委員`); in Korean an
office and a name, or a name and a member's title, are two words.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

KOREAN = (
    r"[가-힣·]{1,24}(?:(?<=[장관인사감리원무])(?<!위원)(?<!의원)[^\S\n][가-힣]{2,4}(?=[^\S\n])"
    r"|[^\S\n](?:위원|의원|장관|차관|처장|청장|실장|국장|과장)(?=[^\S\n]))?"
)
PATTERN = pattern(
    rf"\n[^\S\n]{{0,8}}[○◯〇◎●◆](?:[^\S\n]{{0,2}}\d{{1,2}}番[^\S\n]?)?"
    rf"(?P<name>{KOREAN}|[^\s。、（(]{{1,24}}(?:[（(][^）)\n]{{1,30}}[）)]"
    r"[^\s。、（()）]{0,8})?)"
    r"(?:[^\S\n]*[:：])?[^\S\n]+(?=\S)"
)

register_grammar(
    Grammar("circle", PATTERN, weight=1.6, needs=pattern("\n[^\\S\n]{0,8}[○◯〇◎●◆]"), certain=True)
)
