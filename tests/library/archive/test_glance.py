"""What of an archive is seen first: some documents by their paths, and the first by name."""

from __future__ import annotations

from pathlib import Path

from tests.library.archive.conftest import Scan, names, write

from podium_library.archive.embedded import EmbeddedArchive


def test_a_glance_is_the_head_of_the_list_by_name(
    archive: EmbeddedArchive, scanned: Scan, tmp_path: Path
) -> None:
    folder = tmp_path / "talks"
    write(folder, "tram", "Arch", "bridge", "ferry")
    (folder / "0-untitled.txt").write_text("hardly a word\n", "utf-8")
    (folder / "z-untitled.txt").write_text("and hardly a line\n", "utf-8")
    scanned(folder)
    everything = sorted(archive.listed(), key=lambda one: one.name.casefold())
    for count in range(1, 7):
        found, total = archive.glance([], count)
        seen = sorted(found, key=lambda one: one.name.casefold())
        assert seen[:count] == everything[:count]
        assert len(found) <= 2 * count
        assert total == 6


def test_a_glance_has_the_documents_of_some_paths(
    archive: EmbeddedArchive, scanned: Scan, tmp_path: Path
) -> None:
    folder = tmp_path / "talks"
    write(folder, "arch", "bridge", "tram")
    scanned(folder)
    found, _ = archive.glance([str(folder / "tram.txt"), str(folder / "gone.txt")], 1)
    assert {Path(one.path).name for one in found} == {"arch.txt", "tram.txt"}
    assert len(names(archive)) == 3
