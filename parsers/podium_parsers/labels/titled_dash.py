"""`Mr ROE—I thank you.`, `HON. A.B. ROE.- Point of order`, `La señora ROE, doña Ada.- Gracias`: a title, a name, a dash.

Parliaments of the Pacific, of Latin America and of old print so, often with no blank about the dash.
Only a title or an article before the name makes such a match; a constituency or an office may stand in
brackets after it, and a clock time.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

TITLE = (
    r"(?:(?:AN? |The |THE )?(?:HON(?:OURABLE|ORABLE)?|Hon(?:ourable|orable)?"
    r"|M(?:R|RS|S|ISS|ADAM)|M(?:r|rs|s|iss|adam)|"
    r"DR|Dr|SIR|Sir|DAME|Dame|SEN(?:ATOR)?|Sen(?:ator)?|PROF|Prof|RATU|Ratu|SPEAKER|CHAIR\w*"
    r"|Se\xf1or(?:a|ita)?|Sra?|Srta|Dip|"
    r"DIP|SRA?)\b\.?|(?:O|A|OS|AS) SRA?S?\.|M\.|Mme|Mlle"
    r"|(?:El|La|Los|Las|O|A) (?:se\xf1ora?|se\xf1orita|senhora?|Sra?\.|diputad[oa]"
    r"|[A-Z\xc1\xc9]{5,}))"
)
PART = r"(?:(?:[^\W\d_a-z]\.){1,4}|(?:DR|PROF|JR|SR)A?\.(?!-)|[^\W\d_a-z][\w'\u2019\-]{0,24}|de|del|des|du|la|las|los|do|da|dos|van|von|der|y|e|of)"
PATTERN = pattern(
    rf"\n[^\S\n]{{0,60}}(?P<name>{TITLE}(?:[^\S\n]{{1,3}}{PART}){{0,7}}?"
    rf"(?:,[^\S\n](?:don|do\xf1a)(?:[^\S\n]{{1,3}}{PART}){{1,4}}?"
    rf"|,[^\S\n]{PART}(?:[^\S\n]{{1,3}}{PART}){{0,6}}?)?)"
    r"(?:[^\S\n]?(?P<role>[(\[][^)\]\n]{1,90}[)\]]))?(?:[^\S\n]?\(\d{1,2}[.:]\d\d[^)\n]{0,8}\))?"
    r"(?:\.[^\S\n]?[-\u2013\u2014]{1,2}|[^\S\n]?[\u2013\u2014]|[^\S\n]?--|[^\S\n]-|-(?=[^\S\n])"
    r"|(?<=[A-Z]{2})-(?=[A-Z][a-z]))[^\S\n]{0,4}"
    r"(?=[^\W\d_a-z]|[\"\u201c\u2018'(\[\xbf\xa1\u2026*]|\.\.\.)"
)
NEEDS = pattern(
    r"\n[^\S\n]{0,60}(?:(?:AN? |The |THE )?"
    r"(?:H[Oo][Nn]|M(?:[RSrs.]|ISS|ADAM|iss|adam|me|lle)|D[RrAaIi]"
    r"|S(?:[EeI][NnR]|ir|[Rr]|e\xf1|PEAKER)|"
    r"P[Rr][Oo][Ff]|R(?:ATU|atu)|CHAIR)|(?:El|L[ao]s?|[AO]S?) (?:S[Rr]|se|dip|[A-Z\xc1\xc9]{5}))"
    r"(?=[^\n\u2013\u2014-]{0,142}+[\u2013\u2014-])"
    r"[^\n]{0,140}(?:\.[^\S\n]?-|[\u2013\u2014]|--|[^\S\n]-|-[^\S\n]|[A-Z]-[A-Z])"
)
"""The beginning of a title, and a dash on its line."""

register_grammar(
    Grammar("titled dash", PATTERN, weight=1.5, beside=frozenset({"dash"}), needs=NEEDS)
)
