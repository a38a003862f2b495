"""Columns of yes and no that say who presides, who asks, who answers: `chair` in collections of debates,
`question_flag` in a record's.

A name on the chair's rows is mostly the chair's: whoever presides may also speak for himself, and a member
may have the chair for a while. So the more of somebody's rows decide.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from podium_parsers.model import Role, Speaker
from podium_parsers.names.lexicon import listed
from podium_parsers.names.presiding import presides
from podium_parsers.patterns import pattern
from podium_parsers.tables.fields import Fields, Row
from podium_parsers.tables.finding import Table
from podium_parsers.tables.loading import Tree
from podium_parsers.tables.prose import folded

COLUMNS = listed(
    """
    chair ischair chairman ischairman chairwoman chairperson ischairperson presiding ispresiding
    ispresident presidingofficer moderator ismoderator
    """
)
ASKS, ANSWERS = listed("question questionflag isquestion"), listed("answer answerflag isanswer")
"""Columns of yes and no that say of a row that it asks or answers."""
PRINTED = pattern(r"\s*○[^\S\n]?(?P<office>[\u3400-\u9fff々]{0,5}?(?:委員長|議長|主査))")
"""The label that a diet's record prints before the words: `○森委員長`, `○議長（森花子君）`."""
YES = frozenset(("true", "t", "yes", "1", "1.0"))
NO = frozenset(("false", "f", "no", "0", "0.0", "", "none", "na"))


def flagged_of(table: Table, fields: Fields) -> dict[str, Speaker]:
    """Those most of whose rows a column of yes and no marks as the chair's."""
    for key in (key for key in table.rows[0] if folded(key) in COLUMNS):
        told = [_said(row.get(key)) for row in table.rows]
        if all(word in YES or word in NO for word in told):
            names = [fields.speaker_of(row) for row in table.rows]
            rows = Counter(names)
            chaired = Counter(name for name, word in zip(names, told, strict=True) if word in YES)
            marked = [name for name in chaired if name and 2 * chaired[name] > rows[name]]
            return {name: Speaker(number, name, "Chair") for number, name in enumerate(marked)}
    return {}


def printed_of(table: Table, fields: Fields) -> dict[str, Speaker]:
    """Those most of whose rows open with the label of somebody who presides."""
    rows: Counter[str] = Counter()
    chaired: Counter[str] = Counter()
    for row in table.rows:
        if name := fields.speaker_of(row):
            label = PRINTED.match(str(row.get(fields.text)))
            rows[name] += 1
            chaired[name] += label is not None and presides(label["office"])
    marked = [name for name in chaired if 2 * chaired[name] > rows[name]]
    return {name: Speaker(number, name, "Chair") for number, name in enumerate(marked)}


def roles_of(table: Table) -> dict[str, Role]:
    """What a row does in question time, by the columns of yes and no that say so of some rows."""
    found: dict[str, Role] = {}
    for names, role in ((ASKS, Role.QUESTION), (ANSWERS, Role.ANSWER)):
        for key in (key for key in table.rows[0] if folded(key) in names):
            told = {_said(row.get(key)) for row in table.rows}
            if told <= YES | NO and told & YES:
                found[key] = role
    return found if len(found) > 1 else {}


def role_of(row: Row, roles: Mapping[str, Role], speaker: str | None) -> Role | None:
    """What such columns say of a row; where they say no of both, whoever does not preside makes remarks."""
    said = (role for key, role in roles.items() if _said(row.get(key)) in YES)
    return next(said, Role.REMARKS if roles and not presides(speaker or "") else None)


def _said(value: Tree) -> str:
    return str(value).strip().casefold()
