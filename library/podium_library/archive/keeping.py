"""How a document comes into the index's tables and leaves them again; each call within a transaction.

An FTS5 table without content forgets a row only when it is told the row's very words: those that stand
beside the kept text.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections import Counter
from collections.abc import Iterable

from podium_library.archive.card import Voice
from podium_library.archive.entry import Entry, Finding, Gone, Known, Pair, Refused, Seen
from podium_library.archive.pressed import Pressed, press_pairs, unpress, unpress_pairs

NAMED = 6
"""Voices that a document's line names, those who say most."""
ADD_WORDS = """INSERT INTO words (word, documents) VALUES (?, ?)
    ON CONFLICT (word) DO UPDATE SET documents = documents + excluded.documents"""
ADD_SHORTENED = """INSERT INTO shortened (short, words, documents) VALUES (?, ?, ?)
    ON CONFLICT (short, words) DO UPDATE SET documents = documents + excluded.documents"""


def keep(connection: sqlite3.Connection, findings: Iterable[tuple[Seen, Finding]]) -> list[Seen]:
    """Take findings in; returns the files whose document has meanwhile gone."""
    again: list[Seen] = []
    words: Counter[str] = Counter()
    shortened: Counter[Pair] = Counter()
    for seen, finding in findings:
        match finding:
            case Entry():
                number = find(connection, finding.card.digest)
                if number is None:
                    number = _add(connection, finding)
                    words.update(set(finding.words.split()))
                    shortened.update(finding.shortened)
                _place(connection, seen, number)
            case Known():
                number = find(connection, finding.digest)
                if number is None:
                    again.append(seen)
                else:
                    _place(connection, seen, number)
            case Gone():
                drop(connection, [seen.path])
            case Refused():
                _leave(connection, seen.path)
                row = (os.fsencode(seen.path), seen.size, seen.modified, finding.reason)
                connection.execute("INSERT OR REPLACE INTO refused VALUES (?, ?, ?, ?)", row)
    connection.executemany(ADD_WORDS, sorted(words.items()))
    connection.executemany(ADD_SHORTENED, ((*one, many) for one, many in sorted(shortened.items())))
    return again


def find(connection: sqlite3.Connection, digest: str) -> int | None:
    """The number of the document with these bytes."""
    query = "SELECT id FROM documents WHERE digest = ?"
    found: tuple[int] | None = connection.execute(query, (digest,)).fetchone()
    return found[0] if found else None


def drop(connection: sqlite3.Connection, paths: Iterable[str]) -> int:
    """Let go of files; the number of documents that had no other."""
    gone = 0
    for path in paths:
        gone += _leave(connection, path)
        connection.execute("DELETE FROM refused WHERE path = ?", (os.fsencode(path),))
    return gone


def remove(connection: sqlite3.Connection, number: int) -> None:
    """Take a document out of every table."""
    query = "SELECT text, columns, shortened FROM texts WHERE document = ?"
    *pressed, shortened = connection.execute(query, (number,)).fetchone()
    words = _stored(" ".join(unpress(Pressed(*pressed), "").lines)) or ""
    connection.execute(
        "INSERT INTO spoken (spoken, rowid, words) VALUES ('delete', ?, ?)", (number, words)
    )
    own = [(word,) for word in sorted(set(words.split()))]
    connection.executemany("UPDATE words SET documents = documents - 1 WHERE word = ?", own)
    connection.executemany("DELETE FROM words WHERE word = ? AND documents < 1", own)
    shown = unpress_pairs(shortened)
    for change in (
        "UPDATE shortened SET documents = documents - 1 WHERE short = ? AND words = ?",
        "DELETE FROM shortened WHERE short = ? AND words = ? AND documents < 1",
    ):
        connection.executemany(change, shown)
    for table in ("files", "texts", "voices"):
        connection.execute(f"DELETE FROM {table} WHERE document = ?", (number,))
    connection.execute("DELETE FROM documents WHERE id = ?", (number,))


def _add(connection: sqlite3.Connection, entry: Entry) -> int:
    card = entry.card
    row = (
        card.digest, card.sha256, card.kind, card.characters, card.exchanges,
        *map(_stored, (card.title, card.date, card.language, card.publisher, card.venue)),
        _stored(_people(entry.voices)),
    )  # fmt: skip
    marks = ", ".join("?" * len(row))
    found = connection.execute(f"INSERT INTO documents VALUES (NULL, {marks})", row)
    number = found.lastrowid
    assert number is not None
    connection.execute(
        "INSERT INTO texts VALUES (?, ?, ?, ?)",
        (number, *entry.pressed, press_pairs(entry.shortened)),
    )
    connection.executemany(
        "INSERT INTO voices VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (number, place, _stored(voice.name), _stored(voice.role), json.dumps(voice.aliases),
             voice.turns, voice.asked, voice.answered)
            for place, voice in enumerate(entry.voices)
        ],
    )  # fmt: skip
    connection.execute(
        "INSERT INTO spoken (rowid, words) VALUES (?, ?)", (number, _stored(entry.words))
    )
    return number


def _place(connection: sqlite3.Connection, seen: Seen, number: int) -> None:
    """Say that a document lies in a file; the one that lay there before may go with that."""
    path = os.fsencode(seen.path)
    if _document_at(connection, seen.path) not in (None, number):
        _leave(connection, seen.path)
    row = (path, number, seen.size, seen.modified)
    connection.execute("INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?)", row)
    connection.execute("DELETE FROM refused WHERE path = ?", (path,))


def _leave(connection: sqlite3.Connection, path: str) -> bool:
    """Let go of a file; whether its document went too, having no other."""
    number = _document_at(connection, path)
    if number is None:
        return False
    connection.execute("DELETE FROM files WHERE path = ?", (os.fsencode(path),))
    others = connection.execute("SELECT 1 FROM files WHERE document = ? LIMIT 1", (number,))
    if others.fetchone():
        return False
    remove(connection, number)
    return True


def _document_at(connection: sqlite3.Connection, path: str) -> int | None:
    query = "SELECT document FROM files WHERE path = ?"
    found: tuple[int] | None = connection.execute(query, (os.fsencode(path),)).fetchone()
    return found[0] if found else None


def _people(voices: Iterable[Voice]) -> str:
    """The voices in one line, those who say most first."""
    first = sorted(voices, key=lambda voice: -voice.turns)
    names = dict.fromkeys(voice.name for voice in first)
    return "; ".join(list(names)[:NAMED])


def _stored(text: str | None) -> str | None:
    """Text as SQLite takes it: lone surrogates cannot be written as UTF-8."""
    return text and text.encode("utf-8", "replace").decode("utf-8")


def forget(connection: sqlite3.Connection, path: str) -> bool:
    """Take the document in a file out, and its other files with it."""
    number = _document_at(connection, path)
    refused = connection.execute("DELETE FROM refused WHERE path = ?", (os.fsencode(path),))
    if number is not None:
        remove(connection, number)
    return number is not None or bool(refused.rowcount)


def sweep(connection: sqlite3.Connection) -> None:
    """Overwrite what was removed: in the index's segments, in free pages, in the write-ahead log."""
    connection.execute("INSERT INTO spoken (spoken) VALUES ('optimize')")
    connection.execute("VACUUM")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
