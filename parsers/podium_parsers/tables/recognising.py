"""Which column of a table is the text, which the speaker, which the time: by name and by content.

A name is only a hint: `name` may be a person or a chapter, `from` a person or a second, `channel` a
speaker or a broadcaster. So a column must also behave: a text is long and rarely repeats, speakers are
short and recur, times are numbers that grow. Their unit follows from the rate of speech.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from podium_parsers.captions.clock import seconds_of
from podium_parsers.head.days import iso_date
from podium_parsers.names.lexicon import listed, ranked
from podium_parsers.names.shape import Shape
from podium_parsers.names.shapes import shape_of
from podium_parsers.patterns import pattern
from podium_parsers.tables.fields import (
    ASKED,
    ENDS,
    SPEAKERS,
    STARTS,
    Fields,
    Row,
    moment,
    says_nothing,
    voice,
)
from podium_parsers.tables.prose import TEXT_KEYS, folded, prose

LOOK = 400
"""Rows that are looked at."""
SECTIONS = ranked("section sectiontitle heading chapter agendaitem topic subject header agenda")
DATES = ranked("date day sittingdate meetingdate debatedate data fecha datum dato")
OFFICES = ranked(
    "speakerposition speakerrole speakerstatus speakeroffice jobtitle position office role title function fonction funktion funkcja função funcao funzione carica stanowisko cargo"
)
NAMING = listed("speaker membername nome nombre orador orateur oratore sprecher redner spreker")
"""What the name of a speakers' column holds that says more: `speaker_clean`, `Nome_Senador`."""
DATE_LIKE = pattern(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2}\.? \w+ \d{4}|\w+ \d{1,2}, \d{4}")
WORD = pattern(r"^(?!\s*(?:https?|data|file):)(?=.*[^\W\d_]{2})", re.DOTALL)
"""What has a word in it and is no address."""
KEY = pattern(r"\d{4,12}|(?=[a-f-]{0,12}\d)[0-9a-f]{8}(?:-?[0-9a-f]{2,12}){1,6}")
"""A key of a database, a long number or one in hexadecimal figures."""
LONG = 20.0
"""Characters a row on the average that make a column a text whose name says nothing."""
FEWEST = 0.03
"""Share of rows that name a speaker; a podcast's guest may have no account and so no name."""
MOST_DIFFERENT = 0.8
"""Of a column's names, the share that may differ: speakers recur, titles do not."""
TITLED = 0.7
"""Share of a column's values that look like nothing but somebody who speaks, whatever its name."""
LONGEST_NAME = 60
NUMBERED = pattern(r"\d")
FEW = 12
"""Rows below which nothing can be said of recurrence."""
RATES = (1.0, 1e3, 1e6, 1e9)
"""Units a second: seconds, milliseconds, microseconds, nanoseconds."""
MICRO, TICKS = 1e6, 1e7
"""Ticks of 100 ns lie close to microseconds: they are told apart by a usual rate of speech."""
USUAL = 3.0
"""Characters a second that are said at least where nobody is silent for long."""
SLOWEST = 0.3
"""Characters a second below which nobody speaks: then the unit is a smaller one."""


def fields_of(rows: Sequence[Row]) -> Fields | None:
    """The columns of a table; None when no column holds words."""
    sample = rows[:LOOK]
    keys = _keys(sample)
    text = _text(sample, keys)
    if text is None:
        return None
    rest = {name: key for name, key in keys.items() if key != text}
    start = next((rest[n] for n in STARTS if n in rest and _times(sample, rest[n])), None)
    if start is None:
        start = next((key for n, key in rest.items() if n.isdigit() and _grows(sample, key)), None)
    end = next((rest[n] for n in ENDS if n in rest and _times(sample, rest[n])), None)
    dates = (rest[n] for n in DATES if n in rest and _dates(sample, rest[n]))
    sections = (
        k for n in SECTIONS for m, k in rest.items() if m.startswith(n) and _strings(sample, k)
    )
    offices = (k for n in OFFICES for m, k in rest.items() if n in m and _strings(sample, k))
    speaker = _speaker(sample, {n: k for n, k in rest.items() if k not in (start, end)})
    kind = next((k for k in keys.values() if k != text and _asks_and_answers(sample, k)), None)
    return Fields(
        text,
        speaker or kind,
        start,
        end,
        section=next((key for key in sections if key != speaker), None),
        date=next(dates, None),
        office=next((key for key in offices if key not in (speaker, kind)), None),
        kind=kind,
        rate=_rate(rows, text, start) if start else 1.0,
    )


