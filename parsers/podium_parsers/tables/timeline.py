"""Who speaks when, kept apart from what is said: speech recognition beside a diarisation.

Amazon Transcribe lists `speaker_labels.segments` beside its words; pyannote writes a list of its own.
A word belongs to the span of the timeline that its middle falls in, or to the last one begun.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from podium_parsers.tables.fields import ENDS, SPEAKERS, STARTS, Fields, Row, moment, voice
from podium_parsers.tables.finding import Part, Table
from podium_parsers.tables.loading import Tree
from podium_parsers.tables.prose import folded

SPOKEN = "speaker of the timeline"
"""The key that a row's speaker gets; no container writes it."""
LENGTH = "duration"
"""What some write in place of an end."""


def with_timeline(table: Table, tables: Sequence[Table]) -> tuple[Table, Fields]:
    """The table, with speakers from a timeline where it has none itself and another table does.

    Raises ValueError for a table without fields: it holds no words.
    """
    fields = table.fields
    if fields is None:
        raise ValueError("a table without words")
    if fields.speaker is not None or fields.start is None:
        return table, fields
    spans = timeline_of(tables)
    if not spans:
        return table, fields
    parts = [Part(part.around, _spoken(part.rows, fields, spans)) for part in table.parts]
    named = replace(fields, speaker=SPOKEN)
    return Table(table.path, parts, named, table.size), named


def timeline_of(tables: Sequence[Table]) -> list[tuple[float, str]]:
    """(begin in the container's unit, speaker) of the first table that has both and no words."""
    for table in tables:
        if table.fields is None and (spans := _spans(table)) and len({who for _, who in spans}) > 1:
            return spans
    return []


def _spans(table: Table) -> list[tuple[float, str]]:
    spans: list[tuple[float, str]] = []
    for row in table.rows:
        keys = {folded(key): key for key in row}
        who = next((voice(row[keys[n]]) for n in SPEAKERS if n in keys), None)
        start = next((moment(row[keys[n]]) for n in STARTS if n in keys), None)
        if who is None or start is None or not any(name in keys for name in (*ENDS, LENGTH)):
            return []
        spans.append((start, who))
    return sorted(spans)


def _spoken(rows: Sequence[Row], fields: Fields, spans: Sequence[tuple[float, str]]) -> list[Row]:
    begins = [begin for begin, _ in spans]
    spoken: list[Row] = []
    last = spans[0][1]
    for row in rows:
        start, end = fields.start_of(row), fields.end_of(row)
        if start is not None:
            middle = (start + (end if end is not None else start)) / 2 * fields.rate
            last = spans[max(0, bisect_right(begins, middle) - 1)][1]
        named: dict[str, Tree] = {**row, SPOKEN: last}
        spoken.append(named)
    return spoken
