"""Which column of a table is the text, which the speaker, which the time: by name and by content.

A name is only a hint: `name` may be a person or a chapter, `from` a person or a second, `channel` a
speaker or a broadcaster. So a column must also behave: a text is long and rarely repeats, speakers are
short and recur, times are numbers that grow. Their unit follows from the rate of speech.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from podium_parsers.captions.clock import seconds_of
from podium_parsers.tables.loading import Tree
from podium_parsers.tables.prose import BEST_OF, TEXT_KEYS, folded, prose

Row = Mapping[str, Tree]
LOOK = 400
"""Rows that are looked at."""
SPEAKERS = [
    "speakername",
    "speakerdisplayname",
    "speakerfullname",
    "speaker",
    "speakerlabel",
    "speakertag",
    "speakerid",
    "displayname",
    "fullname",
    "attributedname",
    "memberdisplayas",
    "attributedto",
    "participant",
    "participantname",
    "talker",
    "member",
    "membername",
    "personname",
    "person",
    "character",
    "interlocutor",
    "orateur",
    "redner",
    "orador",
    "hablante",
    "speakerraw",
    "author",
    "authorname",
    "sender",
    "username",
    "user",
    "who",
    "name",
    "by",
    "from",
    "voice",
    "channel",
    "role",
]
STARTS = [
    "start",
    "starttime",
    "startseconds",
    "startsec",
    "starttimeseconds",
    "begin",
    "begintime",
    "startms",
    "starttimems",
    "tstartms",
    "offsetinticks",
    "offsetms",
    "offset",
    "offsets",
    "timestamps",
    "timestamp",
    "timecode",
    "time",
    "ts",
    "from",
    "startoffset",
    "audiostart",
    "videotime",
    "in",
]
ENDS = ["end", "endtime", "endseconds", "endsec", "stop", "endms", "endtimems", "to"]
SECTIONS = ["section", "sectiontitle", "heading", "chapter", "agendaitem", "topic", "subject"]
DATES = ["date", "day", "sittingdate", "meetingdate", "debatedate"]
DATE_LIKE = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2}\.? \w+ \d{4}|\w+ \d{1,2}, \d{4}")
WORD = re.compile(r"^(?!\s*(?:https?|data|file):)(?=.*[^\W\d_]{2})", re.DOTALL)
"""What has a word in it and is no address."""
LONG = 20.0
"""Characters a row on the average that make a column a text whose name says nothing."""
FEWEST = 0.03
"""Share of rows that name a speaker; a podcast's guest may have no account and so no name."""
MOST_DIFFERENT = 0.8
"""Of a column's names, the share that may differ: speakers recur, titles do not."""
FEW = 12
"""Rows below which nothing can be said of recurrence."""
RATES = (1.0, 1e3, 1e6, 1e7, 1e9)
"""Units a second: seconds, milliseconds, microseconds, ticks of 100 ns, nanoseconds."""
SLOWEST = 0.3
"""Characters a second below which nobody speaks: then the unit is a smaller one."""


@dataclass(frozen=True, slots=True)
class Fields:
    """The columns of a table, by key."""

    text: str
    speaker: str | None = None
    start: str | None = None
    end: str | None = None
    section: str | None = None
    date: str | None = None
    rate: float = 1.0
    """Units of `start` and `end` a second."""

    def text_of(self, row: Row) -> str:
        """The words of a row, paragraphs parted by blank lines."""
        return prose(row.get(self.text))

    def speaker_of(self, row: Row) -> str | None:
        """The name or code of a row's speaker; numbers get the word that makes them a name."""
        return voice(row.get(self.speaker)) if self.speaker else None

    def start_of(self, row: Row) -> float | None:
        """Seconds at which a row begins."""
        return self._seconds(row, self.start, 0)

    def end_of(self, row: Row) -> float | None:
        """Seconds at which a row ends."""
        return self._seconds(row, self.end or self.start, 1)

    def _seconds(self, row: Row, key: str | None, side: int) -> float | None:
        if key is None:
            return None
        units = moment(row.get(key), side)
        return None if units is None else units / self.rate


def flat(row: Row) -> Row:
    """A row with what its likeliest reading says lifted up beside it."""
    for key, value in row.items():
        if folded(key) in BEST_OF and isinstance(value, list) and value:
            first = value[0]
            if isinstance(first, Mapping):
                return {**first, **row}
    return row


def voice(value: Tree) -> str | None:
    """A speaker as text: a name, a code, `Speaker 2` for a number, the name in an object."""
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, (int, float)):
        return f"Speaker {value:g}"
    if isinstance(value, Mapping):
        keys = {folded(key): key for key in value}
        for name in ("displayname", "fullname", "name", "label", "id", "title"):
            if name in keys and (found := voice(value[keys[name]])):
                return found
    return None


def moment(value: Tree, side: int = 0) -> float | None:
    """A time in the container's own unit; of a pair or a range the one side."""
    if isinstance(value, list):
        return moment(value[min(side, len(value) - 1)]) if value else None
    if isinstance(value, Mapping):
        keys = {folded(key): key for key in value}
        for name in ENDS if side else STARTS:
            if name in keys:
                return moment(value[keys[name]])
        return None
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return float(value) if 0 <= value < 1e19 else None
    return seconds_of(value)


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
    sections = (rest[n] for n in SECTIONS if n in rest and _strings(sample, rest[n]))
    speaker = _speaker(sample, {n: k for n, k in rest.items() if k not in (start, end)})
    return Fields(
        text,
        speaker,
        start,
        end,
        section=next(sections, None),
        date=next(dates, None),
        rate=_rate(rows, text, start) if start else 1.0,
    )


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
    ranked += [key for name, key in keys.items() if "speaker" in name and key not in ranked]
    for key in ranked:
        if _names(sample, key):
            return key
    if any(not name.isdigit() for name in keys):
        return None
    return next((key for key in keys.values() if _names(sample, key) and _recur(sample, key)), None)


def _names(sample: Sequence[Row], key: str) -> bool:
    """Whether a column holds names or codes of voices, not one value that says nothing."""
    values = [name for row in sample if (name := voice(row.get(key)))]
    if not values or len(values) < FEWEST * len(sample):
        return False
    if sum(map(len, values)) > 60 * len(values) or all(map(_is_time, values)):
        return False
    if "speaker" in folded(key) or len(sample) < FEW:
        return True
    return len(set(values)) <= MOST_DIFFERENT * len(values)


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


def _strings(sample: Sequence[Row], key: str) -> bool:
    return any(isinstance(row.get(key), str) and row[key] for row in sample)


def _dates(sample: Sequence[Row], key: str) -> bool:
    values = [value for row in sample if isinstance(value := row.get(key), str) and value.strip()]
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
            return rate
    return RATES[-1]
