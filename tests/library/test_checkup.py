"""What a look at the kept files finds: all in order, or what is damaged and what to do."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from tests.library.damage import filled

from podium_library import checkup
from podium_library.checkup import Found
from podium_library.corrections import Corrections
from podium_library.disk.folders import folders
from podium_library.disk.places import Places
from podium_library.keeping import backup
from podium_library.positions import keep_position
from podium_parsers import parse
from podium_parsers.mending import Rename, anchored

TALK = "Question: Why?\n\nAna Lind: Ice.\n"


@pytest.fixture
def places(home: Path) -> Places:
    """A person's own folder, with marks, a copy, a correction and a place."""
    places = Places.at()
    filled(places.folder, random.Random(1), crashed=False)
    Corrections().keep(
        parse(TALK, "/nowhere/t.txt"), [Rename(anchored(TALK, 0), "Ana Lind", "Ann")]
    )
    keep_position("0" * 64, "/nowhere/t.txt", 3)
    return places


def look(places: Places) -> dict[str, Found]:
    return {found.subject: found for found in every(places)}


def every(places: Places) -> Iterator[Found]:
    yield from checkup.marks(places)
    yield from checkup.backups(places, backup.today())
    yield from checkup.corrections(places)
    yield from checkup.positions(folders())
    yield from checkup.modes(folders())


def test_what_is_whole_is_fine_and_nothing_is_changed_by_looking(places: Places) -> None:
    before = {path: path.read_bytes() for path in places.folder.rglob("*.db")}
    found = look(places)
    assert all(one.fine and not one.remedy for one in found.values())
    assert "each proved" in found["marks"].words
    assert found.keys() == {"marks", "journal", "backups", "corrections", "places"}
    assert before == {path: path.read_bytes() for path in places.folder.rglob("*.db")}


def test_nothing_kept_yet_is_fine(home: Path) -> None:
    assert all(one.fine for one in every(Places.at()))
    assert not Places.at().folder.exists()


@pytest.mark.parametrize(
    ("name", "subject"),
    [("marks.db", "marks"), ("corrections.db", "corrections"), ("../../state/podium/positions.db", "places")],
)  # fmt: skip
@pytest.mark.parametrize("how", ["noise", "text", "cut", "folder", "fifo"])
def test_a_damaged_file_is_named_with_what_to_do(
    places: Places, name: str, subject: str, how: str
) -> None:
    path = places.folder / name
    data = path.read_bytes()
    for end in ("-wal", "-shm"):
        Path(f"{path}{end}").unlink(missing_ok=True)
    match how:
        case "noise":
            path.write_bytes(data[:4096] + random.Random(2).randbytes(len(data) - 4096))
        case "text":
            path.write_bytes(b"no database\n" * 900)
        case "cut":
            path.write_bytes(data[:4500])
        case "folder":
            path.unlink()
            path.mkdir()
        case "fifo":
            path.unlink()
            os.mkfifo(path)
    found = look(places)[subject]
    assert not found.fine
    assert found.remedy
    assert "\n" not in found.words


def test_a_row_that_is_not_as_it_was_kept_is_found(places: Places) -> None:
    with closing(sqlite3.connect(places.database, isolation_level=None)) as connection:
        connection.execute("UPDATE marks SET body = replace(body, 'pier', 'dock')")
        connection.execute("UPDATE marks SET body = CAST(body AS BLOB)")
    found = look(places)["marks"]
    assert not found.fine
    assert "checksum" in found.words


def test_a_newer_database_is_said_to_be_newer(places: Places) -> None:
    with closing(sqlite3.connect(places.corrections, isolation_level=None)) as connection:
        connection.execute("PRAGMA user_version = 99")
    found = look(places)["corrections"]
    assert (found.fine, "newer" in found.words) == (False, True)


def test_a_damaged_line_of_the_journal_is_found(places: Places) -> None:
    data = bytearray(places.journal.read_bytes())
    data[700] ^= 8
    places.journal.write_bytes(data)
    assert not look(places)["journal"].fine


def test_a_copy_that_cannot_be_read_and_one_that_is_too_old_are_found(places: Places) -> None:
    (copy,) = places.kept_backups()
    old = backup.path_of(places, date.today() - timedelta(days=40))
    shutil.move(copy, old)
    assert "days old" in look(places)["backups"].words
    old.write_bytes(b"no database\n" * 900)
    found = look(places)["backups"]
    assert (found.fine, str(old) in found.remedy) == (False, True)


def test_what_others_can_look_into_is_found(places: Places) -> None:
    places.database.chmod(0o644)
    found = look(places)["privacy"]
    assert str(places.database) in found.words
    assert found.remedy.startswith("chmod")


@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077])
def test_whatever_the_umask_nobody_else_can_look(home: Path, mask: int) -> None:
    before = os.umask(mask)
    try:
        places = Places.at()
        filled(places.folder, random.Random(3), crashed=False)
        Corrections().keep(
            parse(TALK, "/nowhere/t.txt"), [Rename(anchored(TALK, 0), "Ana Lind", "A")]
        )
        keep_position("0" * 64, "/nowhere/t.txt", 3)
        assert not list(checkup.modes(folders()))
    finally:
        os.umask(before)
