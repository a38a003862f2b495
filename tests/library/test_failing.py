"""A mark that was not kept is never called kept, nothing kept is harmed, and trying again works."""

from __future__ import annotations

import errno
import subprocess
import sys
from pathlib import Path

import pytest
from tests.library.failing import Disk, failing

from podium_library.errors import Reason, Unsaved
from podium_library.marks.making import make_mark
from podium_library.marks.mark import Document, Mark
from podium_library.store import Store, open_store
from podium_parsers import Transcript, parse

ERRORS = {
    errno.ENOSPC: {Reason.FULL, Reason.READ_ONLY},
    errno.EIO: {Reason.FAILED, Reason.READ_ONLY},
    errno.EROFS: {Reason.READ_ONLY},
    errno.EACCES: {Reason.READ_ONLY},
}
TEXT = "Chair: The meeting is open.\n\nMs Amari: The harbour stays open too.\n" * 3


@pytest.fixture
def transcript(tmp_path: Path) -> Transcript:
    return parse(TEXT, str(tmp_path / "harbour.txt"))


def mark_at(transcript: Transcript, start: int) -> Mark:
    return make_mark(transcript, (start, start + 7))


def held(folder: Path, document: Document) -> set[str]:
    with open_store(folder) as store:
        return {mark.id for mark in store.marks(document)}


@pytest.mark.parametrize("stays", [False, True], ids=["once", "from then on"])
@pytest.mark.parametrize("number", ERRORS, ids=errno.errorcode.get)
def test_every_call_that_can_fail_while_a_mark_is_added(
    number: int,
    stays: bool,
    transcript: Transcript,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with open_store(tmp_path / "data") as store:
        document = store.remember(transcript)
        kept = {store.add(document, mark_at(transcript, 0)).id}
    for at in range(1, 200):
        new = mark_at(transcript, at % 40)
        store = open_store(tmp_path / "data")
        with failing(monkeypatch, Disk(number, at, stays=stays)) as disk:
            saved = added(store, document, new, ERRORS[number])
        assert held(tmp_path / "data", document) == kept | ({new.id} if saved else set())
        store.add(document, new)
        kept.add(new.id)
        store.close()
        assert held(tmp_path / "data", document) == kept
        if not disk.failed:
            assert saved
            return
    pytest.fail("the disk never stopped failing")


def added(store: Store, document: Document, mark: Mark, reasons: set[Reason]) -> bool:
    try:
        store.add(document, mark)
    except Unsaved as refused:
        assert refused.reason in reasons
        assert str(refused).startswith("not saved: ")
        return False
    return True


def test_the_first_mark_of_all_can_fail_at_every_call(
    transcript: Transcript, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for at in range(1, 200):
        folder = tmp_path / f"data{at}"
        store = open_store(folder)
        new = mark_at(transcript, 3)
        with failing(monkeypatch, Disk(errno.ENOSPC, at, stays=True)) as disk:
            try:
                store.add(store.remember(transcript), new)
                saved = True
            except Unsaved:
                saved = False
        if not saved:
            store.add(store.remember(transcript), new)
        store.close()
        document = open_store(folder, read_only=True).document_of(transcript)
        assert document is not None
        assert held(folder, document) == {new.id}
        if not disk.failed:
            return
    pytest.fail("the disk never stopped failing")


WRITER = """
import resource, sys
from pathlib import Path
from podium_library.errors import Reason, Unsaved
from podium_library.marks.making import make_mark
from podium_library.store import open_store
from podium_parsers import parse

folder, room = Path(sys.argv[1]), int(sys.argv[2])
transcript = parse("A line of the record that is long enough.\\n" * 40, str(folder / "record.txt"))
store = open_store(folder / "data")
document = store.remember(transcript)
most = max(path.stat().st_size for path in (folder / "data").iterdir()) + room
hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
resource.setrlimit(resource.RLIMIT_FSIZE, (most, hard))
for n in range(400):
    mark = make_mark(transcript, (n, n + 30), "x" * 200)
    try:
        print(store.add(document, mark).id, flush=True)
    except Unsaved as refused:
        assert refused.reason in (Reason.FULL, Reason.FAILED), refused
        break
else:
    sys.exit("never refused")
resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
print(store.add(document, mark).id, flush=True)
store.close()
"""


@pytest.mark.parametrize("room", [0, 1, 511, 4096, 9000, 30_001])
def test_a_file_that_may_not_grow_refuses_marks_and_takes_them_later(
    room: int, tmp_path: Path
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WRITER, str(tmp_path), str(room)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    with open_store(tmp_path / "data") as store:
        (shelved,) = store.documents()
        found = {mark.id for mark in store.marks(shelved.document)}
    assert found == set(done.stdout.split())


def test_a_store_that_cannot_be_made_still_answers(transcript: Transcript, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    with open_store(tmp_path / "data") as store:
        assert store.documents() == ()
        assert store.read_only
        with pytest.raises(Unsaved) as refused:
            store.remember(transcript)
        assert refused.value.reason is Reason.READ_ONLY
        assert "not saved: the folder cannot be written" in store.warnings
        (tmp_path / "data").unlink()
        store.add(store.remember(transcript), mark_at(transcript, 0))
        assert not store.warnings
