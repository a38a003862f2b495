"""Rebuilding a damaged database from everything that survives, and never over the damaged one.

Rows of the damaged file whose checksums hold, the journal, and the backups are laid together; of each
mark the latest state wins. The new database is written beside the old one and then put in its place,
the old one with its companions kept in a folder of its own. Run with the lock file held alone.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from podium_library.disk import durable
from podium_library.disk.folders import private
from podium_library.keeping import ledger, schema
from podium_library.keeping.database import COMPANIONS, Connection, connect, prepare
from podium_library.keeping.journal import Journal
from podium_library.keeping.ledger import Ledger
from podium_library.marks.mark import Document
from podium_library.marks.record import Record, document_body
from podium_library.written.counted import counted


@dataclass(frozen=True, slots=True)
class Repair:
    """What a repair did."""

    marks: int
    """Marks in the new database, those in the trash too."""
    documents: int
    kept: Path | None
    """The folder where the damaged file now lies; None when there was none."""

    def __str__(self) -> str:
        words = f"rebuilt {counted(self.marks, 'mark')} of {counted(self.documents, 'document')}"
        return f"{words}; the damaged file is kept in {self.kept}" if self.kept else words


def gather(database: Path, journal: Journal, backups: Iterable[Path]) -> dict[str, Record]:
    """The latest state of each id in all that can still be read."""
    latest: dict[str, Record] = {}
    for source in (*(salvage(path) for path in (*backups, database)), journal.records()):
        for record in source:
            known = latest.get(record.id)
            if known is None or record.seq >= known.seq:
                latest[record.id] = record
    return latest


def salvage(path: Path) -> Iterator[Record]:
    """The records of a database that are whole, read from a copy so that the file stays as it is."""
    if not path.is_file():
        return
    with tempfile.TemporaryDirectory(prefix="podium-salvage-") as folder:
        copy = Path(folder) / "copy.db"
        for end in ("", "-wal"):
            with suppress(OSError):
                shutil.copyfile(f"{path}{end}", f"{copy}{end}")
        if not copy.exists():
            return
        with closing(sqlite3.connect(copy, factory=Connection)) as connection:
            for kind, columns, table in (
                ("document", "'', seq, ''", "documents"),
                ("mark", "document, seq, trashed", "marks"),
            ):
                yield from _rows(connection, kind, f"SELECT id, {columns}, body, sum FROM {table}")


def _rows(connection: sqlite3.Connection, kind: str, query: str) -> Iterator[Record]:
    """Whole rows, walked in both directions so that a bad page in the middle hides nothing but itself."""
    for order in ("ASC", "DESC"):
        try:
            # Text that is no longer UTF-8 must not end the walk.
            connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
            for id_, document, seq, trashed, body, sum_ in connection.execute(
                f"{query} ORDER BY rowid {order}"
            ):
                with suppress(TypeError, ValueError, AttributeError):
                    record = Record(kind, id_, document, seq, trashed, body)
                    if isinstance(body, bytes) and isinstance(seq, int) and record.sum == sum_:
                        yield record
        except sqlite3.Error:
            continue
        return


def fill(connection: sqlite3.Connection, records: Iterable[Record], journal: int) -> Ledger:
    """Put the tables and these records into an empty database."""
    found = sorted(records, key=lambda record: (record.seq, record.id))
    documents = [r for r in found if r.kind == "document"]
    marks = [r for r in found if r.kind == "mark"]
    for orphaned in sorted({r.document for r in marks} - {r.id for r in documents}):
        body = document_body(Document(file="", sha256="", characters=0), [], [])
        documents.append(Record("document", orphaned, "", 0, "", body))
    schema.upgrade(connection)
    connection.execute("BEGIN IMMEDIATE")
    ledger.put(connection, (*documents, *marks), journal)
    # The count of changes never goes back, or a later state would look like an earlier one.
    seq = max((record.seq for record in found), default=0)
    state = replace(ledger.read_ledger(connection), seq=seq)
    ledger.write_ledger(connection, state)
    connection.execute("COMMIT")
    return state


def repair(database: Path, journal: Journal, backups: Iterable[Path], stamp: str) -> Repair:
    """Rebuild the database; `stamp` names the folder for the damaged one. Raises OSError, sqlite3.Error."""
    records = tuple(gather(database, journal, backups).values())
    for left in database.parent.glob(f"{database.name}.new*"):
        left.unlink()
    draft = database.with_name(f"{database.name}.new")
    prepare(draft)
    try:
        with closing(connect(draft, network=True)) as connection:
            documents = fill(connection, records, journal.size()).documents
        kept = set_aside(database, stamp)
        draft.replace(database)
    finally:
        draft.unlink(missing_ok=True)
    durable.sync_folder(database.parent)
    return Repair(sum(record.kind == "mark" for record in records), documents, kept)


def set_aside(database: Path, stamp: str) -> Path | None:
    """Keep a second name for the damaged file, and move its companions there; the folder's path.

    The companions go first and the file itself keeps its place until the new one takes it: at no
    moment is there a database with the write-ahead log of another.
    """
    if not database.exists():
        return None
    folder = database.parent / f"damaged-{stamp}"
    number = 1
    while folder.exists():
        number += 1
        folder = database.parent / f"damaged-{stamp}-{number}"
    private(folder)
    for end in COMPANIONS:
        with suppress(FileNotFoundError):
            Path(f"{database}{end}").rename(folder / f"{database.name}{end}")
    try:
        os.link(database, folder / database.name)
    except OSError:  # a file system without hard links
        shutil.copyfile(database, folder / database.name)
    durable.sync_folder(folder)
    return folder
