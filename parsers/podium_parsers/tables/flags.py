"""A column of yes and no that says who presides: `chair` in collections of debates, `isChairman` in a program's.

A name on the chair's rows is mostly the chair's: whoever presides may also speak for himself, and a member
may have the chair for a while. So the more of somebody's rows decide.
"""

from __future__ import annotations

from collections import Counter

from podium_parsers.model import Speaker
from podium_parsers.names.lexicon import listed
from podium_parsers.tables.fields import Fields
from podium_parsers.tables.finding import Table
from podium_parsers.tables.loading import Tree
from podium_parsers.tables.prose import folded

COLUMNS = listed(
    """
    chair ischair chairman ischairman chairwoman chairperson ischairperson presiding ispresiding
    ispresident presidingofficer
    """
)
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


def _said(value: Tree) -> str:
    return str(value).strip().casefold()
