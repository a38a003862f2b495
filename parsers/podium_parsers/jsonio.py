"""A transcript as JSON: the outline that scripts read, as docs and `podium outline --json` promise.

It is written and not built: turns and exchanges go out row by row from the columns as UTF-8, so that a
document of 100 MB never stands in memory as objects. Escaping bytes costs a quarter of what the
standard library's encoder takes for the same words.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain, islice, repeat
from typing import TypeAlias

from podium_parsers.columns import ROLES, offsets
from podium_parsers.model import Role
from podium_parsers.naming import question_titles
from podium_parsers.transcript import Transcript

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"

ROLE_NAMES = [str(role).encode() for role in ROLES]
REMARKS = ROLES.index(Role.REMARKS)
NULL = b"null"
BATCH = 256
"""Rows that go out as one piece."""
FIRST = 0.75
"""Share of the turns in the first half, for the exchanges are in the second."""
PARTING = "\0"
"""Stands between words that are escaped together; words that hold it are escaped one by one."""
TURN = b'{"index": %d, %b, "text": "%b", "start": %d, "end": %d, "line": %d, %b}'
VOICE = b'"role": "%b", "speaker": %b, "label": %b'
PLACE = b'"page_line": %b, "time": %b, %b'
RULE = b'"rule": %b, "confidence": %a'
EXCHANGE = b'{"index": %d, "question": %d, "turns": [%b], "title": "%b", "name": "Q%d", "follow_up_of": %b}'


def outline_json(transcript: Transcript) -> Iterator[bytes]:
    """The outline's JSON form, version 1, in pieces of UTF-8: whole characters, no newline.

    Offsets are code points into the decoded text, ends exclusive; lines are 1-based; times are seconds.
    What RFC 8259 wants escaped is, but for control characters other than newline and tab: whoever
    writes the pieces escapes these with all else that a terminal must not see (`podium.cli.gate`).
    """
    return chain.from_iterable(outline_halves(transcript))


def outline_halves(transcript: Transcript) -> tuple[Iterator[bytes], Iterator[bytes]]:
    """The same in two parts, of about as much work, for whoever has two processors."""
    turns = range(len(transcript.turns))
    half = int(FIRST * len(turns))
    first, second = (_turns(transcript, part) for part in (turns[:half], turns[half:]))
    return _first_half(transcript, first), _second_half(transcript, second, b", " if half else b"")


def _first_half(transcript: Transcript, turns: Iterator[bytes]) -> Iterator[bytes]:
    yield _members(_head(transcript), b"{%b, ")
    yield b'"turns": ['
    yield from _listed(turns)


def _second_half(transcript: Transcript, turns: Iterator[bytes], comma: bytes) -> Iterator[bytes]:
    yield from _listed(turns, comma)
    yield b'], "exchanges": ['
    yield from _listed(_exchanges(transcript))
    yield _members(_tail(transcript), b"], %b}")


def _members(value: dict[str, Json], frame: bytes) -> bytes:
    """An object's members, put into a frame."""
    return frame % json.dumps(value, ensure_ascii=False)[1:-1].encode("utf-8", "surrogatepass")


def _listed(rows: Iterator[bytes], comma: bytes = b"") -> Iterator[bytes]:
    """Rows with commas between them, many to a piece; `comma` is what the first row needs."""
    while batch := b", ".join(islice(rows, BATCH)):
        yield comma + batch
        comma = b", "


def _head(transcript: Transcript) -> dict[str, Json]:
    source, metadata = transcript.source, transcript.metadata
    return {
        "format": "podium-outline",
        "version": 1,
        "file": source.name,
        "reader": source.reader,
        "encoding": source.encoding,
        "sha256": source.digest,
        "characters": len(source.text),
        "language": metadata.language,
        "title": metadata.title,
        "date": metadata.date,
        "venue": metadata.venue,
        "publisher": metadata.publisher,
        "url": metadata.url,
        "speakers": [
            {"id": s.id, "name": s.name, "role": s.role, "aliases": list(s.aliases)}
            for s in transcript.speakers
        ],
    }


