"""`CHAIR ROE.  Good afternoon.`, `ANNA ROE (PD). Signor Presidente`, `PRESIDENTA.- Buenas tardes.`:
capitals and a full stop.

A party or an office may stand between the name and the stop, a dash or a footnote's number after it. `MR.`
is no name, `MR. ROE.` is one. Here and there a colon may have slipped in for the stop. Small letters must
stand behind it: in a text all in capitals they mark nobody.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.names.capitals import CAPITAL
from podium_parsers.patterns import pattern

LABEL = (
    r"\n[^\S\n]*(?!(?:MR|MRS|MS|MME|DR|SEN|REP|GEN|HON|PROF|REV|ST|ATTY|ADV|DET|SGT|LT|CAPT|COL|INSP)\.(?!"
    rf"[^\S\n][{CAPITAL}][{CAPITAL}c'’\- ]{{1,30}}\.))"
    rf"(?P<name>[{CAPITAL}][{CAPITAL}c.'’\- ]{{0,40}}[{CAPITAL}])(?<!\bSR)(?<!\bSRA)"
    r"(?P<role>[^\S\n]?\([^()\n]{1,60}\)|,[^\S\n][^\n.?!:;]{3,90})?\."
    r"(?:\d{1,2}(?=[^\S\n])|[^\S\n]?[-–—]{1,2})?[^\S\n]+"
)
PATTERN = pattern(LABEL + rf"(?=(?:[^\W\d_a-z]|[\"“‘'(\[—–-])[^\n]{{0,60}}[^\W\d_{CAPITAL}])")
WIDE = pattern(LABEL + r"(?=\S)")
NEEDS = pattern(r"\n[^\S\n]*[^\W\d_a-z][^\na-bd-z]{0,41}(?<=[^\W\d_a-z])(?:\.|[^\S\n]?\(|,)")

register_grammar(
    Grammar(
        "capitals period",
        PATTERN,
        weight=1.5,
        wide=WIDE,
        partners=frozenset({"letters"}),
        beside=frozenset({"colon"}),
        needs=NEEDS,
    )
)
