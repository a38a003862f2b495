"""Copies of the database: one a day for a week, one a week for a month.

A copy is made by SQLite's own backup, proved row by row, and then put in place; one that does not prove
right is thrown away, so that a damaged database never pushes out a good copy. What has lain in the
trash for 30 days goes for good on the same occasion, after the copy.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing, suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from podium_library import durable, ledger
from podium_library.database import prepare
from podium_library.places import Places

DAYS = 7
WEEKS = 4
TRASH = timedelta(days=30)
"""How long a removed mark can be taken back."""


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
    write_copy(connection, target, prove=True)
    for old in superfluous(places.kept_backups(), day):
        with suppress(OSError):
            old.unlink()
    return target


def copy_before(connection: sqlite3.Connection, places: Places, version: int) -> Path:
    """Keep the database as it was before it is brought to a new version of its schema."""
    target = places.backups / f"marks-before-version-{version}.db"
    write_copy(connection, target, prove=False)
    return target


def write_copy(connection: sqlite3.Connection, path: Path, *, prove: bool) -> None:
    """Write a copy, whole or not at all, and proved row by row if that is asked for."""
    draft = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        prepare(draft)
        with closing(sqlite3.connect(draft, isolation_level=None)) as other:
            connection.backup(other)
            # One file, without companions, that needs no writing to be read.
            other.execute("PRAGMA journal_mode = DELETE")
            if prove:
                ledger.read_all(other)
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
    dated = sorted(((found, path) for path in copies if (found := _day(path))), reverse=True)
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


def _day(path: Path) -> date | None:
    try:
        return date.fromisoformat(path.stem.removeprefix("marks-"))
    except ValueError:
        return None
