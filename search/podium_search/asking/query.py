"""The query language: what a person types, taken apart. Nothing typed is ever an error.

    words            ranked, forgiving            "a phrase"     these words in this order
    -word -"a b"     without it                   /regex/        on the text as it is written
    by:lavrov        the speaker's name           in:question    also answer remarks chair other
    q: a:            short for in:question ...    in:A7 in:Q3-Q7 in an exchange, or a range of them
    is:marked        passages with a mark         #tag           with this tag, or one below it
    date: title: kind: language:                  of the document as a whole, see `about`

What is not finished or not understood (`"half`, `/half`, `in:nowhere`) is read as words; an operator
without its value (`by:`, `#`) asks nothing yet. So results keep coming while one types.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum

from podium_parsers import Role
from podium_search.asking.about import About, Dates, dates_of

PIECE = re.compile(
    r"""(?P<minus>(?<!\S)-)?"(?P<phrase>[^"“”]*)"
      | (?P<curly_minus>(?<!\S)-)?“(?P<curly>[^"“”]*)”
      | (?<!\S)/(?P<regex>(?:[^/\\\n]|\\.)+)/(?!\S)
      | (?<!\S)by:(?:"(?P<by_quoted>[^"]+)"|(?P<by>\S+))
      | (?<!\S)in:(?P<place>\S+)
      | (?<!\S)(?P<part>[qa]):(?=\S|$|\s)
      | (?<!\S)is:(?P<state>marked)(?!\S)
      | (?<!\S)date:(?P<date>\S+)
      | (?<!\S)title:(?:"(?P<title_quoted>[^"]+)"|(?P<title>[^\s"]\S*))
      | (?<!\S)kind:(?P<kind>\S+)
      | (?<!\S)lang(?:uage)?:(?P<language>\S+)
      | (?<!\S)\#(?P<tag>[\w/.-]+)
      | (?<!\S)-(?P<without>[^\s"“-]\S*)
      | (?<!\S)(?P<begun>by:|in:|is:\w*|date:|title:|kind:|lang(?:uage)?:|\#|-)(?!\S)
    """,
    re.VERBOSE | re.IGNORECASE,
)
EXCHANGES = re.compile(
    r"(?P<kind>[qa]?)(?P<first>\d{1,6})(?:(?:-|\.\.)[qa]?(?P<last>\d{1,6}))?", re.I
)
PARTS = {
    "question": Role.QUESTION,
    "questions": Role.QUESTION,
    "q": Role.QUESTION,
    "answer": Role.ANSWER,
    "answers": Role.ANSWER,
    "a": Role.ANSWER,
    "remarks": Role.REMARKS,
    "opening": Role.REMARKS,
    "chair": Role.CHAIR,
    "other": Role.OTHER,
}


class Side(StrEnum):
    """Which side of an exchange a place names."""

    BOTH = ""
    QUESTION = "q"
    ANSWER = "a"


@dataclass(frozen=True, slots=True)
class Place:
    """Exchanges that a query is limited to: `in:A7`, `in:Q3-Q7`, `in:5`."""

    first: int
    """Index of the first exchange; people count from 1."""
    last: int
    """Index of the last one, included."""
    side: Side = Side.BOTH


@dataclass(frozen=True, slots=True)
class Query:
    """A query taken apart."""

    text: str
    """As typed."""
    words: str = ""
    """What is ranked: the text without its operators; a blank at its end says that the last word
    is complete."""
    phrases: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    """Words or phrases that must not stand in the passage."""
    patterns: tuple[str, ...] = ()
    """Regular expressions; each is one (`pattern.compiled`)."""
    speakers: tuple[str, ...] = ()
    """Any of these."""
    roles: tuple[Role, ...] = ()
    """Any of these."""
    places: tuple[Place, ...] = ()
    """Any of these."""
    marked: bool = False
    tags: tuple[str, ...] = ()
    """All of these, folded to lower case."""
    about: About = field(default_factory=About)
    """What is asked of the document as a whole."""

    @property
    def ranked(self) -> bool:
        """Whether there are words to rank by; without them the order is the document's."""
        return bool(self.words.strip())

    @property
    def empty(self) -> bool:
        """Whether nothing at all is asked."""
        return not (self.ranked or self.exact or self.filtered)

    @property
    def exact(self) -> bool:
        """Whether the query names something that must stand in the passage as typed."""
        return bool(self.phrases or self.patterns)

    @property
    def filtered(self) -> bool:
        """Whether the query limits where to look."""
        return bool(
            self.without
            or self.speakers
            or self.roles
            or self.places
            or self.marked
            or self.tags
            or self.about
        )


def parse_query(text: str) -> Query:
    """Take a query apart; never raises, whatever is typed."""
    kept: list[str] = []
    parts = _Parts()
    at = 0
    for found in PIECE.finditer(text):
        if not parts.take(found):
            continue
        kept.append(text[at : found.start()])
        at = found.end()
    kept.append(text[at:])
    return Query(
        text=text,
        words=" ".join(kept) if at else text,
        phrases=tuple(parts.phrases),
        without=tuple(parts.without),
        patterns=tuple(parts.patterns),
        speakers=tuple(parts.speakers),
        roles=tuple(parts.roles),
        places=tuple(parts.places),
        marked=parts.marked,
        tags=tuple(parts.tags),
        about=About(
            tuple(parts.dates), tuple(parts.titles), tuple(parts.kinds), tuple(parts.languages)
        ),
    )


class _Parts:
    """What has been found so far; `take` says whether a match was an operator after all."""

    def __init__(self) -> None:
        self.phrases: list[str] = []
        self.without: list[str] = []
        self.patterns: list[str] = []
        self.speakers: list[str] = []
        self.roles: list[Role] = []
        self.places: list[Place] = []
        self.tags: list[str] = []
        self.dates: list[Dates] = []
        self.titles: list[str] = []
        self.kinds: list[str] = []
        self.languages: list[str] = []
        self.marked = False

    def take(self, found: re.Match[str]) -> bool:
        kind, value = found.lastgroup or "", found[found.lastgroup or 0]
        match kind:
            case "phrase" | "curly":
                excluded = found["minus"] or found["curly_minus"]
                if value.strip():
                    (self.without if excluded else self.phrases).append(value)
            case "regex":
                # The library is imported when the first pattern is typed.
                from podium_search.asking.pattern import compiled

                if compiled(value) is None:
                    return False
                self.patterns.append(value)
            case "by" | "by_quoted":
                self.speakers.append(value)
            case "part":
                self.roles.append(PARTS[value.lower()])
            case "place":
                return self._place(value.lower())
            case "state":
                self.marked = True
            case "tag":
                self.tags.append(value.casefold())
            case "without":
                self.without.append(value)
            case "date":
                return self._date(value)
            case "title" | "title_quoted":
                self.titles.append(value)
            case "kind":
                self.kinds.append(value.lower())
            case "language":
                self.languages.append(value.lower())
        return True

    def _date(self, value: str) -> bool:
        dates = dates_of(value)
        if dates is not None:
            self.dates.append(dates)
        return dates is not None

    def _place(self, value: str) -> bool:
        roles = {role for name, role in PARTS.items() if name.startswith(value)}
        if value in PARTS or len(roles) == 1:
            self.roles.append(PARTS.get(value) or roles.pop())
            return True
        found = EXCHANGES.fullmatch(value)
        if not found or int(found["first"]) < 1:
            return False
        first = int(found["first"]) - 1
        last = int(found["last"]) - 1 if found["last"] else first
        side = Side(found["kind"].lower())
        self.places.append(Place(min(first, last), max(first, last), side))
        return True
