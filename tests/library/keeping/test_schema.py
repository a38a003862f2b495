"""Upgrades happen whole or not at all, and what a newer podium wrote is only read."""

from __future__ import annotations

import random
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from tests.library.damage import filled, held

from podium_library.errors import Reason, Unsaved
from podium_library.keeping import schema
from podium_library.store import open_store
from podium_parsers import parse

NEXT = (
    "CREATE TABLE shelves (id TEXT PRIMARY KEY, name TEXT NOT NULL)",
    "INSERT INTO shelves SELECT id, 'all' FROM documents",
    "CREATE INDEX shelves_by_name ON shelves (name)",
)
"""A step to a version that there is not yet."""

VERSION_AT = 60
"""Byte of a database at which SQLite keeps user_version, the highest byte first."""

KILLED = """
import os, signal, sqlite3, sys
from podium_library.keeping import database, schema
from podium_library.store import open_store
from pathlib import Path

folder, at, steps = Path(sys.argv[1]), int(sys.argv[2]), tuple(sys.argv[3:])
if steps:
    schema.STEPS, schema.VERSION = (*schema.STEPS, steps), schema.VERSION + 1
count = 0

class Connection(sqlite3.Connection):
    def execute(self, sql, *rest):
        global count
        count += 1
        if count == at:
            os.kill(os.getpid(), signal.SIGKILL)
        return super().execute(sql, *rest)

database._connect = lambda uri: sqlite3.connect(
    uri, uri=True, isolation_level=None, check_same_thread=False, factory=Connection
)
with open_store(folder) as store:
    store.documents()
"""


@pytest.fixture
def newer(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(schema, "STEPS", (*schema.STEPS, NEXT))
    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)
    yield


def killed(folder: Path, at: int, steps: tuple[str, ...]) -> bool:
    """Open a store in a process that is killed before its n-th statement; whether it came to that."""
    command = [sys.executable, "-c", KILLED, str(folder), str(at), *steps]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode in (0, -signal.SIGKILL), done.stderr
    return done.returncode != 0


def test_an_upgrade_can_be_killed_at_each_statement(tmp_path: Path) -> None:
    expected = filled(tmp_path / "data", random.Random(1), crashed=False)
    at = 1
    while killed(tmp_path / "data", at, NEXT):
        with closing(sqlite3.connect(tmp_path / "data" / "marks.db")) as connection:
            assert schema.version_of(connection) in (schema.VERSION, schema.VERSION + 1)
        at += 1
    assert at > len(NEXT) + 4
    with closing(sqlite3.connect(tmp_path / "data" / "marks.db")) as connection:
        assert schema.version_of(connection) == schema.VERSION + 1
        documents = connection.execute("SELECT count(*) FROM documents").fetchone()
        assert connection.execute("SELECT count(*) FROM shelves").fetchone() == documents
    with open_store(tmp_path / "data") as store:
        found = {m.id: m for d in store.documents() for m in store.marks(d.document)}
    assert found == expected.marks


def test_a_first_opening_can_be_killed_at_each_statement(tmp_path: Path) -> None:
    at = 1
    while killed(tmp_path / f"data{at}", at, ()):
        with open_store(tmp_path / f"data{at}") as store:
            store.remember(parse("A line.", "/nowhere/line.txt"))
            assert len(store.documents()) == 1
        at += 1
    assert at > len(schema.STEPS[0])


def test_a_database_is_copied_before_it_is_upgraded(tmp_path: Path, newer: None) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(schema, "STEPS", schema.STEPS[:-1])
        patch.setattr(schema, "VERSION", schema.VERSION - 1)
        expected = filled(tmp_path / "data", random.Random(2), crashed=False)
    assert held(tmp_path / "data") == expected
    copy = tmp_path / "data" / "backups" / f"marks-before-version-{schema.VERSION}.db"
    with closing(sqlite3.connect(copy)) as connection:
        assert schema.version_of(connection) == schema.VERSION - 1


@pytest.mark.parametrize("bit", range(32))
def test_a_flipped_bit_of_the_version_loses_nothing(tmp_path: Path, bit: int) -> None:
    expected = filled(tmp_path / "data", random.Random(bit), crashed=False)
    database = tmp_path / "data" / "marks.db"
    data = bytearray(database.read_bytes())
    data[VERSION_AT + bit // 8] ^= 1 << bit % 8
    database.write_bytes(data)
    assert held(tmp_path / "data") == expected


def test_a_newer_database_is_read_and_never_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(schema, "STEPS", (*schema.STEPS, NEXT))
        patch.setattr(schema, "VERSION", schema.VERSION + 1)
        expected = filled(tmp_path / "data", random.Random(3), crashed=False)
    before = (tmp_path / "data" / "marks.db").read_bytes()
    assert held(tmp_path / "data") == expected
    with open_store(tmp_path / "data") as store, pytest.raises(Unsaved) as refused:
        store.remove(list(expected.marks))
    assert refused.value.reason is Reason.NEWER
    assert (tmp_path / "data" / "marks.db").read_bytes() == before
    assert not list((tmp_path / "data").glob("damaged-*"))
