"""Copies of what a person has made: one a day for a week, one a week for a month.

Of a database it is made by SQLite's own backup, proved, and then put in place; one that does not prove
right is thrown away, so that a damaged file never pushes out a good copy. The marks are proved row by
row; what has lain in their trash for 30 days goes for good on the same occasion, after the copy.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from podium_library.disk import durable
from podium_library.disk.folders import private
from podium_library.disk.places import Places
from podium_library.errors import DamagedError
from podium_library.keeping import ledger
from podium_library.keeping.database import prepare

DAYS = 7
WEEKS = 4
TRASH = timedelta(days=30)
"""How long a removed mark can be taken back."""

Proof = Callable[[sqlite3.Connection], object]
"""Raises DamagedError where a database is not what was written."""


def today() -> date:
    """The day by which copies are named, UTC."""
    return datetime.now(UTC).date()


def path_of(places: Places, day: date) -> Path:
    """The copy of a day."""
    return places.backups / f"marks-{day.isoformat()}.db"


def is_due(places: Places, day: date) -> bool:
    """Whether there is no copy of that day yet."""
    return not path_of(places, day).exists()


def copy(connection: sqlite3.Connection, places: Places, day: date) -> Path:
    """Make the day's copy; raises OSError, sqlite3.Error, or DamagedError when it does not prove right."""
    target = path_of(places, day)
    write_copy(connection, target, ledger.read_all)
    thin_out(places.kept_backups(), day)
    return target


def copy_corrections(connection: sqlite3.Connection, places: Places, day: date) -> None:
    """Make or renew the day's copy of the corrections, which are few; raises as `copy` does."""
    write_copy(connection, places.backups / f"corrections-{day.isoformat()}.db", prove_whole)
    thin_out(places.kept_corrections(), day)


def copy_codebook(data: bytes, places: Places, day: date) -> None:
    """Keep what the codebook held before the day's first change; raises OSError."""
    target = places.backups / f"tags-{day.isoformat()}.json"
    if not target.exists():
        private(places.backups)
        durable.replace(target, data)
        thin_out(places.kept_codebooks(), day)


def prove_whole(connection: sqlite3.Connection) -> None:
    """Raise DamagedError where SQLite's full check finds fault."""
    found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if found != "ok":
        raise DamagedError(str(found))


def thin_out(copies: Sequence[Path], day: date) -> None:
    """Throw away the copies that are not needed any more."""
    for old in superfluous(copies, day):
        with suppress(OSError):
            old.unlink()


def copy_before(connection: sqlite3.Connection, places: Places, version: int) -> Path:
    """Keep the database as it was before it is brought to a new version of its schema."""
    target = places.backups / f"marks-before-version-{version}.db"
    write_copy(connection, target)
    return target


def write_copy(connection: sqlite3.Connection, path: Path, prove: Proof | None = None) -> None:
    """Write a copy, whole or not at all, and proved if that is asked for."""
    draft = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        prepare(draft)
        with closing(sqlite3.connect(draft, isolation_level=None)) as other:
            connection.backup(other)
            # One file, without companions, that needs no writing to be read.
            other.execute("PRAGMA journal_mode = DELETE")
            if prove:
                prove(other)
        descriptor = os.open(draft, os.O_RDONLY | os.O_CLOEXEC)
        try:
            durable.sync(descriptor)
        finally:
            os.close(descriptor)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
    durable.sync_folder(path.parent)


def superfluous(copies: Sequence[Path], day: date) -> tuple[Path, ...]:
    """The copies to throw away: all but those of the last days and the latest of each week before."""
    dated = sorted(((found, path) for path in copies if (found := day_of(path))), reverse=True)
    kept = {path for found, path in dated if found > day - timedelta(days=DAYS)}
    seen = {found.isocalendar()[:2] for found, path in dated if path in kept}
    weeks = 0
    for found, path in dated:
        week = found.isocalendar()[:2]
        if path not in kept and week not in seen and weeks < WEEKS:
            seen.add(week)
            kept.add(path)
            weeks += 1
    return tuple(path for _, path in dated if path not in kept)


def day_of(path: Path) -> date | None:
    """The day of a copy by its name; None for a file of another name."""
    try:
        return date.fromisoformat(path.stem.partition("-")[2])
    except ValueError:
        return None
