"""A damaged index is begun anew, and the folders fill it again."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from tests.library.archive.conftest import Scan, write
from tests.library.archive.soundness import faults

from podium_library.archive.embedded import EmbeddedArchive
from podium_library.errors import DamagedError


def scanned_again(archive: EmbeddedArchive, scanned: Scan, folder: Path) -> list[str]:
    """Scan until no damage is met any more; then what is wrong."""
    for _ in range(4):
        try:
            scanned(folder)
            return faults(archive, folder)
        except DamagedError:
            continue
    return ["the damage does not go"]


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\0" + bytes(5000)])
def test_a_file_that_is_no_index_gives_way_to_one(
    content: bytes, archive: EmbeddedArchive, scanned: Scan, tmp_path: Path
) -> None:
    write(tmp_path / "talks", "bridge", "tunnel")
    archive.path.parent.mkdir()
    archive.path.write_bytes(content)
    assert scanned_again(archive, scanned, tmp_path / "talks") == []


@pytest.mark.parametrize("seed", range(8))
def test_an_index_with_ruined_pages_is_made_anew_in_the_end(
    seed: int, archive: EmbeddedArchive, scanned: Scan, tmp_path: Path
) -> None:
    rng = random.Random(seed)
    write(tmp_path / "talks", *(f"pier {number}" for number in range(20)))
    scanned(tmp_path / "talks")
    archive.close()
    ruined = bytearray(archive.path.read_bytes())
    for _ in range(6):
        page = rng.randrange(len(ruined) // 4096) * 4096
        ruined[page : page + 4096] = rng.randbytes(4096)
    archive.path.write_bytes(ruined)
    try:
        for one in archive.listed():
            archive.transcript(one.number)
        list(archive.with_any(["bridge"]))
        archive.vocabulary()
    except DamagedError:
        assert scanned_again(archive, scanned, tmp_path / "talks") == []


def test_an_index_of_another_version_is_made_anew(
    archive: EmbeddedArchive, scanned: Scan, tmp_path: Path
) -> None:
    import sqlite3

    write(tmp_path / "talks", "bridge")
    scanned(tmp_path / "talks")
    archive.close()
    with sqlite3.connect(archive.path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    assert archive.listed() == []
    scanned(tmp_path / "talks")
    assert faults(archive, tmp_path / "talks") == []
