"""`Mr. Roe asked the Minister for Works: ...`, `3. ANN ROE (Quay) to the Minister for Works: ...`: a tabled question.

Question time prints the question that stands on the order paper as a sentence about the one who asks, with
no colon after the name. Only an officer of the government after the verb makes such a match, so that `Mr.
Roe asked the clerk` in a speech is none. The words begin with the verb, where there is one: it is the
formula by which `question_time` knows what was tabled. The number may stand in brackets before the name
(`(No. B/54) Mr Roe`), a bracket may end a line, and an office may stand before the name:
`The Leader of the Opposition (Mr Roe) (by Private Notice) asked the ...`.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.names.capitals import CAPITAL
from podium_parsers.patterns import pattern

PART = rf"(?:(?:[{CAPITAL}]\.){{1,4}}|[{CAPITAL}][\w'’.\-]{{0,24}}|de|van|von|der|bin|binti|al)"
LEADER = r"The[^\S\n]{1,2}(?:Deputy[^\S\n]{1,2})?Leader[^\S\n]{1,2}of[^\S\n]{1,2}the[^\S\n]{1,2}Opposition"
ASIDE = r"(?:[^\S\n]{0,2}[(\[](?!by\b)[^()\[\]\n]{1,80}(?:\n[^()\[\]\n]{1,60})?[)\]]){0,3}"
FOR_ANOTHER = r"(?:,?[^\S\n](?:\(?on|for and on)[^\S\n]behalf[^\S\n]of[^\S\n][^\n:,]{2,60}?,?)?"
OFFICER = (
    r"(?:(?:Deputy|Assistant|Acting|First|Vice)[^\S\n-]{0,2}-?)?(?:(?:Prime|State)[^\S\n]{1,3})?"
    r"(?:Minister|Secretar(?:y|ies)|Ministers|President|Premier|"
    r"Taoiseach|T[áa]naiste|Attorney|Solicitor|Chancellor|Treasurer|Leader|Lord|Parliamentary"
    r"|Chair(?:man|person)?|Government|Executive|Advocate)"
)
VERB = rf"(?:asked|asks|to[^\S\n]ask|begged[^\S\n]to[^\S\n]ask)[^\S\n]+(?:the|Her|His)\s+(?:(?:[Rr](?:igh)?t\.?\s+)?[Hh]on(?:ourable|\.)?\s+)?(?:Majesty|{OFFICER})|minta[^\S\n]+(?:Perdana[^\S\n]|Timbalan[^\S\n])?Menteri"

PATTERN = pattern(
    rf"\n[^\S\n]*(?:\([^\S\n]?No\.?[^\S\n]{{1,2}}[A-Z]{{0,3}}/?\d{{1,4}}\)[^\S\n]{{1,4}}"
    rf"|(?:Q(?:uestion)?\.?[^\S\n]?(?:No\.?[^\S\n]?)?)?\*?\d{{0,4}}[.)]?[^\S\n]{{0,4}})?"
    rf"(?:{LEADER}[^\S\n]{{1,2}}\()?(?P<name>{LEADER}|(?:The[^\S\n])?{PART}(?:[^\S\n]{{1,2}}{PART}){{1,6}})"
    rf"\)?(?P<role>{ASIDE})(?:[^\S\n]{{0,2}}\(by[^\S\n][^()\n]{{1,40}}\))?"
    rf"(?:(?:{FOR_ANOTHER}[^\S\n]+|(?<=[)\]])[^\S\n]{{0,4}}\n?)(?=(?:{VERB})\b)"
    rf"|(?<=[)\]])[^\S\n]to[^\S\n]the[^\S\n]{OFFICER}\b[^\n:]{{0,90}}:[^\S\n]{{0,4}})"
)

# Each way begins with a sign that is rare, and none with a class of them: half the time.
NEEDS = pattern(
    r"k(?<=ask)(?:ed|s)?[^\S\n]{1,3}(?:the|Her|His)\s|\) to the |\] to the |P(?<=minta P)|T(?<=minta T)|M(?<=minta M)"
)

register_grammar(
    Grammar(
        "tabled",
        PATTERN,
        weight=1.7,
        partners=frozenset(
            {"colon", "titled dash", "titled period", "period dash", "bold", "own line"}
        ),
        needs=NEEDS,
        certain=True,
    )
)
