"""Dates as people write them in the heads of transcripts, in the languages that podium meets.

Bounded patterns, one a style: `5 October 2020`, `October 5th, 2020`, `5. Oktober 2020`, `le 5 octobre
2020`, `5 de octubre de 2020`, `5 октября 2020`, `2020年10月5日`, `2020-10-05`, `05.10.2020`, `10/5/20`.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import NamedTuple

from podium_parsers.patterns import pattern

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar jänner janvier enero janeiro gennaio января январь januari styczeń stycznia ledna januarja januar januára siječnja",
            "february feb februar février febrero fevereiro febbraio февраля февраль februari lutego února februarja",
            "march mar märz mars marzo março марта март maart marca března",
            "april apr avril abril aprile апреля апрель kwietnia dubna aprila",
            "may mai mayo maio maggio мая май mei maja května",
            "june jun juni juin junio junho giugno июня июнь czerwca června junija",
            "july jul juli juillet julio julho luglio июля июль lipca července julija",
            "august aug août agosto августа август augustus sierpnia srpna avgusta",
            "september sep sept septembre septiembre setiembre setembro settembre сентября сентябрь września září septembra",
            "october oct oktober octobre octubre outubro ottobre октября октябрь października října oktobra",
            "november nov novembre noviembre novembro ноября ноябрь listopada listopadu novembra",
            "december dec dezember décembre diciembre dezembro dicembre декабря декабрь grudnia prosince decembra",
        ),
        1,
    )
    for name in names.split()
}
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_YEAR = r"(?P<y>(?:1[6-9]|20)\d\d)"
STYLES = (
    re.compile(
        rf"(?<!\d)(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|º|°|\.)?\s?(?:of\s|de\s|d[e']\s?)?(?P<m>{_MONTH})\.?,?\s(?:de\s|del\s|of\s)?{_YEAR}",
        re.I,
    ),
    re.compile(
        # a page flattened to text may glue the date to the word before it: `CallMay 02, 2024`
        rf"(?:\b|(?-i:(?<=[a-z])(?=[A-Z])))(?P<m>{_MONTH})\.?\s(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s?,?\s{{1,2}}{_YEAR}",
        re.I,
    ),
    re.compile(rf"{_YEAR}\s?年\s?(?P<m>\d{{1,2}})\s?月\s?(?P<d>\d{{1,2}})\s?日?"),
    re.compile(rf"{_YEAR}\s?년\s?(?P<m>\d{{1,2}})\s?월\s?(?P<d>\d{{1,2}})\s?일"),
    re.compile(rf"(?<![\d/.-]){_YEAR}[-/._](?P<m>\d{{1,2}})[-/._](?P<d>\d{{1,2}})(?![\d])"),
    re.compile(rf"(?<![\d/.-])(?P<d>\d{{1,2}})\.\s?(?P<m>\d{{1,2}})\.\s?{_YEAR}(?!\d)"),
    re.compile(rf"(?<![\d/.-])(?P<m>\d{{1,2}})[/-](?P<d>\d{{1,2}})[/-]{_YEAR}(?!\d)"),
    re.compile(r"(?<![\d/.-])(?P<m>\d{1,2})(?P<by>[/-])(?P<d>\d{1,2})(?P=by)(?P<y>\d\d)(?![\d/-])"),
)
COMPACT = pattern(
    r"(?<!\d)(?P<y>(?:19|20)\d\d)(?P<by>[-_. ]?)(?P<m>[01]\d)(?P=by)(?P<d>[0-3]\d)(?!\d)"
)
"""`20050315`, `2005-03-15`: in a file's name more may follow the day without a blank."""


class Dated(NamedTuple):
    """A date and where it stands."""

    start: int
    end: int
    iso: str


def dates(text: str) -> list[Dated]:
    """The dates in a text in the order in which they stand; impossible ones are left out."""
    return sorted(set(_all(text)))


def _all(text: str) -> Iterator[Dated]:
    taken: set[int] = set()
    for style in STYLES:
        for match in style.finditer(text):
            iso = _iso(match["y"], match["m"], match["d"])
            if iso and match.start() not in taken:
                taken.update(range(match.start(), match.end()))
                yield Dated(match.start(), match.end(), iso)


def date_in_name(name: str) -> str | None:
    """The date that a file's name bears, if it bears one."""
    found = dates(name.replace("_", "-"))
    if found:
        return found[0].iso
    compact = COMPACT.search(name)
    return _iso(compact["y"], compact["m"], compact["d"]) if compact else None


def _iso(year: str, month: str, day: str) -> str | None:
    number = MONTHS.get(month.casefold(), 0) or (int(month) if month.isdecimal() else 0)
    whole = int(year) + (
        2000 if len(year) == 2 and int(year) < 70 else 1900 if len(year) == 2 else 0
    )
    days = int(day)
    if number > 12 and days <= 12:
        number, days = days, number
    try:
        return datetime.date(whole, number, days).isoformat()
    except ValueError:
        return None
