"""The tables of the library's index, index.db, and how the file is opened.

    documents  a card each, by digest: the same bytes under two names are one document
    files      where the documents lie, and how the file looked when it was read
    texts      the pressed transcripts, and the abbreviations that each shows
    voices     who speaks in which document
    shortened  abbreviations and what they stand for, each pair with the number of documents that show it
    words      the vocabulary, each word with the number of documents that have it
    spoken     FTS5 over the words, a row a document, without a copy of the text (`content=''`)
    refused    files that could not be read, and why

Everything in it can be made again from the files, so WAL with synchronous=NORMAL is enough: a kill loses
nothing that was committed, a power cut at most the last moments, and a file that is damaged, or of another
version, is simply begun anew. SQLite overwrites with zeros what is deleted (secure_delete).
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from podium_library.errors import DamagedError, is_damage
from podium_library.keeping.database import COMPANIONS, Connection, check_header, prepare

NAME = "index.db"
APPLICATION = 0x706F6469
VERSION = 3
"""Of the tables, of what is pressed, and of how words are folded; another one means reading anew."""
BUSY = 30.0
"""Seconds to wait for another scan's batch."""
TABLES = (
    """CREATE TABLE documents (
        id INTEGER PRIMARY KEY, digest TEXT NOT NULL UNIQUE, sha256 TEXT NOT NULL,
        kind TEXT NOT NULL, characters INTEGER NOT NULL, exchanges INTEGER NOT NULL,
        title TEXT, date TEXT, language TEXT, publisher TEXT, venue TEXT, people TEXT NOT NULL)""",
    "CREATE INDEX documents_by_text ON documents (sha256)",
    "CREATE INDEX documents_by_title ON documents (title COLLATE NOCASE)",
    """CREATE TABLE files (
        path BLOB PRIMARY KEY, document INTEGER NOT NULL, size INTEGER NOT NULL,
        modified INTEGER NOT NULL) WITHOUT ROWID""",
    "CREATE INDEX files_by_document ON files (document)",
    "CREATE TABLE texts (document INTEGER PRIMARY KEY, text BLOB NOT NULL, columns BLOB NOT NULL, shortened BLOB NOT NULL)",
    """CREATE TABLE voices (
        document INTEGER NOT NULL, number INTEGER NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL,
        aliases TEXT NOT NULL, turns INTEGER NOT NULL, asked INTEGER NOT NULL,
        answered INTEGER NOT NULL, PRIMARY KEY (document, number)) WITHOUT ROWID""",
    "CREATE INDEX voices_by_name ON voices (name)",
    "CREATE TABLE words (word TEXT PRIMARY KEY, documents INTEGER NOT NULL) WITHOUT ROWID",
    """CREATE TABLE shortened (
        short TEXT NOT NULL, words TEXT NOT NULL, documents INTEGER NOT NULL,
        PRIMARY KEY (short, words)) WITHOUT ROWID""",
    """CREATE VIRTUAL TABLE spoken USING fts5(
        words, content='', columnsize=0, tokenize='ascii')""",
    """CREATE TABLE refused (
        path BLOB PRIMARY KEY, size INTEGER NOT NULL, modified INTEGER NOT NULL,
        reason TEXT NOT NULL) WITHOUT ROWID""",
    f"PRAGMA application_id = {APPLICATION}",
    f"PRAGMA user_version = {VERSION}",
)


def open_index(path: Path) -> sqlite3.Connection:
    """Open the index, made when there is none, anew when it is damaged or of another version.

    Raises sqlite3.Error or OSError when that cannot be done.
    """
    prepare(path)
    try:
        return _opened(path)
    except (sqlite3.DatabaseError, DamagedError) as error:
        if isinstance(error, sqlite3.Error) and not is_damage(error):
            raise
    remove_index(path)
    prepare(path)
    return _opened(path)


def remove_index(path: Path) -> None:
    """Take the index away; it can be made again."""
    for end in (*COMPANIONS, ""):
        Path(f"{path}{end}").unlink(missing_ok=True)


def _opened(path: Path) -> sqlite3.Connection:
    check_header(path)
    connection = sqlite3.connect(
        path, timeout=BUSY, isolation_level=None, check_same_thread=False, factory=Connection
    )
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA cell_size_check = ON")
        connection.execute("PRAGMA mmap_size = 2147418112")
        _make(connection)
        return connection
    except BaseException:
        connection.close()
        raise


def _make(connection: sqlite3.Connection) -> None:
    """Make the tables unless they are there; two programs may come here at once."""
    if _version(connection) == VERSION:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        if (found := _version(connection)) != VERSION:
            if found:
                raise DamagedError(f"the index is of version {found}")
            for statement in TABLES:
                connection.execute(statement)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _version(connection: sqlite3.Connection) -> int:
    with closing(connection.execute("PRAGMA user_version")) as found:
        version: int = found.fetchone()[0]
    return version
