"""A session with the marks' database: opened, kept in step with what others do to it, and mended.

Reading and writing go through two doors that take a function: `read` gives it one consistent view,
`write` gives it the next change's number and makes what it returns last in journal and database. Both
rebuild a damaged database once and try again. Where writing is impossible the session still reads, from
memory if need be, and each attempt to write tries to open anew: retrying is calling again.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import RLock
from typing import TypeVar

from podium_library.disk import durable
from podium_library.disk.places import Places
from podium_library.errors import DamagedError, Reason, Unsaved, is_damage, unsaved
from podium_library.keeping import ledger, redo
from podium_library.keeping.database import BUSY
from podium_library.keeping.journal import Journal
from podium_library.keeping.opening import (
    FileId,
    Opened,
    file_id,
    in_memory,
    open_reading,
    open_writing,
)
from podium_library.keeping.repair import Repair, repair
from podium_library.marks.mark import now
from podium_library.marks.record import Record

Result = TypeVar("Result")
Work = Callable[[sqlite3.Connection], Result]
Change = Callable[[sqlite3.Connection, int], tuple[Record, ...]]


class Session:
    """One program's hold on the marks."""

    def __init__(self, places: Places, *, read_only: bool = False) -> None:
        self.places = places
        self.journal = Journal(places.journal)
        self.repairs: list[Repair] = []
        """What was mended since the session began."""
        self.has_written = False
        """Whether this session changed anything."""
        self._asked_read_only = read_only
        self._lock = RLock()
        self._opened: Opened | None = None
        self._opened_times = 0
        self._broken: FileId | None = None

    @property
    def trouble(self) -> Unsaved | None:
        """Why nothing can be written at present."""
        return self._opened.trouble if self._opened else None

    @property
    def network(self) -> str | None:
        """The kind of network file system that the folder lies on."""
        return self._opened.network if self._opened else None

    @property
    def version(self) -> tuple[int, int]:
        """Changes when another program has written; costs microseconds."""
        with self._lock:
            try:
                found: int = self._current().execute("PRAGMA data_version").fetchone()[0]
            except (sqlite3.Error, OSError):
                found = -1
            return self._opened_times, found

    def close(self) -> None:
        """Let go of the files."""
        with self._lock:
            self._drop()

    def read(self, work: Work[Result]) -> Result:
        """Run work in one read transaction; raises Unsaved when nothing can be read."""
        with self._lock:
            return self._mending(lambda: self._reading(work))

    def write(self, change: Change) -> tuple[Record, ...]:
        """Keep the records that the change returns; they are on the disk on return. Raises Unsaved.

        The change gets the number that its first record must bear; all of them count up from there.
        """
        with self._lock:
            return self._mending(lambda: self._writing(change))

    def renew_journal(self) -> None:
        """Begin a journal anew, out of the database, when the one there is no longer whole."""

        def renew(connection: sqlite3.Connection, _: int) -> tuple[Record, ...]:
            redo.renew(connection, self.journal)
            return ()

        self.write(renew)

    def rotate_journal(self, aside: Path) -> bool:
        """Begin the journal anew with the present states, the old one kept; False when others are reading.

        Before and after it the write-ahead log is merged: whatever is lost in between, database or
        journal has everything. Raises Unsaved.
        """

        def rotate(connection: sqlite3.Connection, _: int) -> tuple[Record, ...]:
            redo.rotate(connection, self.journal, aside)
            return ()

        with self._lock:
            if not self._merged():
                return False
            self.write(rotate)
            self._merged()
            return True

    def _merged(self) -> bool:
        """Whether all of the write-ahead log is in the database itself now."""
        query = "PRAGMA wal_checkpoint(TRUNCATE)"
        busy = self._told(lambda: self._current().execute(query).fetchone()[0])
        return not busy

    def mend(self) -> Repair:
        """Rebuild the database now, whatever its state."""
        with self._lock:
            return self._told(lambda: self._repair(force=True))

    def _reading(self, work: Work[Result]) -> Result:
        connection = self._current()
        connection.execute("BEGIN")
        try:
            return work(connection)
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")

    def _writing(self, change: Change) -> tuple[Record, ...]:
        self._current()
        if self.trouble is not None and not self._asked_read_only:
            self._drop()
            self._current()
        if self.trouble is not None:
            raise self.trouble
        with durable.held(self.places.lock, alone=False, seconds=BUSY):
            connection = self._current()
            connection.execute("BEGIN IMMEDIATE")
            before: int | None = None
            try:
                redo.catch_up(connection, self.journal)
                records = change(connection, ledger.read_ledger(connection).seq + 1)
                if records:
                    before = self.journal.size()
                    redo.keep(connection, self.journal, records, now())
                connection.execute("COMMIT")
                self.has_written = True
                return records
            except BaseException:
                if before is not None:
                    self.journal.take_back(before)
                with suppress(sqlite3.Error):
                    connection.execute("ROLLBACK")
                raise

    def _mending(self, work: Callable[[], Result]) -> Result:
        try:
            return self._told(work)
        except DamagedError:
            pass
        try:
            self._told(self._repair)
            return self._told(work)
        except DamagedError as error:
            raise Unsaved(Reason.FAILED, f"the marks are damaged: {error}") from error

    def _told(self, work: Callable[[], Result]) -> Result:
        """Run work; what SQLite and the system say comes out in our own words."""
        try:
            return work()
        except sqlite3.Error as error:
            if is_damage(error):
                raise DamagedError(str(error)) from error
            self._drop()
            raise unsaved(error) from error
        except OSError as error:
            self._drop()
            raise unsaved(error) from error

    def _repair(self, *, force: bool = False) -> Repair:
        """Rebuild, unless another program has done so while we waited for the lock."""
        if self._asked_read_only or (self.trouble is not None and not force):
            trouble = self.trouble or Unsaved(Reason.READ_ONLY)
            self._drop()
            self._opened = in_memory(self.places, self.journal, trouble)
            return Repair(0, 0, None)
        broken = self._opened.file if self._opened else self._broken
        self._drop()
        with durable.held(self.places.lock, alone=True, seconds=BUSY):
            if not force and broken != file_id(self.places.database):
                return Repair(0, 0, None)
            done = repair(
                self.places.database, self.journal, self.places.kept_backups(), redo.stamp()
            )
        self.repairs.append(done)
        return done

    def _current(self) -> sqlite3.Connection:
        """The connection; a new one when the file at the path is no longer the one that we opened."""
        opened = self._opened
        if opened and opened.file and opened.file != file_id(self.places.database):
            self._drop()
        if self._opened is None:
            self._opened = self._open()
        return self._opened.connection

    def _open(self) -> Opened:
        self._opened_times += 1
        if self._asked_read_only:
            return open_reading(self.places, self.journal, Unsaved(Reason.READ_ONLY))
        try:
            return open_writing(self.places, self.journal)
        except (DamagedError, sqlite3.Error):
            self._broken = file_id(self.places.database)
            raise

    def _drop(self) -> None:
        if self._opened is not None:
            with suppress(sqlite3.Error):
                self._opened.connection.close()
        self._opened = None
