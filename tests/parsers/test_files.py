"""Opening what may be anything, and may change while it is read."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from podium_parsers.errors import UnreadableError
from podium_parsers.files import LARGEST, examine, snapshot

WORDS = b"Mayor: Good evening.\n"


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    path = tmp_path / "talk.txt"
    path.write_bytes(WORDS)
    return path


@pytest.fixture
def meanwhile(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[], object]], None]:
    """Has something happen after the file was opened and before it is read."""

    def happen(change: Callable[[], object]) -> None:
        def looked_at(descriptor: int) -> os.stat_result:
            status = fstat(descriptor)
            monkeypatch.setattr(os, "fstat", fstat)
            change()
            return status

        fstat = os.fstat
        monkeypatch.setattr(os, "fstat", looked_at)

    return happen


Meanwhile = Callable[[Callable[[], object]], None]


def test_a_file_that_is_replaced_meanwhile_is_read_as_it_was(
    talk: Path, meanwhile: Meanwhile
) -> None:
    other = talk.with_name("other")
    os.mkfifo(other)
    meanwhile(lambda: other.replace(talk))
    assert snapshot(talk) == WORDS
    with pytest.raises(UnreadableError, match="is not a regular file"):
        snapshot(talk)


def test_a_file_that_vanishes_meanwhile_is_read_as_it_was(talk: Path, meanwhile: Meanwhile) -> None:
    meanwhile(talk.unlink)
    assert snapshot(talk) == WORDS
    with pytest.raises(UnreadableError, match="no such file"):
        snapshot(talk)


def test_a_file_that_grows_meanwhile_is_read_no_further_than_the_limit(
    talk: Path, meanwhile: Meanwhile
) -> None:
    meanwhile(lambda: talk.write_bytes(WORDS * 1000))
    assert snapshot(talk, 50) == (WORDS * 3)[:50]


def test_a_file_that_is_cut_meanwhile_gives_what_is_left(talk: Path, meanwhile: Meanwhile) -> None:
    meanwhile(lambda: os.truncate(talk, 6))
    assert snapshot(talk) == WORDS[:6]


def test_a_file_that_is_too_large_is_refused_by_its_size_alone(talk: Path) -> None:
    os.truncate(talk, LARGEST + 1)
    for look in (snapshot, examine):
        with pytest.raises(UnreadableError, match="is larger than 512 MB"):
            look(talk)


@pytest.mark.parametrize("device", ["/dev/null", "/dev/zero", "/dev/tty"])
def test_a_device_is_no_transcript(device: str, talk: Path) -> None:
    link = talk.with_name("link.txt")
    link.symlink_to(device)
    with pytest.raises(UnreadableError, match=r"is not a regular file|cannot be opened"):
        snapshot(link)


def test_a_link_to_itself_and_an_impossible_name_get_one_line(talk: Path) -> None:
    link = talk.with_name("loop.txt")
    link.symlink_to(link)
    for path in (link, talk.with_name("a\0b"), talk.with_name("n" * 400), talk / "below"):
        with pytest.raises(UnreadableError, match=r"^cannot be opened: [^\n]+$"):
            snapshot(path)


def test_a_file_that_may_not_be_read_is_said_to_be_so(
    talk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refused)
    with pytest.raises(UnreadableError, match="permission denied"):
        snapshot(talk)


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs Linux's /proc")
def test_a_disk_that_fails_while_reading_gets_one_line() -> None:
    with pytest.raises(UnreadableError, match=r"^cannot be read: Input/output error$"):
        snapshot(Path("/proc/self/mem"))
