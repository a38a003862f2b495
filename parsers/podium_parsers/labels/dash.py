"""A name, a dash and the words: `Name — words`, `Name - words`, `Name― words`; or a name and a tab.

Lists of terms look alike, so the name is written like one and the words begin a sentence; after an
abbreviation of capitals (`ABC - words`) they need not. A name, a tab and a place in brackets is an item of
a list. Behind capitals no blank need stand before the dash: `ADA ROE- Words`. Behind a bracket, `ADA ROE (Aşağı Liman) -`, the dash may end a line that was set to a width; a
Roman number before it heads a part.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

LABEL = (
    r"\n[^\S\n]{0,8}(?![IVXLC]{1,5}\.[^\S\n]?[-–—])"
    r"(?P<name>(?P<code>[A-Z]{2,4}(?=[^\S\n][-–—]))"
    r"|[^\W\d_a-z][\w\u093a-\u0e4e.'’-]{0,25}"
    r"(?:[^\S\n\t][^\W\d_][\w\u093a-\u0e4e.'’-]{0,25}){0,4}"
    r"(?:[^\S\n\t][^\W\d_a-z]{2,26}(?=[^\n()]{0,80}\()){0,4}(?:[^\S\n\t]\d{1,2})?)"
    r"(?P<role>(?:[^\S\n]\([^()\n]{1,40}\)){1,2}(?=\s[-–—]|\t))?"
    r"(?:(?:[^\S\n]|(?(role)\n|(?!)))(?:—|–|--?)(?:[^\S\n]{1,3}|(?(role)\n|(?!)))"
    r"|(?:(?<=[^\W\d_a-zß-öø-ÿ]{3})|(?<=[\u0900-\u0e4e]{3}))[-–—][^\S\n]{1,3}"
    r"|[^\S\n]?―[^\S\n]{0,3}|\t(?:\[?\d{1,2}(?::\d\d){1,2}\]?\t)?(?!\([^()\n]{1,40}\)[^\S\n]{0,8}\n))"
)
PATTERN = pattern(LABEL + r"(?(code)(?=\S)|(?=[^\W\d_a-z]|[\"“‘'(\[¿¡]))")
WIDE = pattern(LABEL + r"(?=\S)")
NEEDS = pattern(
    r"[\t—–―-](?:(?<=[\t―])|(?<=\s[—–])\s|(?<=\s-)-?\s|(?<=[^\W\d_a-zß-öø-ÿ]{3}.)[^\S\n]"
    r"|(?<=[\u0900-\u0e4e]{3}.)[^\S\n])"
)
"""A dash between blanks, or a tab: looked for by the rare sign, not by the blank."""

register_grammar(Grammar("dash", PATTERN, weight=0.8, wide=WIDE, needs=NEEDS))
