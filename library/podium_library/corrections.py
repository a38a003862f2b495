"""The corrections of outlines that a person has made, kept by document, and taken back one by one.

A small SQLite file beside the marks, opened as theirs is: a commit is on the disk when it returns, and a
kill loses nothing. Rows are only ever added; to take one back is to say so in its row. A document is
known by its text's digest first and by its path second, as marks are, so that corrections follow a file
that is renamed and one that is edited. A damaged file is set aside under another name, and the latest
copy taken in its stead.
"""

from __future__ import annotations

import json
import sqlite3
import uuid
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

from podium_library.disk import durable
from podium_library.disk.places import Places
from podium_library.errors import DamagedError, Reason, Unsaved, is_damage, unsaved
from podium_library.keeping.backup import copy_corrections, today
from podium_library.keeping.database import (
    COMPANIONS,
    check_header,
    connect,
    connect_reading,
    prepare,
)
from podium_library.marks.documents import path_of
from podium_library.marks.mark import now
from podium_parsers.mending import Correction, RefusedError, mended
from podium_parsers.mending.jsonform import body_of, correction_of
from podium_parsers.model import Note, Severity, Span
from podium_parsers.transcript import Transcript

VERSION = 1
"""Of the tables; SQLite keeps it as user_version."""
TABLE = """CREATE TABLE IF NOT EXISTS corrections (
    number INTEGER PRIMARY KEY AUTOINCREMENT, document TEXT NOT NULL, sha256 TEXT NOT NULL,
    file TEXT NOT NULL, made TEXT NOT NULL, body TEXT NOT NULL, taken_back TEXT)"""
STANDING = "SELECT body FROM corrections WHERE document = ? AND taken_back IS NULL ORDER BY number"
LATEST = """SELECT number, body FROM corrections WHERE document = :document AND taken_back IS NULL
    ORDER BY number DESC LIMIT 1"""
UNDONE = """SELECT number, body FROM corrections WHERE document = :document AND number > (
    SELECT coalesce(max(number), 0) FROM corrections WHERE document = :document AND taken_back IS NULL
    ) ORDER BY number LIMIT 1"""
"""The first of those that were taken back and that no later correction has replaced."""

RESTORED = "the file of corrections was damaged; the latest copy was taken in its stead"


class Corrections:
    """The corrections of one person."""

    def __init__(self, folder: Path | None = None) -> None:
        self.places = Places.at(folder)
        self.path = self.places.corrections
        self.was_restored = False
        """Whether the file was damaged and the latest copy was taken in its stead."""

    def of(self, transcript: Transcript) -> tuple[Correction, ...]:
        """Those of a document that stand, in the order in which they were made; raises Unsaved."""
        if not self.path.exists():
            return ()
        try:
            return self._read(transcript)
        except (sqlite3.Error, DamagedError, ValueError) as error:
            if isinstance(error, sqlite3.Error) and not is_damage(error):
                raise unsaved(error) from None
            self._set_aside()
            if self.was_restored:
                return self._read(transcript)
            raise Unsaved(Reason.FAILED, "the file of corrections was damaged") from None
        except OSError as error:
            raise unsaved(error) from None

    def _read(self, transcript: Transcript) -> tuple[Correction, ...]:
        self._check()
        with closing(connect_reading(self.path)) as connection:
            if not _version(connection):
                return ()
            return _standing(connection, _document(connection, transcript))

    def _check(self) -> None:
        """Raise DamagedError where the file's head is none of ours, or all of it is gone."""
        check_header(self.path)
        if not self.path.stat().st_size and self.places.kept_corrections():
            raise DamagedError("the file was emptied")

    def keep(self, transcript: Transcript, corrections: Iterable[Correction]) -> None:
        """Keep corrections after those there are, all of them or none; raises Unsaved."""
        rows = [(now(), json.dumps(body_of(one))) for one in corrections]
        if not rows:
            return
        file, digest = _stored(path_of(transcript)), transcript.source.digest
        with self._writing() as connection:
            document = _document(connection, transcript) or str(uuid.uuid4())
            connection.executemany(
                "INSERT INTO corrections (document, sha256, file, made, body) VALUES (?, ?, ?, ?, ?)",
                [(document, digest, file, made, body) for made, body in rows],
            )
        self._copy()

    def undo(self, transcript: Transcript) -> Correction | None:
        """Take back the document's latest correction; None where none stands. Raises Unsaved."""
        return self._turn(transcript, LATEST, now())

    def redo(self, transcript: Transcript) -> Correction | None:
        """Make the correction again that was taken back last; None after a new one. Raises Unsaved."""
        return self._turn(transcript, UNDONE, None)

    def _turn(self, transcript: Transcript, which: str, when: str | None) -> Correction | None:
        """Let a correction be taken back from a moment on, or stand again."""
        if not self.path.exists():
            return None
        with self._writing() as connection:
            found = connection.execute(which, {"document": _document(connection, transcript)})
            row = found.fetchone()
            if row is None:
                return None
            connection.execute(
                "UPDATE corrections SET taken_back = ? WHERE number = ?", (when, row[0])
            )
        self._copy()
        return correction_of(json.loads(row[1]))

    def _writing(self) -> Transaction:
        """A transaction on the file, made or mended first where it must be."""
        try:
            try:
                return Transaction(self._opened())
            except (DamagedError, sqlite3.DatabaseError) as error:
                if isinstance(error, sqlite3.Error) and not is_damage(error):
                    raise
                self._set_aside()
                return Transaction(self._opened())
        except (OSError, sqlite3.Error) as error:
            raise unsaved(error) from None

    def _opened(self) -> sqlite3.Connection:
        prepare(self.path)
        self._check()
        connection = connect(self.path)
        try:
            if not _version(connection):
                with connection:
                    connection.execute("BEGIN IMMEDIATE")
                    connection.execute(TABLE)
                    connection.execute(f"PRAGMA user_version = {VERSION}")
            connection.execute("SELECT count(*) FROM corrections").fetchone()
            return connection
        except BaseException:
            connection.close()
            raise

    def _copy(self) -> None:
        """Renew the day's copy, if that can be done: what was kept is kept without it too."""
        failing = suppress(OSError, sqlite3.Error, DamagedError)
        with failing, closing(connect_reading(self.path)) as connection:
            copy_corrections(connection, self.places, today())

    def _set_aside(self) -> None:
        """Keep a damaged file under a name of its own, and take the latest copy in its stead."""
        name = f"{self.path}.damaged-{uuid.uuid4().hex[:8]}"
        for end in ("", *COMPANIONS):
            with suppress(FileNotFoundError):
                Path(f"{self.path}{end}").rename(f"{name}{end}")
        for copy in reversed(self.places.kept_corrections()):
            with suppress(OSError, DamagedError):
                check_header(copy)
                durable.replace(self.path, copy.read_bytes())
                self.was_restored = True
                break
        durable.sync_folder(self.path.parent)


