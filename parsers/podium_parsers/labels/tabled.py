"""`Mr. Roe asked the Minister for Works: ...`, `3. ANN ROE (Quay) to the Minister for Works: ...`: a tabled question.

Question time prints the question that stands on the order paper as a sentence about the one who asks, with
no colon after the name. Only an officer of the government after the verb makes such a match, so that `Mr.
Roe asked the clerk` in a speech is none. The words begin with the verb, where there is one: it is the
formula by which `question_time` knows what was tabled.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.names.capitals import CAPITAL
from podium_parsers.patterns import pattern

PART = rf"(?:(?:[{CAPITAL}]\.){{1,4}}|[{CAPITAL}][\w'’.\-]{{0,24}}|de|van|von|der|bin|binti|al)"
ASIDE = r"(?:[^\S\n]?[(\[][^()\[\]\n]{1,80}[)\]]){0,3}"
FOR_ANOTHER = r"(?:,?[^\S\n](?:\(?on|for and on)[^\S\n]behalf[^\S\n]of[^\S\n][^\n:,]{2,60}?,?)?"
OFFICER = (
    r"(?:(?:Deputy|Assistant|Acting|First|Vice)[^\S\n-]{0,2}-?)?(?:Prime[^\S\n]|State[^\S\n])?"
    r"(?:Minister|Secretar(?:y|ies)|Ministers|President|Premier|"
    r"Taoiseach|T[áa]naiste|Attorney|Solicitor|Chancellor|Treasurer|Leader|Lord|Parliamentary"
    r"|Chair(?:man|person)?|Government|Executive|Advocate)"
)
VERB = rf"(?:asked|asks|to[^\S\n]ask|begged[^\S\n]to[^\S\n]ask)[^\S\n]+(?:the|Her|His)\s+(?:(?:right )?[Hh]on(?:ourable|\.)?\s+)?(?:Majesty|{OFFICER})|minta[^\S\n]+(?:Perdana[^\S\n]|Timbalan[^\S\n])?Menteri"

PATTERN = pattern(
    rf"\n[^\S\n]*(?:(?:Q(?:uestion)?\.?[^\S\n]?(?:No\.?[^\S\n]?)?)?\*?\d{{0,4}}[.)]?[^\S\n]{{0,4}})?"
    rf"(?P<name>(?:The[^\S\n])?{PART}(?:[^\S\n]{{1,2}}{PART}){{1,6}})(?P<role>{ASIDE})"
    rf"(?:{FOR_ANOTHER}[^\S\n]+(?=(?:{VERB})\b)"
    rf"|(?<=[)\]])[^\S\n]to[^\S\n]the[^\S\n]{OFFICER}\b[^\n:]{{0,90}}:[^\S\n]{{0,4}})"
)

# Each way begins with a sign that is rare, and none with a class of them: half the time.
NEEDS = pattern(
    r"k(?<=ask)(?:ed|s)? (?:the|Her|His) |\) to the |\] to the |P(?<=minta P)|T(?<=minta T)|M(?<=minta M)"
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
