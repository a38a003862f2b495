"""`... done. HON. A. ASHE.- Mr. Speaker, ...`: titled labels in capitals within a line, a report flattened.

Where the lines of a printed report have run together, a label stands wherever the sentence before it
ends, or a heading does. Capitals, a title and the dash together leave no doubt.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

TITLE = r"(?:(?:THE )?HON(?:OURABLE)?|MADAM|MRS?|MS|DR|SIR|PROF|RATU)"
PART = r"(?:(?:[A-Z]\.[^\S\n]?){1,4}|[A-Z][A-Z'’\-]{1,24})"
PATTERN = pattern(
    rf"[^\S\n](?P<name>{TITLE}\.?(?:[^\S\n]{{1,2}}{PART}){{1,5}})"
    rf"(?:[^\S\n]?\([^()\n]{{1,60}}\))?(?:[.:][^\S\n]?[-–—]{{1,2}}|[—–])[^\S\n]{{0,4}}(?=[\"“‘(]?[A-Z])"
)
# Each way begins with a letter, without which the search looks closer at every place: ten times the time.
NEEDS = pattern(
    r"(?:HON|HONOURABLE|MADAM|MR|MRS|MS|DR|SIR|PROF|RATU)"
    rf"\.?[^\S\n]{{1,2}}{PART}[^\n]{{0,50}}?(?:[.:][^\S\n]?[-–—]|[—–])"
)

register_grammar(
    Grammar("inline dash", PATTERN, weight=1.4, partners=frozenset({"titled dash"}), needs=NEEDS)
)