def constant(rows: Sequence[Row], fields: Fields) -> dict[str, str]:
    """The columns that say the same in every row, or the same day, and so of the whole: `debate_name`, `url`."""
    first = rows[0] if len(rows) > 1 else {}
    spoken = {fields.text, fields.speaker, fields.start, fields.end, fields.office}
    return {
        key: value
        for key, value in first.items()
        if isinstance(value, str)
        and key not in spoken
        and (all(row.get(key) == value for row in rows) or _is_one_day(rows, key))
    }


def _is_one_day(rows: Sequence[Row], key: str) -> bool:
    """Whether a column holds times of one day: `2031-02-06T14:05`."""
    days = {iso_date(value) if isinstance(value := row.get(key), str) else None for row in rows}
    return len(days) == 1 and None not in days


def _keys(sample: Iterable[Row]) -> dict[str, str]:
    """Folded key -> key, in the order in which they are met."""
    keys: dict[str, str] = {}
    for row in sample:
        for key in row:
            keys.setdefault(folded(key), key)
    return keys


def _text(sample: Sequence[Row], keys: Mapping[str, str]) -> str | None:
    for name in TEXT_KEYS:
        if name in keys:
            filled = sum(bool(prose(row.get(keys[name]))) for row in sample)
            if filled * 2 > len(sample) or (filled and len(sample) < 4):
                return keys[name]
    named = {*SPEAKERS, *STARTS, *ENDS, *DATES, "id", "url", "href", "link"}
    nameless = all(name.isdigit() for name in keys)
    longest, best = 0.0 if nameless else LONG, None
    for name, key in keys.items():
        values = [v for row in sample if isinstance(v := row.get(key), str) and WORD.search(v)]
        mean = sum(map(len, values)) / max(1, len(sample))
        blanks = sum(" " in value or len(value) > 3 * value.count("/") + 40 for value in values)
        if name not in named and mean > longest and (nameless or 2 * blanks > len(values)):
            longest, best = mean, key
    return best


def _speaker(sample: Sequence[Row], keys: Mapping[str, str]) -> str | None:
    ranked = [keys[name] for name in SPEAKERS if name in keys]
    ranked += [
        key
        for name, key in keys.items()
        if any(word in name for word in NAMING) and key not in ranked
    ]
    named = [key for key in ranked if _names(sample, key)]
    if named:
        first, *others = named
        more = next((key for key in others if _tells_more(sample, first, key)), None)
        if more is None and _opaque(sample, first):
            more = next((key for key in keys.values() if _spells_out(sample, first, key)), None)
        return more or first
    if any(not name.isdigit() for name in keys):
        return next((key for key in keys.values() if _titled(sample, key)), None)
    return next((key for key in keys.values() if _names(sample, key) and _recur(sample, key)), None)


def _opaque(sample: Sequence[Row], key: str) -> bool:
    """Whether a column holds a database's keys, which name nobody: `61aa176028e58401d44d2afc`."""
    return all(KEY.fullmatch(name) for row in sample if (name := voice(row.get(key))))


def _spells_out(sample: Sequence[Row], first: str, key: str) -> bool:
    """Whether a column names those whose keys another holds: hardly anybody's name stands with two keys."""
    pairs = {(voice(row.get(first)), voice(row.get(key))) for row in sample}
    names = {name for _, name in pairs if name}
    people = sum(shape_of(name) >= Shape.PERSON and not NUMBERED.search(name) for name in names)
    keys = len({one for one, _ in pairs if one})
    return people >= TITLED * max(1, len(names)) and keys <= len(names) >= TITLED * len(pairs)


def _titled(sample: Sequence[Row], key: str) -> bool:
    """Whether a column whose name says something else holds offices and titled names: `"title": "Mr Roe"`."""
    values = [value for row in sample if isinstance(value := row.get(key), str) and value.strip()]
    titled = sum(len(value) <= LONGEST_NAME and shape_of(value) >= Shape.TITLED for value in values)
    return titled >= TITLED * max(1, len(values)) and _names(sample, key)


