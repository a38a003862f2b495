"""Who the codes of a table stand for: `{"speakers": [{"id": 0, "name": "Ann"}]}` and its like."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Set

from podium_parsers.drafts.compose import clean
from podium_parsers.model import Speaker
from podium_parsers.names.lexicon import listed, ranked
from podium_parsers.names.person import NICKNAME
from podium_parsers.names.presiding import is_chair_alone
from podium_parsers.names.shapes import fold
from podium_parsers.patterns import pattern
from podium_parsers.tables.fields import Fields, Row, voice
from podium_parsers.tables.finding import Table
from podium_parsers.tables.loading import Tree
from podium_parsers.tables.prose import folded

BRACKETS = pattern(r"\([^()]{0,80}\)|\[[^\[\]]{0,80}\]")
TURNED = pattern(
    r"[^\W\d_][^,;()]{1,40}, [^\W\d_][\w.'’-]{0,20}(?: [^\W\d_][\w.'’-]{0,20})?"
    r"(?:,? [A-Z]{2,3})?(?: \([^()]{1,60}\))?"
)
PLACES = listed(
    """
    speakers speakermap speakernames participants people persons contributors attendees members
    voices speakeridentification speakermapping speakernamemap speakernamemapv2 speakermapv2
    """
)
CODES = ranked(
    """
    id speaker speakerid spkid speakerlabel speakertag code key tag slug identifier label index
    """
)
NAMES = ranked("name fullname displayname speakername realname label title")
ROLES = ranked(
    """
    role function office position title affiliation organisation organization company
    """
)
OFFICES = ranked("roles role offices office position function")
LONGEST_OFFICE = 80
CHIEF = pattern(r"\bchief [^\n]{3,40} officer\b|\bC[EF]O\b", re.IGNORECASE)
"""An office that only a company has."""
HEARD = frozenset(("witness",))
"""Offices of those whom others ask."""
MOST_PRESIDING, MOST_SPEAKERS = 6, 4
"""People who hold one presiding office in turn, at most; and that which is a word for whoever speaks, too."""


def people_of(tree: Tree, tables: Iterable[Table], codes: Set[str]) -> dict[str, Speaker]:
    """The speakers that the container lists, by the code that its rows use."""
    known: dict[str, Speaker] = {}
    for table in tables:
        if table.fields is None and table.path and folded(table.path[-1]) in PLACES:
            for row in table.rows:
                _know(known, codes, _value(row, CODES), row)
    if isinstance(tree, Mapping):
        for node in (tree, *(value for value in tree.values() if isinstance(value, Mapping))):
            for key, value in node.items():
                if folded(key) in PLACES and isinstance(value, Mapping):
                    for code, person in value.items():
                        _know(known, codes, code, person)
    return known


def apart(names: Collection[str]) -> dict[str, Speaker]:
    """Names that are whole as they stand: no part of them is an office.

    Those that differ only in what stands in brackets (`Unknown (A)`, `Unknown (B)`), and, where most are
    written so, those with the family's name first (`Doe, Jane`).
    """
    heads: dict[str, list[str]] = {}
    for name in names:
        bare = NICKNAME.sub("", name)
        head = BRACKETS.sub("", bare).strip()
        if head and head != bare:
            heads.setdefault(head.casefold(), []).append(name)
    turned = [name for name in names if TURNED.fullmatch(name)]
    alike = turned if 2 * len(turned) >= len(names) else []
    alike += [name for group in heads.values() if len(group) > 1 for name in group]
    return {name: Speaker(number, name) for number, name in enumerate(alike)}


def presiding_of(table: Table, fields: Fields) -> dict[str, Speaker]:
    """Those who preside, and those who are heard, by the office that stands in a column beside their name.

    What many people are, `speaker`, is the column's word for whoever speaks, and so it is beside a `president`.
    """
    told: dict[str, str] = {}
    for name, office in _told(table, fields):
        if is_chair_alone(office) or fold(office) in HEARD:
            told.setdefault(name, office)
    whole = {
        fold(name): Speaker(number, clean(name), office)
        for number, (name, office) in enumerate(told.items())
    }
    held = Counter(fold(one.role) for one in whole.values())
    most = {"speaker": 0 if "president" in held else MOST_SPEAKERS}
    return {
        clean(name): one
        for name in dict.fromkeys(filter(None, map(fields.speaker_of, table.rows)) if whole else ())
        if (one := whole.get(fold(name)))
        and (
            fold(one.role) in HEARD
            or held[fold(one.role)] <= most.get(fold(one.role), MOST_PRESIDING)
        )
    }


def offices_of(table: Table, fields: Fields) -> dict[str, Speaker]:
    """Who holds an office by the record that stands as the speaker of a row: `{"name": ..., "roles": [...]}`."""
    found: dict[str, Speaker] = {}
    for row in table.rows if fields.speaker else ():
        person = row.get(fields.speaker or "")
        if not isinstance(person, Mapping):
            continue
        name = voice(person)
        if name and name not in found and (office := _office(_value(person, OFFICES))):
            found[name] = Speaker(len(found), name, office)
    return found


def officers_of(table: Table, fields: Fields) -> dict[str, Speaker]:
    """What those of a company are who have one office throughout, by the column beside their names."""
    told: dict[str, set[str]] = {}
    for name, office in _told(table, fields):
        told.setdefault(name, set()).add(clean(office))
    held = {name: offices.pop() for name, offices in told.items() if len(offices) == 1}
    if not any(map(CHIEF.search, held.values())):
        return {}
    return {name: Speaker(n, name, o) for n, (name, o) in enumerate(held.items()) if " " in o}


def _told(table: Table, fields: Fields) -> Iterator[tuple[str, str]]:
    """Each row's speaker and the office in the column beside."""
    for row in table.rows if fields.office else ():
        office, name = row.get(fields.office or ""), fields.speaker_of(row)
        if name and isinstance(office, str):
            yield name, office.strip()


def _office(value: Tree) -> str:
    """An office as text; of a list of them the first that is told."""
    if isinstance(value, str):
        return " ".join(value.split()) if len(value) <= LONGEST_OFFICE else ""
    if isinstance(value, Mapping):
        return _office(_value(value, ("roletitle", "title", "office", "name", "type")))
    if isinstance(value, list):
        return next((office for item in value[:5] if (office := _office(item))), "")
    return ""


def _know(known: dict[str, Speaker], codes: Set[str], code: Tree, person: Tree) -> None:
    names = [text for text in (voice(code), str(code) if code is not None else None) if text]
    row: Row = person if isinstance(person, Mapping) else {"name": person}
    name = voice(_value(row, NAMES))
    spoken = next((text for text in (*names, f"Speaker {code}") if text in codes), None)
    if spoken and name and name != spoken:
        role = _value(row, ROLES)
        role = role if isinstance(role, str) and role != name else ""
        known[spoken] = Speaker(len(known), name, role, (spoken,))


def _value(row: Row, names: Iterable[str]) -> Tree:
    keys = {folded(key): key for key in row}
    return next((row[keys[name]] for name in names if name in keys), None)
