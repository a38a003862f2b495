"""Copies of the database, day by day, and what is tidied with them."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from tests.library.damage import filled, held

from podium_library.disk.places import Places
from podium_library.errors import DamagedError
from podium_library.keeping import backup, ledger
from podium_library.keeping.tidying import sweep, tidy
from podium_library.store import open_store

DAY = date(2031, 5, 14)


def test_a_copy_is_made_on_the_first_writing_of_a_day(tmp_path: Path) -> None:
    filled(tmp_path / "data", random.Random(1), crashed=False)
    copies = Places(tmp_path / "data").kept_backups()
    assert [path.name for path in copies] == [f"marks-{datetime.now(UTC).date()}.db"]
    assert copies[0].stat().st_mode & 0o777 == 0o600
    before = copies[0].stat().st_mtime_ns
    with open_store(tmp_path / "data") as store:
        store.remove([next(iter(held(tmp_path / "data").marks))])
    assert copies[0].stat().st_mtime_ns == before


def test_reading_makes_no_copy(tmp_path: Path) -> None:
    filled(tmp_path / "data", random.Random(1), crashed=False)
    for path in Places(tmp_path / "data").kept_backups():
        path.unlink()
    held(tmp_path / "data")
    assert not Places(tmp_path / "data").kept_backups()


def test_a_copy_holds_all_and_proves_right(tmp_path: Path) -> None:
    expected = filled(tmp_path / "data", random.Random(2), crashed=False)
    (copy,) = Places(tmp_path / "data").kept_backups()
    with closing(sqlite3.connect(copy)) as connection:
        records = ledger.read_all(connection)
    marks = {r.id for r in records if r.kind == "mark"}
    assert marks == expected.marks.keys() | expected.trash.keys()


def test_a_damaged_database_is_not_copied(tmp_path: Path) -> None:
    filled(tmp_path / "data", random.Random(3), crashed=False)
    places = Places(tmp_path / "data")
    with closing(sqlite3.connect(places.database, isolation_level=None)) as connection:
        connection.execute(
            "UPDATE marks SET body = zeroblob(9) WHERE id = (SELECT min(id) FROM marks)"
        )
        with pytest.raises(DamagedError):
            backup.copy(connection, places, DAY)
    assert not backup.path_of(places, DAY).exists()
    assert not list(places.backups.glob("*.tmp"))


def test_seven_days_and_four_weeks_are_kept() -> None:
    copies = [Path(f"marks-{DAY - timedelta(days=n)}.db") for n in range(100)]
    gone = set(backup.superfluous(copies, DAY))
    kept = [date.fromisoformat(path.stem[6:]) for path in copies if path not in gone]
    assert kept[:7] == [DAY - timedelta(days=n) for n in range(7)]
    assert len(kept) == 7 + 4
    assert len({day.isocalendar()[:2] for day in kept[7:]}) == 4
    assert DAY - kept[-1] > timedelta(days=25)


def test_files_of_other_names_are_never_thrown_away() -> None:
    assert backup.superfluous([Path("marks-before-version-2.db"), Path("marks-old.db")], DAY) == ()


def test_the_trash_is_emptied_of_what_lay_there_for_thirty_days(tmp_path: Path) -> None:
    expected = filled(tmp_path / "data", random.Random(4), crashed=False)
    today = datetime.now(UTC).date()
    for days, left in ((29, expected.trash.keys()), (31, set())):
        with open_store(tmp_path / "data") as store:
            assert tidy(store._session, today + timedelta(days=days))
            assert {t.mark.id for t in store.trash()} == left
    with open_store(tmp_path / "data") as store:
        store.repair()
    assert held(tmp_path / "data").trash == {}
    assert held(tmp_path / "data").marks == expected.marks


def test_a_damaged_journal_is_begun_anew_when_the_day_is_tidied(tmp_path: Path) -> None:
    expected = filled(tmp_path / "data", random.Random(5), crashed=False)
    places = Places(tmp_path / "data")
    data = bytearray(places.journal.read_bytes())
    data[700] ^= 8
    places.journal.write_bytes(data)
    with open_store(tmp_path / "data") as store:
        assert tidy(store._session, datetime.now(UTC).date() + timedelta(days=1))
        assert store._session.journal.is_whole()
    places.database.unlink()
    assert held(tmp_path / "data") == expected


def test_drafts_that_a_kill_left_behind_are_swept_and_fresh_ones_are_not(tmp_path: Path) -> None:
    filled(tmp_path / "data", random.Random(6), crashed=False)
    places = Places(tmp_path / "data")
    drafts = [f / "x.123.tmp" for f in (places.folder, places.texts, places.backups)]
    for draft in drafts:
        draft.write_bytes(b"half")
    at = drafts[0].stat().st_mtime
    sweep(places, at + 60)
    assert all(draft.exists() for draft in drafts)
    sweep(places, at + 7200)
    assert not any(draft.exists() for draft in drafts)
    assert held(tmp_path / "data").marks
