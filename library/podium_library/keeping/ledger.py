"""The database's tables as records: what a store reads and writes, each row proved by its checksum.

Besides the records themselves the tallies are kept here: a document counts its marks and folds their
checksums, the ledger does so with the documents. Whoever reads rows compares, so that a row that is
missing, twice there or changed raises DamagedError instead of passing for the truth.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, replace

from podium_library.errors import DamagedError
from podium_library.marks.record import Record, checksum


@dataclass(frozen=True, slots=True)
class Ledger:
    """The one row that speaks for the whole database."""

    version: int
    """Of the schema."""
    seq: int = 0
    """Of the last change."""
    documents: int = 0
    """How many there are."""
    tally: int = 0
    """Their checksums, folded."""
    journal: int = 0
    """Bytes of the journal after the last change."""

    @property
    def sum(self) -> int:
        """Checksum of the row."""
        fields = (self.version, self.seq, self.documents, self.tally, self.journal)
        return checksum(repr(fields).encode())


def read_ledger(connection: sqlite3.Connection) -> Ledger:
    """The ledger; raises DamagedError when it is not there or not as it was written."""
    row = connection.execute(
        "SELECT version, seq, documents, tally, journal, sum FROM ledger"
    ).fetchone()
    found = Ledger(*row[:-1]) if row else None
    if found is None or found.sum != row[-1]:
        raise DamagedError("the ledger is not as it was written")
    return found


def write_ledger(connection: sqlite3.Connection, ledger: Ledger) -> None:
    """Keep the ledger."""
    connection.execute(
        "INSERT OR REPLACE INTO ledger VALUES (1, ?, ?, ?, ?, ?, ?)",
        (ledger.version, ledger.seq, ledger.documents, ledger.tally, ledger.journal, ledger.sum),
    )


def stamp(connection: sqlite3.Connection, version: int) -> None:
    """Note the schema's version; begins the ledger of a new database."""
    empty = connection.execute("SELECT 1 FROM ledger").fetchone() is None
    ledger = Ledger(version) if empty else replace(read_ledger(connection), version=version)
    write_ledger(connection, ledger)


def read_documents(connection: sqlite3.Connection) -> tuple[Record, ...]:
    """All documents, proved."""
    records, folded = [], 0
    for id_, seq, body, sum_ in connection.execute("SELECT id, seq, body, sum FROM documents"):
        records.append(_proved(Record("document", id_, "", seq, "", body), sum_))
        folded ^= sum_
    ledger = read_ledger(connection)
    if (len(records), folded) != (ledger.documents, ledger.tally):
        raise DamagedError(f"{len(records)} documents found, {ledger.documents} expected")
    return tuple(records)


def read_marks(connection: sqlite3.Connection, document: str) -> tuple[Record, ...]:
    """All marks of a document, those in the trash too, proved."""
    records, folded = [], 0
    query = "SELECT id, seq, trashed, body, sum FROM marks WHERE document = ?"
    for id_, seq, trashed, body, sum_ in connection.execute(query, (document,)):
        records.append(_proved(Record("mark", id_, document, seq, trashed, body), sum_))
        folded ^= sum_
    if (len(records), folded) != _tally(connection, document):
        raise DamagedError(f"the marks of document {document} are not those that were kept")
    return tuple(records)


def count_marks(connection: sqlite3.Connection) -> dict[str, tuple[int, int]]:
    """Of each document that has marks, how many are in use and how many in the trash."""
    query = "SELECT document, sum(trashed = ''), sum(trashed != '') FROM marks GROUP BY document"
    return {document: (used, trashed) for document, used, trashed in connection.execute(query)}


def read_mark(connection: sqlite3.Connection, id_: str) -> Record | None:
    """One mark, proved."""
    query = "SELECT document, seq, trashed, body, sum FROM marks WHERE id = ?"
    row = connection.execute(query, (id_,)).fetchone()
    if row is None:
        return None
    document, seq, trashed, body, sum_ = row
    return _proved(Record("mark", id_, document, seq, trashed, body), sum_)


def read_all(connection: sqlite3.Connection) -> tuple[Record, ...]:
    """Everything there is, documents first, proved."""
    documents = read_documents(connection)
    marks = (mark for document in documents for mark in read_marks(connection, document.id))
    return (*documents, *marks)


def put(connection: sqlite3.Connection, records: Iterable[Record], journal: int) -> None:
    """Keep records, new or changed, with all tallies; inside the caller's transaction."""
    ledger = read_ledger(connection)
    for record in records:
        ledger = replace(ledger, seq=max(ledger.seq, record.seq))
        match record.kind:
            case "document":
                ledger = _put_document(connection, record, ledger)
            case "mark":
                _drop_mark(connection, record.id)
                _put_mark(connection, record)
            case _:
                _drop_mark(connection, record.id)
    write_ledger(connection, replace(ledger, journal=journal))


def _put_document(connection: sqlite3.Connection, record: Record, ledger: Ledger) -> Ledger:
    query = "SELECT sum, marks, tally FROM documents WHERE id = ?"
    row = connection.execute(query, (record.id,)).fetchone()
    old, marks, tally = row if row else (0, 0, 0)
    connection.execute(
        "INSERT OR REPLACE INTO documents VALUES (?, ?, ?, ?, ?, ?)",
        (record.id, record.seq, record.body, record.sum, marks, tally),
    )
    count = ledger.documents + (0 if row else 1)
    return replace(ledger, documents=count, tally=ledger.tally ^ old ^ record.sum)


def _put_mark(connection: sqlite3.Connection, record: Record) -> None:
    connection.execute(
        "INSERT INTO marks VALUES (?, ?, ?, ?, ?, ?)",
        (record.id, record.document, record.seq, record.trashed, record.body, record.sum),
    )
    _fold(connection, record.document, 1, record.sum)


def _drop_mark(connection: sqlite3.Connection, id_: str) -> None:
    row = connection.execute("SELECT document, sum FROM marks WHERE id = ?", (id_,)).fetchone()
    if row is not None:
        connection.execute("DELETE FROM marks WHERE id = ?", (id_,))
        _fold(connection, row[0], -1, row[1])


def _fold(connection: sqlite3.Connection, document: str, count: int, sum_: int) -> None:
    marks, tally = _tally(connection, document)
    connection.execute(
        "UPDATE documents SET marks = ?, tally = ? WHERE id = ?",
        (marks + count, tally ^ sum_, document),
    )


def has_document(connection: sqlite3.Connection, document: str) -> bool:
    """Whether there is a document of that id."""
    query = "SELECT 1 FROM documents WHERE id = ?"
    return connection.execute(query, (document,)).fetchone() is not None


def _tally(connection: sqlite3.Connection, document: str) -> tuple[int, int]:
    query = "SELECT marks, tally FROM documents WHERE id = ?"
    row = connection.execute(query, (document,)).fetchone()
    if row is None:
        raise DamagedError(f"document {document} is missing")
    return row[0], row[1]


def _proved(record: Record, sum_: int) -> Record:
    # A flipped bit in a row's head can make bytes of a text, or a number or a text of the body.
    kinds = (type(record.id), type(record.document), type(record.trashed), type(record.body))
    if kinds != (str, str, str, bytes) or record.sum != sum_:
        raise DamagedError(f"{record.kind} {record.id} does not match its checksum")
    return record
