"""One written form for what is kept: the same bytes in a row of the database and a line of the journal.

SQLite's own quick check passes most files with a flipped bit, so each record carries a checksum of
its own (BLAKE2b, 64 bits). A record is a whole state and never a difference: whoever finds the latest
record of an id, in whatever file survived, has all of it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from hashlib import blake2b

from podium_library.errors import DamagedError
from podium_library.marks.mark import Document, Mark

MARK_FIELDS = dict.fromkeys(f for f in Mark.__dataclass_fields__ if f != "id")
DOCUMENT_FIELDS = tuple(f for f in Document.__dataclass_fields__ if f != "id")
SEQUENCES = ("line", "time", "tags", "lost_in")

Json = dict[str, object]


@dataclass(frozen=True, slots=True)
class Record:
    """The state of one mark or one document at one moment."""

    kind: str
    """`mark`, `document`, or `purged` for a mark that left the trash for good."""
    id: str
    document: str
    """The id of the document that a mark belongs to; empty for a document."""
    seq: int
    """Counts all changes; of two states of one id the higher is the later."""
    trashed: str
    """When it went to the trash, ISO 8601; empty while it is in use."""
    body: bytes
    """The fields as JSON."""

    @property
    def sum(self) -> int:
        """Checksum of everything above, a signed 64-bit number as SQLite keeps them."""
        head = "\0".join((self.kind, self.id, self.document, str(self.seq), self.trashed))
        return checksum(head.encode("utf-8", "surrogatepass"), self.body)


def checksum(*parts: bytes) -> int:
    """BLAKE2b of the parts with their lengths, as a signed 64-bit number."""
    data = b"".join(piece for part in parts for piece in (len(part).to_bytes(8, "big"), part))
    return int.from_bytes(blake2b(data, digest_size=8).digest(), "big", signed=True)


def dumps(fields: Json) -> bytes:
    """Compact JSON; half of a surrogate pair, which UTF-8 cannot hold, is written as an escape."""
    try:
        return json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(fields, separators=(",", ":")).encode("ascii")


def mark_body(mark: Mark) -> bytes:
    """All fields of a mark but its id."""
    return dumps({name: getattr(mark, name) for name in MARK_FIELDS})


def document_body(document: Document, known: list[str], sketch: list[int]) -> bytes:
    """All fields of a document but its id, the digests of its former texts, and its likeness."""
    fields: Json = {name: getattr(document, name) for name in DOCUMENT_FIELDS}
    return dumps({**fields, "known": known, "sketch": sketch})


def mark_of(record: Record) -> Mark:
    """The mark of a record; fields that this podium does not know are passed over."""
    fields = fields_of(record)
    if not fields.keys() <= MARK_FIELDS.keys():
        fields = {name: value for name, value in fields.items() if name in MARK_FIELDS}
    for name in SEQUENCES:
        values = fields.get(name)
        if type(values) is list:
            fields[name] = tuple(values)
    return Mark(id=record.id, **fields)  # type: ignore[arg-type]  # the checksum vouches for their types


def document_of(record: Record) -> Document:
    """The document of a record."""
    fields = fields_of(record)
    kept = {name: fields[name] for name in DOCUMENT_FIELDS if name in fields}
    return Document(id=record.id, **kept)  # type: ignore[arg-type]  # as above


def fields_of(record: Record) -> Json:
    """The body as a dictionary; raises DamagedError when it is not JSON."""
    try:
        fields = json.loads(record.body.decode("utf-8"))
    except ValueError as error:
        raise DamagedError(f"{record.kind} {record.id}: {error}") from None
    if not isinstance(fields, dict):
        raise DamagedError(f"{record.kind} {record.id} holds no fields")
    return fields