def _tail(transcript: Transcript) -> dict[str, Json]:
    roles = transcript.turns.roles
    return {
        "opening_remarks": [turn for turn in transcript.opening if roles[turn] == REMARKS],
        "sections": [
            {
                "kind": str(section.kind),
                "title": section.title,
                "turns": [section.turns.start, section.turns.stop - 1] if section.turns else [],
                "start": section.span.start,
                "end": section.span.end,
            }
            for section in transcript.sections
        ],
        "notes": [
            {
                "rule": note.rule,
                "message": note.message,
                "start": note.span.start,
                "end": note.span.end,
                "severity": str(note.severity),
            }
            for note in transcript.notes
        ],
    }


def _turns(transcript: Transcript, within: range) -> Iterator[bytes]:
    """A row a turn: the columns side by side in the order of TURN, which no step of Python looks at."""
    columns, turns, text = transcript.paragraphs, transcript.turns, transcript.text
    part = slice(within.start, within.stop)
    # NONE, the index -1, finds what stands last.
    names = [_quoted(speaker.name) for speaker in transcript.speakers] + [NULL]
    rules = [_quoted(rule) for rule in turns.rule_names]

    @cache  # the few voices, and the few rules, that there are get written once
    def voiced(role: int, speaker: int, label: str) -> bytes:
        return VOICE % (ROLE_NAMES[role], names[speaker], _quoted(label) if label else NULL)

    @cache
    def ruled(rule: int, confidence: float) -> bytes:
        return RULE % (rules[rule], round(confidence, 3))

    starts = offsets(map(columns.starts.__getitem__, turns.firsts[part]))
    labelled = map(slice, turns.label_starts[part], turns.label_ends[part])
    labels = map(text.__getitem__, labelled)
    rows = zip(
        within,
        map(voiced, turns.roles[part], turns.speakers[part], labels),
        _escaped_all(transcript.turn_texts(within)),
        starts,
        map(columns.ends.__getitem__, (stop - 1 for stop in turns.stops[part])),
        transcript.turn_lines(within),
        _placed(transcript, starts, map(ruled, turns.rules[part], turns.confidences[part])),
        strict=True,
    )
    return map(TURN.__mod__, rows)


def _placed(transcript: Transcript, starts: array[int], rules: Iterator[bytes]) -> Iterator[bytes]:
    """The page and the time of every turn, and then its rule."""
    pages, times = transcript.pages, transcript.times
    if pages is None and times is None:
        return map(cache(lambda rule: PLACE % (NULL, NULL, rule)), rules)
    printed = repeat(NULL) if pages is None else map(_stated, map(pages.at, starts))
    timed = repeat(NULL) if times is None else map(_stated, map(times.at, starts))
    return map(PLACE.__mod__, zip(printed, timed, rules, strict=False))


def _exchanges(transcript: Transcript) -> Iterator[bytes]:
    """A row an exchange, in the same way."""
    columns = transcript.exchanges
    numbers = [b"%d" % index for index in range(len(transcript.turns))] + [NULL]
    rows = zip(
        range(len(columns)),
        columns.firsts,
        map(b", ".join, map(numbers.__getitem__, map(slice, columns.firsts, columns.stops))),
        _escaped_all(question_titles(transcript, columns.firsts)),
        range(1, len(columns) + 1),
        map(numbers.__getitem__, columns.follow_ups),
        strict=True,
    )
    return map(EXCHANGE.__mod__, rows)


def _escaped_all(texts: Iterator[str]) -> Iterator[bytes]:
    """Each of many texts escaped: a batch at once, since encoding and replacing cost most by the call."""
    return chain.from_iterable(map(_escaped_batch, iter(lambda: list(islice(texts, BATCH)), [])))


def _escaped_batch(batch: list[str]) -> Iterable[bytes]:
    pieces = _escaped(PARTING.join(batch)).split(PARTING.encode())
    return pieces if len(pieces) == len(batch) else map(_escaped, batch)


def _escaped(text: str) -> bytes:
    data = text.encode("utf-8", "surrogatepass").replace(b"\\", b"\\\\").replace(b'"', b'\\"')
    return data.replace(b"\n", b"\\n").replace(b"\t", b"\\t")


def _quoted(text: str) -> bytes:
    return b'"%b"' % _escaped(text)


def _stated(value: str | float | None) -> bytes:
    return NULL if value is None else json.dumps(value).encode()
