"""A journal that has grown long is begun anew, and nothing is lost on the way."""

from __future__ import annotations

import random
import shutil
import signal
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest
from tests.library.damage import Expected, filled, held

from podium_library.disk.places import Places
from podium_library.keeping import backup, tidying
from podium_library.keeping.session import Session
from podium_library.store import open_store

DAY = backup.today() + timedelta(days=1)
KILLED = """
import os, signal, sqlite3, sys
from datetime import date
from pathlib import Path
from podium_library.keeping import database, journal
from podium_library.disk import durable
from podium_library.disk.places import Places
from podium_library.keeping.session import Session

folder, at = Path(sys.argv[1]), int(sys.argv[2])
count = 0

def step():
    global count
    count += 1
    if count == at:
        os.kill(os.getpid(), signal.SIGKILL)

class Connection(sqlite3.Connection):
    def execute(self, sql, *rest):
        step()
        return super().execute(sql, *rest)

def counted(work):
    def run(*given, **named):
        step()
        return work(*given, **named)
    return run

session = Session(Places(folder))
session.read(lambda c: None)
session.close()
database._connect = lambda uri: sqlite3.connect(
    uri, uri=True, isolation_level=None, check_same_thread=False, factory=Connection
)
for name in ("replace", "write", "sync", "sync_folder"):
    setattr(durable, name, counted(getattr(durable, name)))
journal.os.link = counted(os.link)
assert session.rotate_journal(Places(folder).backups / "journal-2031-05-14.jsonl")
session.close()
"""


def grown(folder: Path) -> Expected:
    """A store whose marks were changed again and again."""
    expected = filled(folder, random.Random(1), crashed=False)
    with open_store(folder) as store:
        for _ in range(20):
            changed = store.update(*expected.marks.values())
            expected.marks.update((mark.id, mark) for mark in changed)
    return expected


def tidied(folder: Path, day: date, long: int = 1000) -> None:
    """Do what is due on a day, with a journal taken for long from so many bytes on."""
    session = Session(Places(folder))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tidying, "LONG", long)
        patch.setattr(tidying, "TIMES", 0)
        assert tidying.tidy(session, day)
    session.close()


def test_a_long_journal_becomes_short_and_tells_everything_alone(tmp_path: Path) -> None:
    places = Places(tmp_path / "data")
    expected = grown(places.folder)
    before = places.journal.read_bytes()
    tidied(places.folder, DAY)
    assert places.journal.stat().st_size < len(before) / 4
    (kept,) = places.kept_journals()
    assert kept.read_bytes() == before
    assert held(places.folder) == expected
    places.database.unlink()
    shutil.rmtree(places.backups)
    assert held(places.folder) == expected


def test_a_short_journal_is_left_as_it_is(tmp_path: Path) -> None:
    places = Places(tmp_path / "data")
    grown(places.folder)
    before = places.journal.read_bytes()
    tidied(places.folder, DAY, len(before))
    assert places.journal.read_bytes() == before


def test_two_old_journals_are_kept(tmp_path: Path) -> None:
    places = Places(tmp_path / "data")
    grown(places.folder)
    for days in range(4):
        tidied(places.folder, DAY + timedelta(days=days))
    names = [path.name for path in places.kept_journals()]
    assert names == [f"journal-{DAY + timedelta(days=days)}.jsonl" for days in (2, 3)]


def test_what_is_gone_for_good_comes_back_from_no_old_copy(tmp_path: Path) -> None:
    places = Places(tmp_path / "data")
    expected = grown(places.folder)
    old = backup.path_of(places, backup.today()).read_bytes()
    gone = backup.today() + backup.TRASH + timedelta(days=2)
    tidied(places.folder, gone)
    tidied(places.folder, gone + timedelta(days=1))
    for copy in places.kept_backups():
        copy.write_bytes(old)
    places.database.unlink()
    assert held(places.folder) == Expected(expected.marks, {})


def test_it_can_be_killed_at_each_step(tmp_path: Path) -> None:
    expected = grown(tmp_path / "data")
    at = steps = 0
    while True:
        at += 1
        folder = tmp_path / "killed"
        shutil.copytree(tmp_path / "data", folder)
        command = [sys.executable, "-c", KILLED, str(folder), str(at)]
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        assert done.returncode in (0, -signal.SIGKILL), done.stderr
        with_log = tmp_path / "without"
        shutil.copytree(folder, with_log)
        assert held(folder) == expected
        # The write-ahead log may be lost as well.
        for end in ("-wal", "-shm"):
            (with_log / f"marks.db{end}").unlink(missing_ok=True)
        assert held(with_log) == expected
        shutil.rmtree(folder)
        shutil.rmtree(with_log)
        if done.returncode == 0:
            break
        steps += 1
    assert steps > 12
