"""Network file systems are recognised, and then there is no write-ahead log."""

from __future__ import annotations

from pathlib import Path

import pytest

from podium_library.keeping import opening
from podium_library.keeping.mounts import network_kind
from podium_library.marks.making import make_mark
from podium_library.store import open_store
from podium_parsers import parse

MOUNTS = r"""sysfs /sys sysfs rw 0 0
/dev/sda1 / ext4 rw 0 0
server:/home /home nfs4 rw,vers=4.2 0 0
/dev/sdb1 /home/amari/disk ext4 rw 0 0
me@host: /mnt/far\040away fuse.sshfs rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/amari/.local/share/podium", "nfs4"),
        ("/home/amari/disk/podium", None),
        ("/var/lib", None),
        ("/mnt/far away/podium", "fuse.sshfs"),
        ("/homes", None),
    ],
)
def test_the_nearest_mount_decides(folder: str, kind: str | None, tmp_path: Path) -> None:
    (tmp_path / "mounts").write_text(MOUNTS)
    assert network_kind(Path(folder), tmp_path / "mounts") == kind


def test_without_a_list_of_mounts_nothing_is_assumed(tmp_path: Path) -> None:
    assert network_kind(Path("/home"), tmp_path / "none") is None


def test_on_a_network_there_is_no_wal_and_a_warning(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    transcript = parse("A line that is long enough to mark.", "/nowhere/x.txt")
    with open_store(tmp_path) as store:
        store.add(store.remember(transcript), make_mark(transcript, (0, 6)))
    monkeypatch.setattr(opening, "network_kind", lambda _: "nfs4")
    with open_store(tmp_path) as store:
        document = store.remember(transcript)
        store.add(document, make_mark(transcript, (7, 20)))
        assert any("network file system (nfs4)" in line for line in store.warnings)
        assert not (tmp_path / "marks.db-wal").exists()
        assert len(store.marks(document)) == 2
