"""A damaged store gives back every mark, none of them wrong, and keeps the damaged file."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.library.damage import filled, held, trial

from podium_library.keeping.journal import Journal
from podium_library.store import open_store


@pytest.mark.parametrize("seed", [*range(40), 50232])
def test_damaged_files_lose_no_mark(seed: int, tmp_path: Path) -> None:
    assert trial(tmp_path / "data", seed) == ""


def test_a_database_is_rebuilt_when_only_the_journal_is_left(tmp_path: Path) -> None:
    expected = filled(tmp_path / "data", random.Random(1), crashed=False)
    for path in (tmp_path / "data").iterdir():
        if path.is_file() and path.suffix != ".jsonl":
            path.unlink()
    assert held(tmp_path / "data") == expected


def test_a_lost_journal_is_begun_anew_out_of_the_database(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    expected = filled(folder, random.Random(2), crashed=False)
    journal = folder / "marks.journal.jsonl"
    journal.write_bytes(journal.read_bytes()[:500])
    with open_store(folder) as store:
        mark = next(iter(expected.marks.values()))
        store.update(mark)
    assert list(folder.glob("marks.journal.jsonl.damaged-*"))
    (folder / "marks.db").unlink()
    found = held(folder)
    assert found.trash == expected.trash
    assert found.marks.keys() == expected.marks.keys()


def test_a_repair_can_be_asked_for_and_tells_what_it_did(tmp_path: Path) -> None:
    expected = filled(tmp_path / "data", random.Random(3), crashed=False)
    with open_store(tmp_path / "data") as store:
        done = store.repair()
        assert done.marks == len(expected.marks) + len(expected.trash)
        assert done.kept is not None
        assert (done.kept / "marks.db").exists()
        assert str(done) in store.warnings
    assert held(tmp_path / "data") == expected


def test_two_stores_at_once_go_on_after_one_of_them_repaired(tmp_path: Path) -> None:
    expected = filled(tmp_path / "data", random.Random(4), crashed=False)
    with open_store(tmp_path / "data") as one, open_store(tmp_path / "data") as other:
        assert one.documents() == other.documents()
        before = other.version
        one.repair()
        assert other.version != before
        gone = other.remove([next(iter(expected.marks))])
        assert {t.mark.id for t in one.trash()} == expected.trash.keys() | set(gone)


def test_a_journal_with_a_torn_line_is_read_past_it(tmp_path: Path) -> None:
    filled(tmp_path / "data", random.Random(5), crashed=False)
    journal = Journal(tmp_path / "data" / "marks.journal.jsonl")
    whole = list(journal.records())
    data = journal.path.read_bytes()
    lines = data.split(b"\n")
    lines[3] = lines[3][: len(lines[3]) // 2]
    journal.path.write_bytes(b"\n".join(lines))
    assert not journal.is_whole()
    assert list(journal.records()) == whole[:3] + whole[4:]
    journal.path.write_bytes(data[:-7])
    assert journal.is_whole()
    assert list(journal.records()) == whole[:-1]
    journal.append(whole[-1:], "now")
    assert list(journal.records()) == whole


def test_a_damaged_store_is_read_where_nothing_may_be_written(tmp_path: Path) -> None:
    expected = filled(tmp_path / "data", random.Random(6), crashed=False)
    (tmp_path / "data" / "marks.db").write_bytes(b"no database at all")
    before = sorted(tmp_path.rglob("*"))
    with open_store(tmp_path / "data", read_only=True) as store:
        found = {m.id for d in store.documents() for m in store.marks(d.document)}
    assert found == expected.marks.keys()
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("table", ["documents", "marks"])
def test_a_name_that_became_bytes_is_damage(tmp_path: Path, table: str) -> None:
    expected = filled(tmp_path / "data", random.Random(5), crashed=False)
    with closing(sqlite3.connect(tmp_path / "data" / "marks.db")) as connection, connection:
        where = f"rowid = (SELECT min(rowid) FROM {table})"
        connection.execute(f"UPDATE {table} SET id = CAST(id AS BLOB) WHERE {where}")
    assert held(tmp_path / "data") == expected
