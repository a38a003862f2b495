"""A scan takes in what is new, and nothing twice."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.library.archive.conftest import Scan, names, talk, vocabulary_of, write

from podium_library.archive.embedded import EmbeddedArchive
from podium_library.archive.entry import Refused
from podium_library.archive.reading import FileReader
from podium_library.archive.scan import scan
from podium_search.collection import folded, shortened


def test_all_transcripts_below_a_folder_are_found_and_read(
    archive: EmbeddedArchive, scanned: Scan, tmp_path: Path
) -> None:
    write(tmp_path / "talks", "bridge")
    write(tmp_path / "talks/old/older", "tunnel")
    write(tmp_path / "talks/.hidden", "secret")
    (tmp_path / "talks/picture.png").write_bytes(b"\x89PNG")
    progress = scanned(tmp_path / "talks")
    assert (progress.found, progress.read, progress.refused) == (2, 2, 0)
    bridge, tunnel = archive.listed()
    assert (bridge.name, bridge.card.date) == ("Mayor Ana Lind on the bridge", "2031-05-05")
    assert bridge.people == "Mayor Ana Lind"
    assert tunnel.path == str(tmp_path / "talks/old/older/tunnel.txt")
    assert set(archive.vocabulary()) == vocabulary_of([Path(bridge.path), Path(tunnel.path)])


def test_what_looks_as_it_did_is_not_opened_again(
    archive: EmbeddedArchive, scanned: Scan, tmp_path: Path
) -> None:
    write(tmp_path / "talks", "bridge", "tunnel")
    scanned(tmp_path / "talks")

    def never(_: object) -> Refused:
        raise AssertionError("nothing has to be read")

    *_, again = scan(archive, [tmp_path / "talks"], never, workers=1)
    assert (again.found, again.unchanged, again.read) == (2, 2, 0)


def test_a_file_that_was_only_touched_is_known_by_its_bytes(
    archive: EmbeddedArchive, scanned: Scan, tmp_path: Path
) -> None:
    write(tmp_path / "talks", "bridge")
    scanned(tmp_path / "talks")
    file = tmp_path / "talks/bridge.txt"
    file.touch()
    again = scanned(tmp_path / "talks")
    assert (again.known, again.read) == (1, 0)
    assert scanned(tmp_path / "talks").unchanged == 1


def test_a_document_is_followed_when_its_file_is_renamed_or_moved(
    archive: EmbeddedArchive, scanned: Scan, tmp_path: Path
) -> None:
    write(tmp_path / "talks", "bridge", "tunnel")
    scanned(tmp_path / "talks")
    number = archive.listed()[0].number
    (tmp_path / "talks/deep").mkdir()
    (tmp_path / "talks/bridge.txt").rename(tmp_path / "talks/deep/span.txt")
    again = scanned(tmp_path / "talks")
    assert (again.known, again.read, again.gone) == (1, 0, 0)
    assert {(one.number, Path(one.path).name) for one in archive.listed()} >= {(number, "span.txt")}
    assert len(archive.listed()) == 2


def test_two_copies_are_one_document(
    archive: EmbeddedArchive, scanned: Scan, tmp_path: Path
) -> None:
    write(tmp_path / "talks", "bridge")
    write(tmp_path / "talks/copy", "bridge")
    scanned(tmp_path / "talks")
    assert len(archive.listed()) == 1
    (tmp_path / "talks/bridge.txt").unlink()
    assert scanned(tmp_path / "talks").gone == 0
    assert archive.listed()[0].path == str(tmp_path / "talks/copy/bridge.txt")


def test_a_changed_file_takes_the_place_of_the_old_text(
    archive: EmbeddedArchive, scanned: Scan, tmp_path: Path
) -> None:
    write(tmp_path / "talks", "bridge", "tunnel")
    scanned(tmp_path / "talks")
    (tmp_path / "talks/bridge.txt").write_text(talk("lighthouse"), "utf-8")
    again = scanned(tmp_path / "talks")
    assert (again.read, again.unchanged) == (1, 1)
    assert "bridge" not in archive.vocabulary()
    assert not list(archive.with_any(["bridge"]))
    assert len(list(archive.with_any(["lighthouse"]))) == 1
    assert set(archive.vocabulary()) == vocabulary_of(list((tmp_path / "talks").iterdir()))


def test_a_document_goes_with_its_last_file(
    archive: EmbeddedArchive, scanned: Scan, tmp_path: Path
) -> None:
    write(tmp_path / "talks", "bridge", "tunnel")
    scanned(tmp_path / "talks")
    (tmp_path / "talks/bridge.txt").unlink()
    assert scanned(tmp_path / "talks").gone == 1
    assert names(archive) == ["tunnel.txt"]
    assert set(archive.vocabulary()) == vocabulary_of([tmp_path / "talks/tunnel.txt"])


def test_what_lies_elsewhere_is_left_alone(
    archive: EmbeddedArchive, scanned: Scan, tmp_path: Path
) -> None:
    write(tmp_path / "talks", "bridge")
    write(tmp_path / "others", "tunnel")
    scanned(tmp_path / "talks", tmp_path / "others")
    (tmp_path / "talks/bridge.txt").unlink()
    assert scanned(tmp_path / "others").gone == 0
    assert names(archive) == ["tunnel.txt", "bridge.txt"]


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("empty.txt", b"", "holds no text"),
        ("noise.txt", bytes(range(256)) * 40, "is not text, nor a format that podium reads"),
        ("data.json", b'{"a": [1, 2, 3]}', "nobody speaks in it"),
    ],
)
def test_a_file_that_cannot_be_read_is_listed_with_its_reason(
    name: str, content: bytes, reason: str, archive: EmbeddedArchive, scanned: Scan, tmp_path: Path
) -> None:
    write(tmp_path / "talks", "bridge")
    (tmp_path / "talks" / name).write_bytes(content)
    progress = scanned(tmp_path / "talks")
    assert (progress.read, progress.refused) == (1, 1)
    assert {Path(p).name: one.reason for p, one in archive.refused().items()} == {name: reason}
    assert scanned(tmp_path / "talks").unchanged == 2
    (tmp_path / "talks" / name).write_text(talk("pier"), "utf-8")
    assert scanned(tmp_path / "talks").read == 1
    assert archive.refused() == {}


def test_a_scan_that_is_stopped_keeps_whole_documents_and_goes_on_later(
    archive: EmbeddedArchive, scanned: Scan, tmp_path: Path
) -> None:
    write(tmp_path / "talks", *(f"thing{number}" for number in range(60)))
    seen: list[int] = []
    steps = scan(
        archive,
        [tmp_path / "talks"],
        FileReader(folded, shortened),
        lambda: bool(seen and seen[-1]),
        workers=1,
    )
    seen.extend(progress.read for progress in steps)
    kept = len(archive.listed())
    assert 0 < kept < 60
    again = scanned(tmp_path / "talks")
    assert (again.unchanged, again.read) == (kept, 60 - kept)
    assert len(archive.listed()) == 60
