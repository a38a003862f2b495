"""Scans that are killed, that run beside each other, and files that move under them."""

from __future__ import annotations

import random
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from tests.library.archive.conftest import Scan, talk, write
from tests.library.archive.soundness import faults

from podium_library.archive.embedded import EmbeddedArchive
from podium_library.archive.reading import FileReader
from podium_library.archive.scan import scan
from podium_search.collection import folded, shortened

SCANNER = """
import sys
from pathlib import Path
from podium_library.archive.embedded import EmbeddedArchive
from podium_library.archive.reading import FileReader
from podium_library.archive.scan import scan
from podium_search.collection import folded, shortened
if __name__ == "__main__":
    with EmbeddedArchive(Path(sys.argv[1])) as archive:
        for _ in scan(archive, [Path(sys.argv[2])], FileReader(folded, shortened), workers=2):
            print("on", flush=True)
"""


def scanner(data: Path, folder: Path) -> subprocess.Popen[str]:
    """A scan in a process of its own; it says so whenever it has come further."""
    command = [sys.executable, "-c", SCANNER, str(data), str(folder)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def killed(process: subprocess.Popen[str], rng: random.Random) -> None:
    """Kill it after a few steps, in the middle of the next one."""
    assert process.stdout is not None
    for _ in range(rng.randrange(12)):
        process.stdout.readline()
    with suppress(subprocess.TimeoutExpired):
        process.wait(rng.random() / 50)
    process.kill()
    process.stdout.close()
    process.wait()


def test_a_scan_that_is_killed_goes_on_with_nothing_missing_or_doubled(
    archive: EmbeddedArchive, scanned: Scan, tmp_path: Path
) -> None:
    rng = random.Random(5)
    write(tmp_path / "talks", *(f"pier {number}" for number in range(160)))
    for _ in range(5):
        killed(scanner(tmp_path / "data", tmp_path / "talks"), rng)
        for number in rng.sample(range(160), 3):
            (tmp_path / f"talks/pier {number}.txt").write_text(
                talk(f"pier {number} {rng.random()}"), "utf-8"
            )
    scanned(tmp_path / "talks")
    assert faults(archive, tmp_path / "talks") == []
    assert len(archive.listed()) == 160


def test_two_scans_at_once_take_every_document_in_once(
    archive: EmbeddedArchive, scanned: Scan, tmp_path: Path
) -> None:
    write(tmp_path / "talks", *(f"pier {number}" for number in range(120)))
    running = [scanner(tmp_path / "data", tmp_path / "talks") for _ in range(2)]
    for process in running:
        process.communicate()
        assert process.returncode == 0
    assert faults(archive, tmp_path / "talks") == []
    assert scanned(tmp_path / "talks").unchanged == 120


def test_files_may_change_vanish_and_move_while_they_are_scanned(
    archive: EmbeddedArchive, scanned: Scan, tmp_path: Path
) -> None:
    folder = tmp_path / "talks"
    write(folder, *(f"pier {number}" for number in range(120)))
    rng = random.Random(3)
    for _ in scan(archive, [folder], FileReader(folded, shortened), workers=1):
        stay, leave, move = rng.sample(sorted(folder.glob("*.txt")), 3)
        stay.write_text(talk(f"{stay.stem} {rng.random()}"), "utf-8")
        leave.unlink()
        (folder / "moved").mkdir(exist_ok=True)
        move.rename(folder / "moved" / move.name)
    scanned(folder)
    assert faults(archive, folder) == []