class Transaction:
    """All that is written in it is kept, or nothing; failures come out as Unsaved."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    def __enter__(self) -> sqlite3.Connection:
        try:
            self.connection.execute("BEGIN IMMEDIATE")
        except sqlite3.Error as error:
            self.connection.close()
            raise unsaved(error) from None
        return self.connection

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        try:
            self.connection.execute("ROLLBACK" if error else "COMMIT")
        except sqlite3.Error as failure:
            raise unsaved(failure) from None
        finally:
            self.connection.close()
        if isinstance(error, sqlite3.Error):
            raise unsaved(error) from None


def mended_as_kept(transcript: Transcript, folder: Path | None = None) -> Transcript:
    """The transcript with the corrections that are kept for it; with a note where they cannot be read."""
    kept = Corrections(folder)
    try:
        made = mended(transcript, kept.of(transcript))
    except Unsaved as error:
        return _noted(transcript, f"not mended: {error.detail or error}")
    return _noted(made, RESTORED) if kept.was_restored else made


def _noted(transcript: Transcript, words: str) -> Transcript:
    note = Note("corrections", words, Span(0, 0), Severity.WARNING)
    return replace(transcript, notes=(*transcript.notes, note))


def _version(connection: sqlite3.Connection) -> int:
    """The version of the tables, 0 where there are none yet; raises Unsaved for a newer one."""
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > VERSION:
        raise Unsaved(Reason.NEWER)
    return version


def _standing(connection: sqlite3.Connection, document: str | None) -> tuple[Correction, ...]:
    if document is None:
        return ()
    try:
        rows = connection.execute(STANDING, (document,))
        return tuple(correction_of(json.loads(body)) for (body,) in rows)
    except RefusedError as error:
        raise Unsaved(Reason.NEWER, str(error)) from None


def _document(connection: sqlite3.Connection, transcript: Transcript) -> str | None:
    """The id of the document that a transcript is: by its digest, else by its path."""
    found = connection.execute(
        "SELECT document FROM corrections WHERE sha256 = ? ORDER BY number DESC LIMIT 1",
        (transcript.source.digest,),
    ).fetchone()
    path = _stored(path_of(transcript))
    if found is None and path not in ("", "-"):
        found = connection.execute(
            "SELECT document FROM corrections WHERE file = ? ORDER BY number DESC LIMIT 1", (path,)
        ).fetchone()
    return None if found is None else str(found[0])


def _stored(text: str) -> str:
    """A path as SQLite takes it; one that is no UTF-8 has surrogates in Python."""
    return text.encode("utf-8", "replace").decode("utf-8")
