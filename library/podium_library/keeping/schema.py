"""The tables of the marks' database, and the steps from each version of it to the next.

A record's columns are its identity; everything else is in `body`, so that a new field of a mark needs
no new schema. Beside each record stands its checksum, and each document counts and folds (exclusive
or) the checksums of its marks as the ledger does those of the documents: a row that a damaged page
hides without an error is missed all the same.
"""

from __future__ import annotations

import sqlite3

from podium_library.errors import DamagedError
from podium_library.keeping import ledger

APPLICATION = 0x706F6469
"""`podi`, in SQLite's application_id."""

STEPS: tuple[tuple[str, ...], ...] = (
    (
        f"PRAGMA application_id = {APPLICATION}",
        # journal: bytes of the journal after the last change; fewer means that it was lost.
        """CREATE TABLE ledger (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            version INTEGER NOT NULL, seq INTEGER NOT NULL, documents INTEGER NOT NULL,
            tally INTEGER NOT NULL, journal INTEGER NOT NULL, sum INTEGER NOT NULL)""",
        """CREATE TABLE documents (
            id TEXT PRIMARY KEY, seq INTEGER NOT NULL, body BLOB NOT NULL, sum INTEGER NOT NULL,
            marks INTEGER NOT NULL, tally INTEGER NOT NULL)""",
        """CREATE TABLE marks (
            id TEXT PRIMARY KEY, document TEXT NOT NULL, seq INTEGER NOT NULL,
            trashed TEXT NOT NULL, body BLOB NOT NULL, sum INTEGER NOT NULL)""",
        "CREATE INDEX marks_by_document ON marks (document)",
    ),
)
"""Step n leads from version n to n + 1. A step that was released is never changed."""

VERSION = len(STEPS)
"""Also in the ledger, under its checksum: one flipped bit shall not pass for a newer podium."""


def version_of(connection: sqlite3.Connection) -> int:
    """The schema's version; 0 for an empty file. Raises DamagedError for a number below."""
    found: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if found < 0:
        raise DamagedError(f"the schema's number is {found}")  # SQLite keeps it with a sign
    return found


def is_newer(connection: sqlite3.Connection) -> bool:
    """Whether a newer podium made the tables; raises DamagedError where only the number says so."""
    if version_of(connection) <= VERSION:
        return False
    try:
        version = ledger.read_ledger(connection).version
    except (sqlite3.Error, DamagedError):
        return True
    if version <= VERSION:
        raise DamagedError(f"the schema's number is not {version}")
    return True


def upgrade(connection: sqlite3.Connection) -> None:
    """Bring the database to the present version, all steps in one transaction: a kill leaves the old one."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        for number in range(version_of(connection), VERSION):
            for statement in STEPS[number]:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number + 1}")
        ledger.stamp(connection, VERSION)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
