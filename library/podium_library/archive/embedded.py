"""The embedded archive: one SQLite file in the person's data folder, and nothing to look after.

Safe to use from several threads and programs. Where SQLite finds the file damaged in the middle of
something, it is begun anew and `DamagedError` says so: the folders have to be scanned again.
"""

from __future__ import annotations

import os
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from json import dumps, loads
from pathlib import Path
from threading import RLock
from typing import Any, TypeVar

from podium_library.archive import keeping
from podium_library.archive.archive import Listed
from podium_library.archive.card import Card, Voice
from podium_library.archive.entry import Finding, Refused, Seen
from podium_library.archive.people import Appearance
from podium_library.archive.pressed import Pressed, unpress
from podium_library.archive.tables import NAME, open_index, remove_index
from podium_library.disk.closing import Closing
from podium_library.disk.folders import folders
from podium_library.errors import DamagedError, is_damage
from podium_parsers import Transcript

Result = TypeVar("Result")
CARD = "digest, sha256, kind, characters, exchanges, title, date, language, publisher, venue"
MEANINGS = 4
"""Of one abbreviation, those that most documents show."""
MANY = 500
"""Numbers in one question; more are asked for all at once."""


FIRST_TITLED = """SELECT id FROM documents WHERE title > ''
    ORDER BY title COLLATE NOCASE LIMIT ?"""
FIRST_UNTITLED = """SELECT id FROM
    (SELECT id, (SELECT CAST(min(path) AS TEXT) FROM files WHERE document = id) AS path
        FROM documents WHERE title IS NULL OR title = '')
    ORDER BY replace(path, rtrim(path, replace(path, '/', '')), '') COLLATE NOCASE LIMIT ?"""
"""By the file's name: what stands after the last slash (SQLite has no search from the end)."""


