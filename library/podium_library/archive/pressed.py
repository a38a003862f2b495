"""A transcript pressed flat: its text and columns in two blobs, to be had again in a tenth of a millisecond.

Passages of many documents are judged and shown while somebody types. Reading them again from their files
takes 4 ms for 20 kB of plain text and up to a second for a PDF, and the file may be on another disk by now;
so the index keeps the text, compressed, and the columns as they are. Beside each passage stand its words as
they are searched: folding them anew was a third of a query, and next to the passage they press to little.
What only the reader needs (notes, reasons, pages, times) is left out: it reads the file itself. The blobs
carry checksums of their own (zlib).
"""

from __future__ import annotations

import json
import zlib
from array import array
from collections.abc import Sequence
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


PARTED = b"\xff"
"""Stands between a passage and its words; in no UTF-8."""


Line = tuple[int, str]
"""(the offset at which a passage ends, its words as they are searched: folded, single blanks between)."""


class Pressed(NamedTuple):
    """The two blobs."""

    text: bytes
    columns: bytes


class Unpressed(NamedTuple):
    """What was pressed."""

    transcript: Transcript
    lines: Sequence[str]
    """The words of each passage."""


def press(transcript: Transcript, lines: Sequence[Line]) -> Pressed:
    """Press a transcript flat, with the words of its passages, which come in the order of the text."""
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
    return Pressed(zlib.compress(_woven(source.text, lines), LEVEL), zlib.compress(packed, LEVEL))


def _woven(text: str, lines: Sequence[Line]) -> bytes:
    """The text in pieces, each followed by the words of the passage that it ends with."""
    pieces: list[str] = []
    at = 0
    for end, words in lines:
        pieces += (text[at:end], words)
        at = end
    pieces.append(text[at:])
    return PARTED.join([piece.encode("utf-8", "surrogatepass") for piece in pieces])


def vars_of(about: Metadata) -> tuple[str | None, ...]:
    """What a document says of itself, in the order of the fields."""
    return about.title, about.date, about.venue, about.publisher, about.url, about.language


def press_pairs(pairs: Sequence[tuple[str, str]]) -> bytes:
    """Press pairs of words flat; the first of a pair is one word."""
    return zlib.compress("\n".join(map(" ".join, pairs)).encode("utf-8"), LEVEL)


def unpress_pairs(pressed: bytes) -> list[tuple[str, str]]:
    """The pairs again; raises DamagedError."""
    try:
        lines = zlib.decompress(pressed).decode("utf-8").splitlines()
    except (zlib.error, ValueError) as error:
        raise DamagedError(f"kept abbreviations: {error}") from error
    return [(first, rest) for first, _, rest in (line.partition(" ") for line in lines)]


def unpress(pressed: Pressed, name: str) -> Unpressed:
    """The transcript again, as read from the file of that name, and the words; raises DamagedError."""
    try:
        return _unpress(pressed, name)
    except (zlib.error, ValueError, TypeError, IndexError, EOFError) as error:
        raise DamagedError(f"a kept transcript: {error}") from error


def _unpress(pressed: Pressed, name: str) -> Unpressed:
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
    pieces = zlib.decompress(pressed.text).split(PARTED)
    text = b"".join(pieces[::2]).decode("utf-8", "surrogatepass")
    words = b"\n".join(pieces[1::2]).decode("utf-8", "surrogatepass")
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
    transcript = Transcript(
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
    return Unpressed(transcript, words.split("\n") if len(pieces) > 1 else ())
