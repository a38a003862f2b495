"""A transcript pressed flat: its text and columns in two blobs, to be had again in a tenth of a millisecond.

Passages of many documents are judged and shown while somebody types. Reading them again from their files
takes 5 ms for 20 kB of plain text and up to a second for a PDF, and the file may be on another disk by now;
so the index keeps the text, compressed, and the columns as they are. What only the reader needs (notes,
reasons, pages, times) is left out: it reads the file itself. The blobs carry checksums of their own (zlib).
"""

from __future__ import annotations

import json
import zlib
from array import array
from typing import NamedTuple

from podium_library.errors import DamagedError
from podium_parsers import (
    Exchanges,
    Metadata,
    Paragraphs,
    Section,
    SectionKind,
    Source,
    Span,
    Spans,
    Speaker,
    Transcript,
    Turns,
)
from podium_parsers.columns import offsets

LEVEL = 1
"""Level 6 takes three times as long and saves a tenth."""


class Pressed(NamedTuple):
    """The two blobs."""

    text: bytes
    columns: bytes


def press(transcript: Transcript) -> Pressed:
    """Press a transcript flat."""
    paragraphs, turns, exchanges = transcript.paragraphs, transcript.turns, transcript.exchanges
    columns = (
        paragraphs.starts, paragraphs.ends, paragraphs.bodies, paragraphs.turns,
        turns.firsts, turns.stops, turns.label_starts, turns.label_ends, turns.speakers,
        exchanges.firsts, exchanges.stops, exchanges.follow_ups,
        transcript.hidden.starts, transcript.hidden.ends,
        offsets(iter(paragraphs.kinds)), offsets(iter(turns.roles)),
    )  # fmt: skip
    source, opening = transcript.source, transcript.opening
    head = [
        [source.encoding, source.reader, source.raw_digest, source.digest],
        list(vars_of(transcript.metadata)),
        [[s.name, s.role, list(s.aliases)] for s in transcript.speakers],
        [
            [str(s.kind), s.title, s.turns.start, s.turns.stop, *s.span, s.level]
            for s in transcript.sections
        ],
        [opening.start, opening.stop],
        [len(column) for column in columns],
    ]
    packed = json.dumps(head).encode() + b"\n" + b"".join(column.tobytes() for column in columns)
    text = source.text.encode("utf-8", "surrogatepass")
    return Pressed(zlib.compress(text, LEVEL), zlib.compress(packed, LEVEL))


def vars_of(about: Metadata) -> tuple[str | None, ...]:
    """What a document says of itself, in the order of the fields."""
    return about.title, about.date, about.venue, about.publisher, about.url, about.language


def unpress(pressed: Pressed, name: str) -> Transcript:
    """The transcript again, as read from the file of that name; raises DamagedError."""
    try:
        return _unpress(pressed, name)
    except (zlib.error, ValueError, TypeError, IndexError, EOFError) as error:
        raise DamagedError(f"a kept transcript: {error}") from error


def _unpress(pressed: Pressed, name: str) -> Transcript:
    head, _, packed = zlib.decompress(pressed.columns).partition(b"\n")
    (encoding, reader, raw, digest), about, people, sections, opening, sizes = json.loads(head)
    columns: list[array[int]] = []
    at = 0
    for size in sizes:
        column = offsets()
        end = at + size * column.itemsize
        column.frombytes(packed[at:end])
        columns.append(column)
        at = end
    text = zlib.decompress(pressed.text).decode("utf-8", "surrogatepass")
    source = Source(text, name, encoding, reader, raw)
    source.__dict__["digest"] = digest  # known, and not to be computed again
    paragraphs, hidden, exchanges = Paragraphs(), Spans(), Exchanges()
    turns = Turns(paragraphs)
    (
        paragraphs.starts, paragraphs.ends, paragraphs.bodies, paragraphs.turns,
        turns.firsts, turns.stops, turns.label_starts, turns.label_ends, turns.speakers,
        exchanges.firsts, exchanges.stops, exchanges.follow_ups,
        hidden.starts, hidden.ends, kinds, roles,
    ) = columns  # fmt: skip
    paragraphs.kinds = bytearray(iter(kinds))
    turns.describe(0, ["kept"] * len(turns), array("f", [1.0]) * len(turns))
    turns.roles = bytearray(iter(roles))
    return Transcript(
        source=source,
        metadata=Metadata(*about),
        speakers=tuple(
            Speaker(number, called, role, tuple(aliases))
            for number, (called, role, aliases) in enumerate(people)
        ),
        paragraphs=paragraphs,
        turns=turns,
        exchanges=exchanges,
        sections=tuple(
            Section(SectionKind(kind), title, range(first, stop), Span(start, end), level)
            for kind, title, first, stop, start, end, level in sections
        ),
        notes=(),
        hidden=hidden,
        opening=range(*opening),
    )
