"""What is forgotten leaves no byte behind."""

from __future__ import annotations

import zlib
from pathlib import Path

from tests.library.archive.conftest import Scan, names, talk, write
from tests.library.archive.soundness import faults

from podium_library.archive.embedded import EmbeddedArchive

SECRET = "zanzibar quagga xylophone"


def traces(folder: Path) -> list[str]:
    """Files with a word of the secret in them, as it is or compressed."""
    parts = [part.encode() for word in SECRET.split() for part in (word, word.capitalize())]
    pressed = zlib.compress(talk(SECRET).encode(), 1)[10:60]
    return [
        path.name
        for path in folder.rglob("*")
        if path.is_file() and any(part in path.read_bytes() for part in (*parts, pressed))
    ]


def test_no_byte_of_a_forgotten_text_is_left_in_the_data_folder(
    archive: EmbeddedArchive, scanned: Scan, tmp_path: Path
) -> None:
    folder = tmp_path / "talks"
    write(folder, *(f"pier {number}" for number in range(60)), SECRET)
    scanned(folder)
    assert traces(archive.path.parent)
    assert archive.forget(str(folder / f"{SECRET}.txt"))
    assert traces(archive.path.parent) == []
    archive.close()
    assert traces(archive.path.parent) == []
    (folder / f"{SECRET}.txt").unlink()
    assert faults(archive, folder) == []


def test_the_traces_of_a_refused_file_go_too(
    archive: EmbeddedArchive, scanned: Scan, tmp_path: Path
) -> None:
    write(tmp_path / "talks", "bridge")
    (tmp_path / f"talks/{SECRET}.txt").write_bytes(b" ")
    scanned(tmp_path / "talks")
    assert archive.forget(str(tmp_path / f"talks/{SECRET}.txt"))
    assert archive.refused() == {}
    assert traces(archive.path.parent) == []


def test_what_is_not_there_cannot_be_forgotten(archive: EmbeddedArchive, tmp_path: Path) -> None:
    assert not archive.forget(str(tmp_path / "nothing.txt"))


def test_a_forgotten_document_can_be_scanned_again(
    archive: EmbeddedArchive, scanned: Scan, tmp_path: Path
) -> None:
    write(tmp_path / "talks", "bridge", "tunnel")
    scanned(tmp_path / "talks")
    archive.forget(str(tmp_path / "talks/bridge.txt"))
    assert names(archive) == ["tunnel.txt"]
    assert scanned(tmp_path / "talks").read == 1
    assert faults(archive, tmp_path / "talks") == []
