"""What a query asks of a document as a whole: its date, title, kind and language.

    date:2020  date:2020-05  date:2019..2021  date:2020-03..  date:..2020
    title:budget  title:"second reading"      kind:pdf      language:de

A document that does not say its date is not among those of any date.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from podium_search.words.tokens import plain

DAY = r"\d{4}(?:-\d{2}(?:-\d{2})?)?"
DATES = re.compile(rf"(?P<first>{DAY})?(?P<span>\.\.)?(?P<last>{DAY})?")


class Facts(Protocol):
    """What is known of a document as a whole."""

    @property
    def title(self) -> str | None: ...
    @property
    def date(self) -> str | None: ...
    @property
    def kind(self) -> str: ...
    @property
    def language(self) -> str | None: ...


ENDINGS = {
    "txt": "plain",
    "text": "plain",
    "md": "markdown",
    "vtt": "webvtt",
    "srt": "subrip",
    "htm": "html",
}
"""How people call a kind by the end of a file's name, where the reader has another name."""


@dataclass(frozen=True, slots=True)
class Dates:
    """A stretch of days; years and months stand for all of their days."""

    first: str = ""
    """ISO 8601, perhaps only a year or a month; empty for no beginning."""
    last: str = "9999"
    """The same; included."""

    def hold(self, date: str | None) -> bool:
        """Whether a day is among them."""
        return date is not None and self.first <= date and date[: len(self.last)] <= self.last


def dates_of(text: str) -> Dates | None:
    """The stretch that is written `2020`, `2020-05..2021` and so on; None when it is none."""
    found = DATES.fullmatch(text)
    if not found or not (found["first"] or found["last"]):
        return None
    if not found["span"]:
        return Dates(found["first"], found["first"]) if found["first"] == text else None
    return Dates(found["first"] or "", found["last"] or "9999")


@dataclass(frozen=True, slots=True)
class About:
    """Conditions on documents; each kind of them must be met, by any of its values."""

    dates: tuple[Dates, ...] = ()
    titles: tuple[str, ...] = ()
    """All of these; words that stand in the title, or its words' beginnings."""
    kinds: tuple[str, ...] = ()
    """Lower case."""
    languages: tuple[str, ...] = ()
    """Lower case."""

    def __bool__(self) -> bool:
        return bool(self.dates or self.titles or self.kinds or self.languages)

    def fits(self, facts: Facts) -> bool:
        """Whether a document is one of those asked for."""
        return (
            _any(dates.hold(facts.date) for dates in self.dates)
            and _any(facts.kind.startswith(ENDINGS.get(kind, kind)) for kind in self.kinds)
            and _any(facts.language == language for language in self.languages)
            and (not self.titles or _titled(facts.title or "", self.titles))
        )


def _any(answers: Iterable[bool]) -> bool:
    """Whether one is true, or there is none."""
    given = list(answers)
    return not given or any(given)


def _titled(title: str, wanted: Iterable[str]) -> bool:
    line = plain(title)
    return all(f" {plain(words).strip()}" in line for words in wanted)