def _names(sample: Sequence[Row], key: str) -> bool:
    """Whether a column holds names or codes of voices, not one value that says nothing."""
    values = [name for row in sample if (name := voice(row.get(key)))]
    if not values or len(values) < FEWEST * len(sample):
        return False
    if sum(map(len, values)) > 60 * len(values):
        return False
    numbered = "speaker" in folded(key) and all(map(str.isdigit, values))
    if all(map(_is_time, values)) and not numbered:
        return False
    if "speaker" in folded(key):
        return True
    if len(sample) < FEW:
        return len(set(values)) > 1
    return 1 < len(set(values)) <= MOST_DIFFERENT * len(values)


def _completes(sample: Sequence[Row], first: str, key: str) -> bool:
    """Whether a column names somebody in most rows in which the first says that it holds nothing."""
    empty = [row for row in sample if says_nothing(row.get(first))]
    told = sum(voice(row.get(key)) is not None for row in empty)
    return 2 * len(empty) > len(sample) and 2 * told > len(empty)


def _tells_more(sample: Sequence[Row], first: str, key: str) -> bool:
    """Whether a column fills the first, or gives a name for each of its numbers: `"speaker": "3", "voice": "Ada"`."""
    if _completes(sample, first, key):
        return True
    pairs = {(voice(row.get(first)), voice(row.get(key))) for row in sample}
    numbers = {number for number, _ in pairs if number}
    names = {name for _, name in pairs if name}
    told = len(pairs) == len(numbers) == len(names)
    return told and all(map(str.isdigit, numbers)) and not any(map(NUMBERED.search, names))


def _recur(sample: Sequence[Row], key: str) -> bool:
    values = [value for row in sample if isinstance(value := row.get(key), str) and value.strip()]
    return len(values) > 1 and not any(value.strip().isdigit() for value in values)


def _is_time(value: str) -> bool:
    return seconds_of(value) is not None


def _times(sample: Sequence[Row], key: str) -> bool:
    times = sum(moment(row.get(key)) is not None for row in sample)
    return 2 * times > len(sample)


def _grows(sample: Sequence[Row], key: str) -> bool:
    """Whether a column without a name holds times: they grow, and are no mere numbers of rows."""
    times = [units for row in sample if (units := moment(row.get(key))) is not None]
    steps = {later - earlier for earlier, later in pairwise(times)}
    return len(times) == len(sample) > 2 and min(steps) >= 0 and steps != {1.0}


def _asks_and_answers(sample: Sequence[Row], key: str) -> bool:
    """Whether a column says of most rows that they ask or answer: `"type": "question"`."""
    said = [ASKED.get(folded(str(row.get(key)))) for row in sample]
    asked, answered = said.count("Q"), said.count("A")
    return min(asked, answered) > 1 and 2 * (asked + answered) > len(sample)


def _strings(sample: Sequence[Row], key: str) -> bool:
    return any(isinstance(row.get(key), str) and row[key] for row in sample)


def _dates(sample: Sequence[Row], key: str) -> bool:
    """Whether a column holds days that may head what follows; one in figures for all is the document's."""
    values = [value for row in sample if isinstance(value := row.get(key), str) and value.strip()]
    if len(set(values)) == 1 and iso_date(values[0]):
        return False
    return bool(values) and all(DATE_LIKE.search(value) for value in values[:20])


def _rate(rows: Sequence[Row], text: str, start: str) -> float:
    """Units a second, from how much is said between the first and the last time."""
    times = [units for row in rows if (units := moment(row.get(start))) is not None]
    if len(times) < 2:
        ticks = folded(start).endswith("ms") or folded(start).endswith("ticks")
        return 1.0 if not ticks else (1e7 if "ticks" in folded(start) else 1e3)
    if folded(start).endswith("ms"):
        return 1e3
    length = max(times) - min(times)
    size = sum(len(prose(row.get(text))) for row in rows)
    for rate in RATES:
        if length / rate * SLOWEST <= size:
            return TICKS if rate == MICRO and length / rate * USUAL > size else rate
    return RATES[-1]
