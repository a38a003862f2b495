"""What a container says of the whole: title, date, place, address, language, the agenda with times."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from podium_parsers.head.dates import dates
from podium_parsers.head.days import iso_date
from podium_parsers.model import Metadata
from podium_parsers.names.lexicon import ranked
from podium_parsers.patterns import pattern
from podium_parsers.tables.fields import STARTS, moment
from podium_parsers.tables.finding import Table
from podium_parsers.tables.loading import Tree
from podium_parsers.tables.prose import folded

TITLES = ranked(
    """
    title meetingtitle episodetitle headline eventtitle eventname meetingname debatetitle debatename hearingtitle
    hearingname sessiontitle sessionname videotitle podcasttitle calltitle interviewtitle name subject event debate
    titulo título titre titolo titel tytuł název rubrik overskrift otsikko başlık judul название заголовок 标题 標題 タイトル 件名 会議名 nameofmeeting 제목
    """
)
DATES = ranked(
    """
    date meetingdate eventdate sittingdate recordingdate recordeddate airdate debatedate conferencedate calldate day
    published publisheddate publishdate publicationdate datepublished releasedate uploaddate pubdate datetime starttime datestart startdate
    datum dokdatum sitzungsdatum fechapublicacion fecha data datahora datahorainicio dato dateseance aired time 日期 日付 날짜
    """
)
VENUES = ranked("venue location place city room")
PUBLISHERS = ranked(
    """
    publisher publication organisation organization show podcast channel series body
    chamber
    """
)
URLS = ranked(
    """
    url link sourceurl canonicalurl permalink transcripturl videourl sourcevideourl
    """
)
LANGUAGES = ranked("language lang languagecode locale")
AGENDA = ranked("sections chapters agenda topics items markers headings")
GENERIC = pattern(
    r"(?:oral )?(?:re)?(?:argument|transcript|hearing|recording|meeting|session|audio)s?\b"
    r"(?: ?(?:[-–—,:|()]|of|on|from|for) ?)*"
    r"(?:[^\W\d_]{3,9} \d{1,2}, \d{4}|\d{1,2}\.? [^\W\d_]{3,9} \d{4}|\d{4}-\d\d-\d\d)?(?: ?\(part \d\))?",
    re.IGNORECASE,
)
"""A title that tells only what kind of thing this is, and the day; a title further in tells more."""
WORDED = pattern(r"[^\W\d_]")
"""What a title holds, and the number that a program gave a task does not."""
WEB = pattern(r"https?://\S{3,2000}$")
OF_FILE = frozenset(("contenttype", "creationdate", "lastmodified", "modified", "xparsedby"))
"""What tells of the file that the words were taken from; a date beside two of these is the file's."""
WRAPPED = ("rendered", "#text", "$t", "_text", "__text", "plain_text")
"""Keys under which sites and converters put a value beside its attributes."""
WRAPPINGS = 3
"""Objects of one key round the whole, as interfaces answer: `{"data": {"transcript": {...}}}`."""
NEARLY = 0.95
"""Share of the rows of a list."""
LONGEST = 300
"""Characters of a value that says something of the whole."""


def about(tree: Tree) -> Metadata:
    """The metadata that the top of a tree gives: the root object and the objects right in it."""
    facts: dict[str, str] = {}
    for node in _tops(tree):
        for key, inner in node.items():
            value = _bare(inner)
            if isinstance(value, str) and 0 < len(value.strip()) <= LONGEST:
                name, told = folded(key), " ".join(value.split())
                if facts.setdefault(name, told) != told and GENERIC.fullmatch(facts[name]):
                    facts[f"own{name}"], facts[name] = facts[name], told
    if len(OF_FILE & facts.keys()) > 1:
        facts.pop("date", None)
    url = next((v for n in URLS if (v := facts.get(n, "")) and WEB.match(v)), None)
    language = _first(facts, LANGUAGES)
    return Metadata(
        title=_first({key: told for key, told in facts.items() if WORDED.search(told)}, TITLES),
        date=_date(facts) or _pieced(facts) or _told_day(facts),
        venue=_first(facts, VENUES),
        publisher=_first(facts, PUBLISHERS),
        url=url,
        language=_language(language) if language else None,
    )


def agenda(tables: Iterable[Table], transcript: Table, rate: float) -> list[tuple[float, str]]:
    """(second, heading) of a list of sections that stands apart from the turns, in time's order."""
    found: list[tuple[float, str]] = []
    for table in tables:
        if table is transcript or not table.path or folded(table.path[-1]) not in AGENDA:
            continue
        for row in table.rows:
            keys = {folded(key): key for key in row}
            title = next((row[keys[n]] for n in (*TITLES, "label", "heading") if n in keys), None)
            start = next(((n, row[keys[n]]) for n in STARTS if n in keys), None)
            if isinstance(title, str) and start is not None:
                units = moment(start[1])
                if units is not None:
                    own = 1e3 if start[0].endswith("ms") else 1.0 if "sec" in start[0] else rate
                    found.append((units / own, title))
    return sorted(found)


def _tops(tree: Tree) -> Iterator[Mapping[str, Tree]]:
    if isinstance(tree, Sequence) and not isinstance(tree, str):
        if len(tree) != 1:
            yield from _shared(tree)
            return
        tree = tree[0]
    for _ in range(WRAPPINGS):
        if not isinstance(tree, Mapping) or len(tree) != 1:
            break
        inner = next(iter(tree.values()))
        if not isinstance(inner, Mapping):
            break
        tree = inner
    if isinstance(tree, Mapping):
        yield tree
        yield from (value for value in tree.values() if isinstance(value, Mapping))


def _shared(rows: Sequence[Tree]) -> Iterator[Mapping[str, Tree]]:
    """The objects that nearly all rows of a list repeat: the sitting, beside each item of its agenda."""
    first = rows[0] if rows else None
    for key, value in first.items() if isinstance(first, Mapping) else ():
        if isinstance(value, Mapping):
            alike = sum(isinstance(row, Mapping) and row.get(key) == value for row in rows)
            if alike >= NEARLY * len(rows):
                yield value


def _bare(value: Tree) -> Tree:
    """A value without the object that only says how it is written: `{"rendered": "..."}`."""
    if not isinstance(value, Mapping):
        return value
    return next((value[key] for key in WRAPPED if isinstance(value.get(key), str)), value)


def _first(facts: Mapping[str, str], names: Iterable[str]) -> str | None:
    return next((facts[name] for name in names if name in facts), None)


def _date(facts: Mapping[str, str]) -> str | None:
    for name in DATES:
        value = facts.get(name, "")
        if found := iso_date(value) or next((date.iso for date in dates(value)), None):
            return found
    return None


def _pieced(facts: Mapping[str, str]) -> str | None:
    """The day whose parts stand under keys of their own: `"year": "2031", "month": "February", "day": "5"`."""
    year, month, day = (facts.get(part, "") for part in ("year", "month", "day"))
    if month.isdigit():
        return iso_date(f"{year}-{month}-{day}")
    return next((found.iso for found in dates(f"{month} {day}, {year}")), None)


def _told_day(facts: Mapping[str, str]) -> str | None:
    """The day in a title that another has taken the place of."""
    return next((day.iso for day in dates(facts.get("owntitle", ""))), None)


def _language(value: str) -> str | None:
    code = value[:2].lower()
    return code if re.fullmatch(r"[a-z]{2}(?:[-_].*)?", value.lower()) else None
