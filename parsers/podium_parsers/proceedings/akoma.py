"""Akoma Ntoso debates (OASIS LegalDocML): Ireland, South Africa, Kenya, the UN, Uruguay and others.

Akoma Ntoso 1.0, part 1, 5.3 (debate structure): `speech`, `question`, `answer`, `speechGroup` with
`from`; `scene`, `narrative`, `summary` for what is not said; sections by name or by nesting. People,
roles and dates stand in `meta`.
"""

from __future__ import annotations

from functools import partial

from podium_parsers.drafts.compose import Composer, Origin
from podium_parsers.drafts.draft import Draft
from podium_parsers.errors import EmptyError
from podium_parsers.head.days import iso_date
from podium_parsers.model import Role, Speaker
from podium_parsers.names.lexicon import listed
from podium_parsers.proceedings.dialect import Dialect, Voice
from podium_parsers.proceedings.naming import name_people
from podium_parsers.proceedings.tree import Element, attribute, tree_of
from podium_parsers.proceedings.walking import Walk
from podium_parsers.proceedings.words import words_of

SECTIONS = listed(
    """
    debatesection administrationofoath declarationofvote communication petitions papers
    noticesofmotion questions address proceduralmotions pointoforder adjournment prayers rollcall
    oralstatements writtenstatements personalstatements ministerialstatements resolutions
    nationalinterest
    """
)
PRESIDING = ("speaker", "chair", "president", "cathaoirleach", "ceann")


def dialect(people: dict[str, Speaker]) -> Dialect:
    """Akoma Ntoso, with the people of its references."""
    return Dialect(
        speech=frozenset(("speech", "question", "answer", "other", "speechgroup")),
        label=frozenset(("from",)),
        paragraph=frozenset(("p", "li", "blocklist", "tblock", "td")),
        heading=frozenset(("heading", "subheading")),
        direction=frozenset(("narrative", "scene", "summary", "recordedtime")),
        skip=frozenset(("meta", "num", "authorialnote", "components", "noteref", "coverpage")),
        section=SECTIONS,
        voice=partial(_voice, people),
        roles={"question": Role.QUESTION, "answer": Role.ANSWER, "other": Role.OTHER},
        runs_on=False,
    )


def _voice(people: dict[str, Speaker], element: Element) -> Voice | None:
    """Whose speech: a person of the references; an office alone is told by its label instead."""
    by = attribute(element, "by").rsplit("#", 1)[-1].rsplit("/", 1)[-1]
    office = attribute(element, "as").rsplit("#", 1)[-1].casefold()
    role = Role.CHAIR if any(word in office for word in PRESIDING) else None
    return Voice(by if by in people and not office else None, role=role)


def read(data: bytes, name: str) -> Draft:
    """Read the debate; raises UnreadableError when it is no XML, EmptyError without a text."""
    root, encoding, fault = tree_of(data)
    people = _people(root)
    composer = Composer()
    for part in root.iter("{*}debate", "{*}debateReport", "{*}doc", "{*}statement", "{*}act"):
        Walk(dialect(people), composer).over(part)
        break
    if not len(composer):
        raise EmptyError("is Akoma Ntoso without a text")
    draft = composer.draft(Origin(data, name, "akoma-ntoso", encoding))
    name_people(draft, people, by_label=True)
    draft.know(title=_title(root), date=_date(root), language=_language(root))
    if fault:
        draft.note("xml.mended", f"was mended to be read: {fault}", warning=True)
    return draft


def _people(root: Element) -> dict[str, Speaker]:
    people: dict[str, Speaker] = {}
    for node in root.iter("{*}TLCPerson"):
        code, name = attribute(node, "eid") or attribute(node, "id"), attribute(node, "showas")
        if code and name:
            people[code] = Speaker(len(people), name)
    return people


def _title(root: Element) -> str | None:
    for path in ("{*}docTitle", "{*}FRBRalias"):
        for node in root.iter(path):
            title = words_of(node) or attribute(node, "value")
            if title:
                return title
    return None


def _date(root: Element) -> str | None:
    for node in root.iter("{*}docDate"):
        if found := iso_date(attribute(node, "date")):
            return found
    for node in root.iter("{*}FRBRWork"):
        for date in node.iter("{*}FRBRdate"):
            if found := iso_date(attribute(date, "date")):
                return found
    return None


def _language(root: Element) -> str | None:
    for node in root.iter("{*}FRBRlanguage"):
        code = attribute(node, "language").lower()
        return {"eng": "en", "gle": "ga", "fra": "fr", "spa": "es", "por": "pt"}.get(code, code[:2])
    return None
