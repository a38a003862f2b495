"""Opening the marks, for writing if that can be, else for reading, and if need be from a copy in memory.

Whatever stands in the way of writing is kept as `trouble` and told when somebody writes; only damage is
raised, so that the session can mend it.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from podium_library.disk.places import Places
from podium_library.errors import DamagedError, Reason, Unsaved, is_damage, unsaved
from podium_library.keeping import backup, redo, schema
from podium_library.keeping.database import check_header, connect, connect_reading, prepare
from podium_library.keeping.journal import Journal
from podium_library.keeping.mounts import network_kind
from podium_library.keeping.repair import fill, gather

FileId = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Opened:
    """A connection and what is to be known about it."""

    connection: sqlite3.Connection
    file: FileId | None
    """Which file it is; None for a copy in memory."""
    trouble: Unsaved | None
    """Why nothing can be written."""
    network: str | None = None
    """The kind of network file system that the folder lies on."""


def file_id(path: Path) -> FileId | None:
    """Device and inode of the file at a path: another one when the database was replaced."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def open_writing(places: Places, journal: Journal) -> Opened:
    """Open for writing, or else for reading; raises DamagedError, or sqlite3.Error that means it."""
    path = places.database
    try:
        prepare(path)
        network = network_kind(path.parent)
        file = file_id(path)
        check_header(path)
        connection = connect(path, network=network is not None)
        try:
            trouble = _adopt(connection, places, journal)
        except BaseException:
            connection.close()
            raise
        return Opened(connection, file, trouble, network)
    except (sqlite3.Error, OSError) as error:
        if isinstance(error, sqlite3.Error) and is_damage(error):
            raise
        return open_reading(places, journal, unsaved(error))


def open_reading(places: Places, journal: Journal, trouble: Unsaved) -> Opened:
    """Read what is there without writing: SQLite may be able to; else a copy in memory is read."""
    path = places.database
    try:
        file = file_id(path)
        check_header(path)
        connection = connect_reading(path)
        try:
            if schema.is_newer(connection) or not redo.missing(connection, journal):
                return Opened(connection, file, trouble)
        except BaseException:
            connection.close()
            raise
        connection.close()
    except (sqlite3.Error, OSError, DamagedError):
        pass  # then from memory
    return in_memory(places, journal, trouble)


def in_memory(places: Places, journal: Journal, trouble: Unsaved) -> Opened:
    """All that can still be read of database, journal and backups, as a database in memory."""
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    fill(connection, gather(places.database, journal, places.kept_backups()).values(), 0)
    return Opened(connection, None, trouble)


def _adopt(connection: sqlite3.Connection, places: Places, journal: Journal) -> Unsaved | None:
    """See to the schema: make it, bring it up to date, or leave a newer one alone."""
    # In this order: a journal is only ever begun after the tables have been made.
    has_journal = journal.size() > 0
    version = schema.version_of(connection)
    if schema.is_newer(connection):
        connection.execute("PRAGMA query_only = ON")
        return Unsaved(Reason.NEWER)
    if version == 0 and has_journal:
        raise DamagedError("the database is empty and the journal is not")
    if version < schema.VERSION:
        if version > 0:
            backup.copy_before(connection, places, schema.VERSION)
        schema.upgrade(connection)
    if redo.missing(connection, journal):
        connection.execute("BEGIN IMMEDIATE")
        redo.catch_up(connection, journal)
        connection.execute("COMMIT")
    return None
