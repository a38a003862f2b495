"""Journal and database kept in step: what one of them lacks is brought over from the other.

A change is in the journal before it is committed. So a database that lags behind (a kill between the two,
a write-ahead log that was lost, which SQLite passes over without a word) catches up from the journal's
end; and a journal that is shorter than the database says was lost, and is begun anew. All of this
happens within the caller's transaction.
"""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

from podium_library.keeping import ledger
from podium_library.keeping.journal import Journal
from podium_library.marks.mark import now
from podium_library.marks.record import Record


def stamp() -> str:
    """The present moment as it stands in the names of files that are set aside."""
    return now().replace(":", "").replace("-", "")


def missing(connection: sqlite3.Connection, journal: Journal) -> tuple[Record, ...]:
    """Changes that are in the journal and not in the database."""
    state = ledger.read_ledger(connection)
    if journal.size() <= state.journal:
        return ()
    return tuple(r for r in journal.records(state.journal) if r.seq > state.seq)


def catch_up(connection: sqlite3.Connection, journal: Journal) -> None:
    """Bring the journal's changes into the database."""
    if late := missing(connection, journal):
        ledger.put(connection, late, journal.size())


def keep(
    connection: sqlite3.Connection, journal: Journal, records: tuple[Record, ...], at: str
) -> None:
    """Make records last in the journal and put them into the database."""
    if journal.size() < ledger.read_ledger(connection).journal:
        _begin(connection, journal)
    ledger.put(connection, records, journal.append(records, at))


def renew(connection: sqlite3.Connection, journal: Journal) -> None:
    """Begin the journal anew, out of the database, if it is no longer whole."""
    if not journal.is_whole():
        size = _begin(connection, journal)
        ledger.write_ledger(connection, replace(ledger.read_ledger(connection), journal=size))


def rotate(connection: sqlite3.Connection, journal: Journal, aside: Path) -> None:
    """Begin a journal that has grown anew with the present states; the old one is kept at another path.

    What is gone for good stays noted, or an old copy of the database could bring it back.
    """
    present = ledger.read_all(connection)
    ids = {record.id for record in present}
    gone = {r.id: r for r in journal.records() if r.kind == "purged" and r.id not in ids}
    journal.keep_as(aside)
    size = journal.rewrite((*gone.values(), *present), now())
    ledger.write_ledger(connection, replace(ledger.read_ledger(connection), journal=size))


def _begin(connection: sqlite3.Connection, journal: Journal) -> int:
    journal.set_aside(stamp())
    return journal.rewrite(ledger.read_all(connection), now())