class EmbeddedArchive(Closing):
    """The documents in one SQLite file."""

    def __init__(self, folder: Path | None = None) -> None:
        self.path = (folder or folders().data) / NAME
        self._lock = RLock()
        self._connection: sqlite3.Connection | None = None
        self._written = 0
        """Changes by this program, which SQLite does not tell it of."""

    def close(self) -> None:
        """Let go of the file; it is opened anew when it is needed."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
            self._connection = None

    # -- reading

    def version(self) -> int:
        return int(self._rows("PRAGMA data_version")[0][0]) + self._written

    def listed(self, numbers: Iterable[int] | None = None) -> Sequence[Listed]:
        wanted = None if numbers is None else sorted(set(numbers))
        where = ""
        if wanted is not None and len(wanted) <= MANY:
            where = f"WHERE id IN ({', '.join(map(str, wanted))})"
        query = f"""SELECT id, people, min(path), {CARD} FROM documents
            JOIN files ON document = id {where} GROUP BY id"""
        chosen = None if wanted is None else set(wanted)
        found = [
            Listed(number, Card(*card), os.fsdecode(path), people)
            for number, people, path, *card in self._rows(query)
            if chosen is None or number in chosen
        ]
        return sorted(found, key=lambda one: one.path)

    def glance(self, paths: Sequence[str], count: int) -> tuple[Sequence[Listed], int]:
        marks = ", ".join("?" * len(paths))
        of_paths = f"SELECT document FROM files WHERE path IN ({marks})"
        numbers = {row[0] for row in self._rows(of_paths, *map(os.fsencode, paths))}
        for query in (FIRST_TITLED, FIRST_UNTITLED):
            numbers.update(row[0] for row in self._rows(query, count))
        return self.listed(numbers), int(self._rows("SELECT count(*) FROM documents")[0][0])

    def transcript(self, number: int) -> Transcript:
        return self.opened(number)[0]

    def opened(self, number: int) -> tuple[Transcript, Sequence[str]]:
        query = """SELECT text, columns, (SELECT min(path) FROM files WHERE document = ?1)
            FROM texts WHERE document = ?1"""
        rows = self._rows(query, number)
        if not rows:
            raise KeyError(number)
        text, columns, path = rows[0]
        name = os.fsdecode(path) if path else ""
        return self._guarded(lambda: unpress(Pressed(text, columns), name))

    def facts(self) -> Mapping[int, Card]:
        return {one.number: replace(one.card, title=one.name) for one in self.listed()}

    def names(self) -> Sequence[Sequence[str]]:
        rows = self._rows("SELECT DISTINCT name, role, aliases FROM voices ORDER BY 1, 2, 3")
        return [(name, role, *loads(aliases)) for name, role, aliases in rows]

    def spoken_by(self, names: Iterable[Sequence[str]]) -> Iterable[int]:
        query = "SELECT document FROM voices WHERE name = ? AND role = ? AND aliases = ?"
        return {
            number
            for name, role, *aliases in names
            for (number,) in self._rows(query, name, role, dumps(aliases))
        }

    def of_texts(self, digests: Iterable[str]) -> Iterable[int]:
        query = "SELECT id FROM documents WHERE sha256 = ?"
        return {number for digest in digests for (number,) in self._rows(query, digest)}

    def appearances(self) -> Sequence[Appearance]:
        query = "SELECT document, name, role, aliases, turns, asked, answered FROM voices"
        return [
            Appearance(document, Voice(name, role, tuple(loads(aliases)), *counts))
            for document, name, role, aliases, *counts in self._rows(query)
        ]

    def vocabulary(self) -> Mapping[str, int]:
        return dict(self._rows("SELECT word, documents FROM words ORDER BY word"))

    def shortened(self, short: str) -> Sequence[str]:
        query = """SELECT words FROM shortened WHERE short = ?
            ORDER BY words <> '', documents DESC, words LIMIT ?"""
        return [words for (words,) in self._rows(query, short, MEANINGS + 1)]

    def size(self) -> int:
        return int(self._rows("SELECT coalesce(max(id), 0) + 1 FROM documents")[0][0])

    def with_any(self, words: Iterable[str]) -> Iterable[int]:
        return self._matching(" OR ".join(f'"{word}"' for word in words))

    def with_phrase(self, phrases: Iterable[Sequence[str]]) -> Iterable[int]:
        return self._matching(" OR ".join(f'"{" ".join(words)}"' for words in phrases))

    def _matching(self, expression: str) -> list[int]:
        if not expression:
            return []
        query = "SELECT rowid FROM spoken WHERE spoken MATCH ?"
        return [number for (number,) in self._rows(query, expression)]

    # -- writing

    def standing(self) -> Mapping[str, Seen]:
        query = """SELECT path, size, modified FROM files
            UNION ALL SELECT path, size, modified FROM refused"""
        return {
            (path := os.fsdecode(raw)): Seen(path, size, modified)
            for raw, size, modified in self._rows(query)
        }

    def digests(self) -> Mapping[int, Sequence[str]]:
        found: defaultdict[int, list[str]] = defaultdict(list)
        query = "SELECT DISTINCT size, digest FROM files JOIN documents ON id = document"
        for size, digest in self._rows(query):
            found[size].append(digest)
        return found

    def keep(self, findings: Iterable[tuple[Seen, Finding]]) -> Sequence[Seen]:
        return self._write(lambda c: keeping.keep(c, findings))

    def drop(self, paths: Iterable[str]) -> int:
        return self._write(lambda c: keeping.drop(c, paths))

    def forget(self, path: str) -> bool:
        gone = self._write(lambda c: keeping.forget(c, path))
        if gone:
            self._guarded(lambda: keeping.sweep(self._open()))
        return gone

    def refused(self) -> Mapping[str, Refused]:
        rows = self._rows("SELECT path, reason FROM refused ORDER BY path")
        return {os.fsdecode(path): Refused(reason) for path, reason in rows}

    # -- within

    def _rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        return self._guarded(lambda: self._open().execute(query, values).fetchall())

    def _write(self, work: Callable[[sqlite3.Connection], Result]) -> Result:
        def transaction() -> Result:
            connection = self._open()
            connection.execute("BEGIN IMMEDIATE")
            try:
                result = work(connection)
                connection.execute("COMMIT")
                self._written += 1
                return result
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

        return self._guarded(transaction)

    def _guarded(self, work: Callable[[], Result]) -> Result:
        with self._lock:
            try:
                return work()
            except (sqlite3.DatabaseError, DamagedError) as error:
                if isinstance(error, sqlite3.Error) and not is_damage(error):
                    raise
                self.close()
                remove_index(self.path)
                raise DamagedError("the library's index was damaged and is begun anew") from error

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            self._connection = open_index(self.path)
        return self._connection
