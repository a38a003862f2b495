"""Whether what is kept of a person is whole: the marks, their journal and copies, corrections, places.

Looked at without changing anything, and proved the way the store proves it: SQLite's own check, then
every row by its checksum. What is wrong is said in one line each, with what to do; a damaged store mends
itself when it is next used, so that the advice is mostly to do so and to keep the damaged file.
"""

from __future__ import annotations

import json
import sqlite3
import stat
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from podium_library.corrections import VERSION as CORRECTIONS
from podium_library.disk.folders import Folders
from podium_library.disk.places import Places
from podium_library.errors import DamagedError
from podium_library.keeping import backup, ledger, redo, schema
from podium_library.keeping.database import check_header, connect_reading
from podium_library.keeping.journal import Journal
from podium_parsers.mending import RefusedError
from podium_parsers.mending.jsonform import correction_of

MENDS = "Nothing is lost: it is rebuilt when the next mark is made, and the damaged file is kept."
NEWER = "A newer podium wrote it, and this one only reads it: update podium."
OLD = 14
"""Days after which the latest copy of marks that have changed since is thought too old."""
Look = Callable[[sqlite3.Connection], str]


@dataclass(frozen=True, slots=True)
class Found:
    """What one look found."""

    subject: str
    fine: bool
    words: str
    remedy: str = ""
    """What to do; empty where nothing is to be done."""


def marks(places: Places) -> Iterator[Found]:
    """The database of marks, row by row, and the journal beside it."""
    journal = Journal(places.journal)

    def look(connection: sqlite3.Connection) -> str:
        if schema.is_newer(connection):
            raise sqlite3.NotSupportedError
        records = ledger.read_all(connection)
        kept = sum(record.kind == "mark" for record in records)
        late = len(redo.missing(connection, journal))
        more = f", {late} more in the journal" if late else ""
        return f"{kept} kept, in {len(records) - kept} documents, each proved{more}"

    yield _database("marks", places.database, look, MENDS)
    if places.database.exists() or places.journal.exists():
        whole = journal.is_whole()
        words = f"{journal.size():,} bytes, every line proved" if whole else "has damaged lines"
        remedy = (
            "" if whole else "The other lines count; it is begun anew with the next day's copy."
        )
        yield Found("journal", whole, words, remedy)


def backups(places: Places, today: date) -> Iterator[Found]:
    """The copies: how old the latest is, and whether it can be read."""
    kept = places.kept_backups()
    if not kept:
        if places.database.exists():
            yield Found("backups", True, "none yet; one is made a day, after the first change")
        return
    latest = kept[-1]
    found = _database("backups", latest, lambda c: f"{len(ledger.read_all(c))} records", "")
    if not found.fine:
        remedy = f"Delete {latest}: the next change makes a new one, and older ones are there."
        yield Found("backups", False, f"{latest.name} {found.words}", remedy)
        return
    day = backup.day_of(latest)
    age = (today - day).days if day else 0
    changed = (
        date.fromtimestamp(places.database.stat().st_mtime) if places.database.exists() else day
    )
    if day and changed and age > OLD and (changed - day).days > OLD:
        remedy = "Is the folder writable, is there room? One is made a day, after the first change."
        yield Found("backups", False, f"the latest is {age} days old", remedy)
        return
    yield Found("backups", True, f"{len(kept)}, the latest {_ago(age)} old, opened and proved")


def corrections(places: Places) -> Iterator[Found]:
    """The corrections of outlines, each read."""

    def look(connection: sqlite3.Connection) -> str:
        if int(connection.execute("PRAGMA user_version").fetchone()[0]) > CORRECTIONS:
            raise sqlite3.NotSupportedError
        rows = connection.execute("SELECT body FROM corrections").fetchall()
        for (body,) in rows:
            correction_of(json.loads(body))
        return f"{len(rows)}, each read"

    remedy = "It is set aside under another name when it is next used, and begun anew."
    yield _database("corrections", places.corrections, look, remedy)


def positions(folders: Folders) -> Iterator[Found]:
    """The places where one was in each document."""

    def look(connection: sqlite3.Connection) -> str:
        return f"{connection.execute('SELECT count(*) FROM places').fetchone()[0]} documents"

    remedy = "It is set aside when it is next used; only places are lost, no mark."
    yield _database("places", folders.state / "positions.db", look, remedy)


def modes(folders: Folders) -> Iterator[Found]:
    """Whether nobody else can look into what is kept."""
    for folder in (folders.config, folders.data, folders.state):
        if not folder.is_dir():
            continue
        open_ = [
            path
            for path in (folder, *sorted(folder.rglob("*")))
            if _is_open(path) and path.exists()
        ]
        if open_:
            more = f" and {len(open_) - 1} more" if len(open_) > 1 else ""
            remedy = f"chmod -R go= {folder}"
            yield Found("privacy", False, f"others can look into {open_[0]}{more}", remedy)


def _is_open(path: Path) -> bool:
    mode = path.lstat().st_mode
    return not stat.S_ISLNK(mode) and bool(mode & 0o077)


def _database(subject: str, path: Path, look: Look, remedy: str) -> Found:
    """Check one SQLite file and take a look at its rows."""
    if not path.exists() and not path.is_symlink():
        return Found(subject, True, "none yet")
    if not path.is_file():
        return Found(subject, False, f"{path} is no file", f"Move {path} away.")
    try:
        check_header(path)
        if not path.stat().st_size:
            return Found(subject, True, "none yet")
        with closing(connect_reading(path)) as connection:
            told = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
            if told != "ok":
                return Found(subject, False, f"damaged: {' '.join(told.split())}", remedy)
            return Found(subject, True, look(connection))
    except sqlite3.NotSupportedError:
        return Found(subject, False, "of a newer podium", NEWER)
    except PermissionError:
        return Found(subject, False, f"{path} cannot be read", f"chmod u+rw {path}")
    except (OSError, sqlite3.Error, DamagedError, RefusedError, ValueError, TypeError) as error:
        return Found(subject, False, f"damaged: {' '.join(str(error).split())[:120]}", remedy)


def _ago(days: int) -> str:
    return "less than a day" if days <= 0 else "1 day" if days == 1 else f"{days} days"
