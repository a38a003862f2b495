"""Opening the marks' database so that what is committed stays, and stays private.

WAL with synchronous=FULL: a commit is one write and one sync, and readers are never kept waiting. On a
network file system WAL's shared memory does not work (sqlite.org/wal.html), so there a rollback journal
is used and the person is told. The file is made by us, 0600, before SQLite sees it: its companions
inherit the mode.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from time import monotonic, sleep

from podium_library.disk import durable
from podium_library.disk.folders import private
from podium_library.errors import DamagedError

BUSY = 10.0
"""Seconds to wait for another program's write."""
NAME = "marks.db"
COMPANIONS = ("-wal", "-shm", "-journal")


Value = str | bytes | int | float | None


class Connection(sqlite3.Connection):
    """A connection whose every failure is a `sqlite3.Error`.

    SQLite names in its message what is damaged; where that name is no UTF-8 any more, Python cannot make
    the error and raises UnicodeDecodeError instead.
    """

    def execute(self, sql: str, parameters: Sequence[Value] = (), /) -> sqlite3.Cursor:  # type: ignore[override]  # we never pass a mapping
        try:
            return super().execute(sql, parameters)
        except UnicodeDecodeError:
            raise sqlite3.DatabaseError("malformed: SQLite's message is no UTF-8") from None


def prepare(path: Path) -> None:
    """Make the folder and an empty file where there is none; raises OSError."""
    private(path.parent)
    try:
        descriptor = durable.open_private(path, os.O_RDWR | os.O_CREAT)
    except IsADirectoryError as error:
        raise PermissionError(error.errno, "a folder stands in its place") from None
    os.close(descriptor)


def check_header(path: Path) -> None:
    """Raise DamagedError where the file's first bytes are none that SQLite wrote for us.

    With a bit flipped there SQLite may take the file for read-only or of another encoding instead of
    damaged (sqlite.org/fileformat.html, 1.3). An empty file is a new one.
    """
    head = durable.read(path, 100)
    if not head:
        return
    page, empty = int.from_bytes(head[16:18], "big"), head[44:48] == bytes(4)
    good = (
        len(head) == 100
        and head[:16] == b"SQLite format 3\0"
        and page in (1, 512, 1024, 2048, 4096, 8192, 16384, 32768)
        and head[18] in (1, 2)
        and head[19] == head[18]
        and head[20:24] == bytes((0, 64, 32, 32))
        and (empty or head[44:48] == bytes((0, 0, 0, 4)))
        and (empty or head[56:60] == bytes((0, 0, 0, 1)))
    )
    if not good:
        raise DamagedError("the file's head is not SQLite's")


def connect(path: Path, *, network: bool = False) -> sqlite3.Connection:
    """Open for writing; raises sqlite3.Error."""
    connection = _connect(f"file:{_quoted(path)}?mode=rw")
    try:
        _settle(connection, "DELETE" if network else "WAL")
        connection.execute("PRAGMA synchronous = FULL")
        # On macOS a plain fsync leaves the bytes in the drive's own memory.
        connection.execute("PRAGMA fullfsync = ON")
        connection.execute("PRAGMA checkpoint_fullfsync = ON")
        connection.execute("PRAGMA cell_size_check = ON")
        return connection
    except BaseException:
        connection.close()
        raise


def connect_reading(path: Path) -> sqlite3.Connection:
    """Open without ever writing; raises sqlite3.Error, also where a WAL needs a writable folder."""
    connection = _connect(f"file:{_quoted(path)}?mode=ro")
    try:
        connection.execute("PRAGMA query_only = ON")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        return connection
    except BaseException:
        connection.close()
        raise


def _connect(uri: str) -> sqlite3.Connection:
    # Threads of the reader share it under the store's own lock.
    return sqlite3.connect(
        uri,
        uri=True,
        timeout=BUSY,
        isolation_level=None,
        check_same_thread=False,
        factory=Connection,
    )


def _quoted(path: Path) -> str:
    from urllib.parse import quote

    return quote(os.fspath(path.absolute()))


def _settle(connection: sqlite3.Connection, mode: str) -> None:
    """Set the journal mode. SQLite does not wait for others here, so we do."""
    end = monotonic() + BUSY
    while True:
        try:
            connection.execute(f"PRAGMA journal_mode = {mode}")
            return
        except sqlite3.OperationalError as error:
            busy = error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
            if not busy or monotonic() > end:
                raise
        sleep(0.01)
