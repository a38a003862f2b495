"""Where somebody was in each document, and the small things a reader remembers of it.

Not worth a wait: a small SQLite file in the state folder without syncs, so that keeping a place costs
a fraction of a millisecond, a kill loses nothing and only a power cut may lose the last moments. A
damaged file is set aside and begun anew. Nothing here ever raises for a disk that is full or locked:
a place that cannot be kept is not kept.
"""

from __future__ import annotations

import json
import os
import sqlite3
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from podium_library.disk import durable
from podium_library.disk.folders import folders
from podium_library.keeping.database import COMPANIONS, Connection, prepare
from podium_library.marks.mark import now
from podium_parsers import Source

WORDS = 80
"""Characters from the place on that are kept with it, to find it in an edited text."""
NEAR = 20_000
"""Characters around the old offset in which these words are looked for first."""
TABLE = """CREATE TABLE IF NOT EXISTS places (
    sha256 TEXT PRIMARY KEY, file TEXT NOT NULL, seen TEXT NOT NULL, offset INTEGER NOT NULL,
    words TEXT NOT NULL, title TEXT, characters INTEGER NOT NULL, extra TEXT NOT NULL)"""
COLUMNS = "sha256, file, seen, offset, words, title, characters, extra"
BUSY = 1.0


@dataclass(frozen=True, slots=True)
class Place:
    """The place where somebody was in a document."""

    sha256: str
    """Of the text that the offset points into."""
    file: str
    """Absolute path."""
    offset: int
    words: str = ""
    """The text from the offset on."""
    title: str | None = None
    characters: int = 0
    extra: dict[str, object] = field(default_factory=dict)
    """What a reader keeps besides: folds, width, history. JSON values only."""
    seen: str = field(default_factory=now)
    """ISO 8601."""

    def offset_in(self, source: Source) -> int:
        """The place in a text: the same offset, or where the same words stand, or a like share."""
        if source.digest == self.sha256 or not self.words:
            return min(self.offset, source.length)
        text = source.text
        start = max(0, self.offset - NEAR)
        found = text.find(self.words, start, self.offset + NEAR + len(self.words))
        if found < 0:
            found = text.find(self.words)
        if found >= 0:
            return found
        return min(len(text), self.offset * len(text) // max(1, self.characters))


class Positions:
    """The places of one person."""

    def __init__(self, folder: Path | None = None) -> None:
        self.path = (folder or folders().state) / "positions.db"
        self._connection: sqlite3.Connection | None = None

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def keep(self, place: Place) -> bool:
        """Keep a place; False when that could not be done."""
        extra = json.dumps(place.extra)
        row = (
            place.sha256, _stored(place.file), place.seen, place.offset,
            _stored(place.words[:WORDS]), place.title and _stored(place.title),
            place.characters, extra,
        )  # fmt: skip
        marks = ", ".join("?" * len(row))
        with suppress(sqlite3.Error, OSError):
            self._open().execute(f"INSERT OR REPLACE INTO places ({COLUMNS}) VALUES ({marks})", row)
            return True
        self.close()
        return False

    def of(self, digest: str, file: str = "") -> Place | None:
        """The place in the document of that text, or else of that path."""
        found = self._places("WHERE sha256 = ?", digest)
        if not found and file:
            found = self._places("WHERE file = ? ORDER BY seen DESC LIMIT 1", _stored(file))
        return found[0] if found else None

    def recent(self, limit: int = 50) -> tuple[Place, ...]:
        """The documents that were open last, each path once, the latest first."""
        places: dict[str, Place] = {}
        for place in self._places("ORDER BY seen DESC, rowid DESC"):
            if len(places) == limit:
                break
            places.setdefault(place.file, place)
        return tuple(places.values())

    def forget(self, file: str) -> bool:
        """Drop all places of a path, and what they held of its words; whether there was any."""
        if self._connection is None and not self.path.exists():
            return False
        with suppress(sqlite3.Error, OSError):
            connection = self._open()
            connection.execute("PRAGMA secure_delete = ON")
            gone = connection.execute("DELETE FROM places WHERE file = ?", (_stored(file),))
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            return gone.rowcount > 0
        return False

    def _places(self, condition: str, *values: str) -> list[Place]:
        if self._connection is None and not self.path.exists():
            return []
        try:
            rows = self._open().execute(f"SELECT {COLUMNS} FROM places {condition}", values)
            return [_place(row) for row in rows]
        except (sqlite3.Error, OSError, ValueError, TypeError):
            self.close()
            return []

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            prepare(self.path)
            try:
                self._connection = self._connect()
            except sqlite3.DatabaseError as error:
                if isinstance(error, sqlite3.OperationalError):
                    raise
                self._set_aside()
                prepare(self.path)
                self._connection = self._connect()
        return self._connection

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self.path,
            timeout=BUSY,
            isolation_level=None,
            check_same_thread=False,
            factory=Connection,
        )
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute(TABLE)
            return connection
        except BaseException:
            connection.close()
            raise

    def _set_aside(self) -> None:
        for end in ("", *COMPANIONS):
            with suppress(FileNotFoundError):
                Path(f"{self.path}{end}").rename(f"{self.path}.damaged{end}")
        durable.sync_folder(self.path.parent)


def position_of(digest: str, file: str = "") -> int | None:
    """The offset kept for a text, or for a path whose text has changed; None when there is none."""
    positions = Positions()
    try:
        place = positions.of(digest, os.path.abspath(file) if file else "")  # noqa: PTH100
        return place.offset if place else None
    finally:
        positions.close()


def keep_position(digest: str, file: str, offset: int, title: str | None = None) -> bool:
    """Keep the offset at which somebody is in a document."""
    positions = Positions()
    try:
        path = os.path.abspath(file) if file not in ("", "-") else file  # noqa: PTH100
        return positions.keep(Place(digest, path, offset, title=title))
    finally:
        positions.close()


def forget_place(file: str) -> bool:
    """Drop all places of a path; whether there was any."""
    positions = Positions()
    try:
        return positions.forget(file)
    finally:
        positions.close()


def _stored(text: str) -> str:
    """Text as SQLite takes it; a path that is no UTF-8 has surrogates in Python."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _place(row: tuple[str, str, str, int, str, str | None, int, str]) -> Place:
    sha256, file, seen, offset, words, title, characters, extra = row
    return Place(sha256, file, offset, words, title, characters, json.loads(extra), seen)
