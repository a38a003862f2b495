"""`Ms. Roe (Member for the Upper Harbour and\\nthe Islands): words`: what stands in brackets behind a name
runs over lines.

Assemblies print a member's seat, office and party behind the name, and a narrow column breaks them. No line then
holds both the name and its colon. Only a title before the name makes such a label.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.names.capitals import CAPITAL
from podium_parsers.patterns import pattern

BREAK = r"[^\S\n]{0,4}\n(?:[^\S\n]{0,4}\n)?[^\S\n]{0,60}"
TITLE = r"(?:The |Rt\.? |Right )?(?:M(?:r|rs|s|iss|me|lle)?|Hon|Dr|Prof|Sen|Sir|Dame|Lord|Lady|Baroness|Herr|Frau|Sra?)\b\.?"
NAME = rf"{TITLE}(?:[^\S\n]{{1,2}}[{CAPITAL}][\w.'’\-]{{0,24}}){{1,5}}"
INK = r"[^\n:()?!]"
PATTERN = pattern(
    rf"\n[^\S\n]{{0,60}}(?P<name>{NAME})[^\S\n]\("
    rf"(?P<role>{INK}{{2,110}}{BREAK}{INK}{{1,110}}(?:{BREAK}{INK}{{1,110}})?)\)[^\S\n]{{0,4}}:"
    rf"(?=\s)[^\S\n]{{0,60}}"
)

register_grammar(
    Grammar(
        "wrapped bracket",
        PATTERN,
        weight=1.2,
        partners=frozenset({"colon"}),
        needs=pattern(
            rf"\n[^\S\n]{{0,60}}{TITLE}[^\n:()]{{2,80}}\({INK}{{2,110}}{BREAK}[^\n:(]{{1,110}}\)[^\S\n]{{0,4}}:\s"
        ),
        certain=True,
    )
)
