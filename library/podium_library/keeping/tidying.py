"""What is done once a day: a copy of the database, the journal proved, the trash emptied of the old.

It comes when a store is closed, after everything was acknowledged, so nobody waits for it; whatever
fails is left for the next time.
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from datetime import UTC, date, datetime
from time import time

from podium_library.disk.places import Places
from podium_library.errors import DamagedError, Unsaved
from podium_library.keeping import backup, ledger
from podium_library.keeping.backup import TRASH
from podium_library.keeping.session import Session
from podium_library.marks.record import Record

HOUR = 3600.0
LONG = 8 << 20
"""Bytes of a journal that is left as it is."""
TIMES = 8
"""A longer one is begun anew when it is so many times as long as the database."""
JOURNALS = 2
"""Old journals that are kept."""


def tidy(session: Session, day: date | None = None) -> bool:
    """Do what is due today; False when nothing was, or when it could not be done."""
    today = day or backup.today()
    places = session.places
    if not places.database.exists() or not backup.is_due(places, today):
        return False
    try:
        session.read(lambda connection: backup.copy(connection, places, today))
        session.renew_journal()
        session.write(lambda connection, seq: outdated(connection, seq, today))
        shorten(session, today)
    except (Unsaved, DamagedError, OSError):
        return False
    sweep(places, time())
    return True


def shorten(session: Session, day: date) -> None:
    """Begin a journal anew that has grown long; the day's copy of the database has been proved before."""
    places = session.places
    size = session.journal.size()
    if size <= max(LONG, TIMES * places.database.stat().st_size):
        return
    if session.rotate_journal(places.backups / f"journal-{day.isoformat()}.jsonl"):
        for old in places.kept_journals()[:-JOURNALS]:
            with suppress(OSError):
                old.unlink()


def sweep(places: Places, at: float) -> None:
    """Delete drafts of files that a killed program left behind an hour ago or more."""
    for folder in (places.folder, places.texts, places.backups):
        for draft in folder.glob("*.tmp"):
            with suppress(OSError):
                if at - draft.stat().st_mtime > HOUR:
                    draft.unlink()


def outdated(connection: sqlite3.Connection, seq: int, day: date) -> tuple[Record, ...]:
    """Records that say of each mark too long in the trash that it is gone."""
    limit = (datetime(day.year, day.month, day.day, tzinfo=UTC) - TRASH).isoformat()
    rows = connection.execute(
        "SELECT id, document FROM marks WHERE trashed != '' AND trashed < ? ORDER BY id", (limit,)
    )
    found = list(rows)
    with suppress(DamagedError):
        return tuple(
            Record("purged", id_, document, seq + n, "", b"{}")
            for n, (id_, document) in enumerate(found)
            if ledger.read_mark(connection, id_)
        )
    return ()
