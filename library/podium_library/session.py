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
from dataclasses import replace
from threading import RLock
from typing import TypeVar

from podium_library import backup, durable, ledger, schema
from podium_library.database import BUSY, check_header, connect, connect_reading, prepare
from podium_library.errors import DamagedError, Reason, Unsaved, is_damage, unsaved
from podium_library.journal import Journal
from podium_library.mark import now
from podium_library.mounts import network_kind
from podium_library.places import Places
from podium_library.record import Record
from podium_library.repair import Repair, fill, gather, repair

Result = TypeVar("Result")
Work = Callable[[sqlite3.Connection], Result]
Change = Callable[[sqlite3.Connection, int], tuple[Record, ...]]


class Session:
    """One program's hold on the marks."""

    def __init__(self, places: Places, *, read_only: bool = False) -> None:
        self.places = places
        self.journal = Journal(places.journal)
        self.trouble: Unsaved | None = None
        """Why nothing can be written at present."""
        self.network: str | None = None
        """The kind of network file system that the folder lies on."""
        self.repairs: list[Repair] = []
        """What was mended since the session began."""
        self.has_written = False
        """Whether this session changed anything."""
        self._asked_read_only = read_only
        self._lock = RLock()
        self._connection: sqlite3.Connection | None = None
        self._file: tuple[int, int] | None = None
        self._tried: tuple[int, int] | None = None
        self._opened = 0

    @property
    def version(self) -> tuple[int, int]:
        """Changes when another program has written; costs microseconds."""
        with self._lock:
            try:
                found: int = self._current().execute("PRAGMA data_version").fetchone()[0]
            except (sqlite3.Error, OSError):
                found = -1
            return self._opened, found

    def close(self) -> None:
        """Let go of the files."""
        with self._lock:
            self._drop()

    def read(self, work: Work[Result]) -> Result:
        """Run work in one read transaction; raises DamagedError, or Unsaved when nothing can be read."""
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
        self.write(lambda connection, _: self._renewed(connection))

    def mend(self) -> Repair:
        """Rebuild the database now, whatever its state."""
        with self._lock:
            return self._repair(force=True)

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
                self._catch_up(connection)
                records = change(connection, ledger.read_ledger(connection).seq + 1)
                if records:
                    before = self.journal.size()
                    ledger.put(connection, records, self._journalled(connection, records))
                connection.execute("COMMIT")
                self.has_written = True
                return records
            except BaseException:
                if before is not None:
                    self.journal.take_back(before)
                with suppress(sqlite3.Error):
                    connection.execute("ROLLBACK")
                raise

    def _missing(self, connection: sqlite3.Connection) -> tuple[Record, ...]:
        """Changes that are in the journal and not in the database.

        A kill between the two leaves one; a write-ahead log that was lost or damaged, which SQLite
        passes over without a word, leaves many.
        """
        state = ledger.read_ledger(connection)
        if self.journal.size() <= state.journal:
            return ()
        return tuple(r for r in self.journal.records(state.journal) if r.seq > state.seq)

    def _catch_up(self, connection: sqlite3.Connection) -> None:
        """Bring the journal's changes into the database, inside the caller's transaction."""
        if missing := self._missing(connection):
            ledger.put(connection, missing, self.journal.size())

    def _journalled(self, connection: sqlite3.Connection, records: tuple[Record, ...]) -> int:
        """The journal's size once the records are in it; a journal that was lost is begun anew."""
        if self.journal.size() < ledger.read_ledger(connection).journal:
            self._begin_journal(connection)
        return self.journal.append(records, now())

    def _begin_journal(self, connection: sqlite3.Connection) -> int:
        self.journal.set_aside(_stamp())
        return self.journal.rewrite(ledger.read_all(connection), now())

    def _renewed(self, connection: sqlite3.Connection) -> tuple[Record, ...]:
        if not self.journal.is_whole():
            size = self._begin_journal(connection)
            ledger.write_ledger(connection, replace(ledger.read_ledger(connection), journal=size))
        return ()

    def _mending(self, work: Callable[[], Result]) -> Result:
        try:
            return self._told(work)
        except DamagedError:
            self._repair()
            return self._told(work)

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
            self._into_memory()
            return Repair(0, 0, None)
        self._drop()
        with durable.held(self.places.lock, alone=True, seconds=BUSY):
            if not force and self._tried != self._file_now():
                return Repair(0, 0, None)
            done = self._told(
                lambda: repair(
                    self.places.database, self.journal, self.places.kept_backups(), _stamp()
                )
            )
        self.repairs.append(done)
        return done

    def _current(self) -> sqlite3.Connection:
        """The connection; a new one when the file at the path is no longer the one that we opened."""
        if self._connection is not None and self._file is not None:
            if self._file_now() == self._file:
                return self._connection
            self._drop()
        if self._connection is None:
            self._open()
        assert self._connection is not None
        return self._connection

    def _open(self) -> None:
        path = self.places.database
        self._opened += 1
        self.trouble = None
        if self._asked_read_only:
            self.trouble = Unsaved(Reason.READ_ONLY)
            self._open_reading()
            return
        try:
            prepare(path)
            self.network = network_kind(path.parent)
            self._file = self._tried = self._file_now()
            check_header(path)
            self._connection = connect(path, network=self.network is not None)
            self._adopt(self._connection)
        except (sqlite3.Error, OSError) as error:
            self._drop()
            if isinstance(error, sqlite3.Error) and is_damage(error):
                raise
            self.trouble = unsaved(error)
            self._open_reading()
        except BaseException:
            self._drop()
            raise

    def _adopt(self, connection: sqlite3.Connection) -> None:
        """See to the schema: make it, bring it up to date, or leave a newer one alone."""
        # In this order: a journal is only ever begun after the tables have been made.
        has_journal = self.journal.size() > 0
        version = schema.version_of(connection)
        if schema.is_newer(connection):
            connection.execute("PRAGMA query_only = ON")
            self.trouble = Unsaved(Reason.NEWER)
        elif version == 0 and has_journal:
            raise DamagedError("the database is empty and the journal is not")
        elif version < schema.VERSION:
            if version > 0:
                backup.copy_before(connection, self.places, schema.VERSION)
            schema.upgrade(connection)
        if self.trouble is None and self._missing(connection):
            connection.execute("BEGIN IMMEDIATE")
            self._catch_up(connection)
            connection.execute("COMMIT")

    def _open_reading(self) -> None:
        """Read what is there without writing: SQLite may be able to; else a copy in memory is."""
        path = self.places.database
        try:
            self._file = self._file_now()
            check_header(path)
            self._connection = connect_reading(path)
            if schema.is_newer(self._connection) or not self._missing(self._connection):
                return
        except (sqlite3.Error, OSError, DamagedError):
            self._drop()
        self._into_memory()

    def _into_memory(self) -> None:
        self._drop()
        memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        found = gather(self.places.database, self.journal, self.places.kept_backups())
        fill(memory, found.values(), 0)
        self._connection, self._file = memory, None

    def _drop(self) -> None:
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.close()
        self._connection = self._file = None

    def _file_now(self) -> tuple[int, int] | None:
        try:
            status = self.places.database.stat()
        except OSError:
            return None
        return status.st_dev, status.st_ino


def _stamp() -> str:
    return now().replace(":", "").replace("-", "")
