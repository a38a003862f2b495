"""A disk that fails at the n-th call: what the store does to files and to SQLite goes through here."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import pytest

from podium_library.disk import durable
from podium_library.keeping import database

Value = str | bytes | int | None
SQLITE = {
    errno.ENOSPC: (sqlite3.SQLITE_FULL, "database or disk is full"),
    errno.EIO: (sqlite3.SQLITE_IOERR, "disk I/O error"),
    errno.EROFS: (sqlite3.SQLITE_READONLY, "attempt to write a readonly database"),
    errno.EACCES: (sqlite3.SQLITE_CANTOPEN, "unable to open database file"),
}
WRITING = (
    "BEGIN IMMEDIATE",
    "INSERT",
    "UPDATE",
    "DELETE",
    "COMMIT",
    "CREATE",
    "PRAGMA journal_mode",
)


class Disk:
    """Counts the calls that write, sync or open, and fails from the n-th on (or at the n-th alone)."""

    def __init__(self, number: int, at: int, *, stays: bool) -> None:
        self.number, self.at, self.stays = number, at, stays
        self.calls = 0
        self.failed = 0

    def fails(self) -> bool:
        """Count a call; whether it is one that fails."""
        self.calls += 1
        fails = self.calls == self.at or (self.stays and self.calls > self.at)
        self.failed += fails
        return fails

    def heal(self) -> None:
        """Fail no more; connections that were made meanwhile live on."""
        self.at, self.stays = -1, False

    def error(self) -> OSError:
        return OSError(self.number, os.strerror(self.number))


@contextmanager
def failing(monkeypatch: pytest.MonkeyPatch, disk: Disk) -> Iterator[Disk]:
    """Let the disk fail, for the calls of durable.py and for SQLite's writing statements."""

    class Connection(sqlite3.Connection):
        def execute(self, sql: str, parameters: Sequence[Value] = (), /) -> sqlite3.Cursor:  # type: ignore[override]  # we never pass a mapping
            if sql.lstrip().startswith(WRITING) and disk.fails():
                code, words = SQLITE[disk.number]
                error = sqlite3.OperationalError(words)
                error.sqlite_errorcode = code
                raise error
            return super().execute(sql, parameters)

    def connect(uri: str) -> sqlite3.Connection:
        if disk.fails():
            error = sqlite3.OperationalError("unable to open database file")
            error.sqlite_errorcode = sqlite3.SQLITE_CANTOPEN
            raise error
        return sqlite3.connect(
            uri, uri=True, isolation_level=None, check_same_thread=False, factory=Connection
        )

    def write(descriptor: int, data: bytes) -> None:
        if disk.fails():
            os.write(descriptor, data[: len(data) // 2])  # half of it got there
            raise disk.error()
        real_write(descriptor, data)

    def call(real: Callable[..., object]) -> Callable[..., object]:
        def wrapped(*args: object) -> object:
            if disk.fails():
                raise disk.error()
            return real(*args)

        return wrapped

    real_write = durable.write
    with monkeypatch.context() as patch:
        patch.setattr(database, "_connect", connect)
        patch.setattr(durable, "write", write)
        for name in ("sync", "open_private", "sync_folder"):
            patch.setattr(durable, name, call(getattr(durable, name)))
        yield disk
    disk.heal()
