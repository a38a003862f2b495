"""A document that is opened later and read by a program of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from podium.opening import aside
from podium.opening.apart import Started
from podium.opening.aside import opening_of, program
from podium.opening.starting import Opened
from podium_parsers import UnreadableError
from podium_parsers.stage import Stage

TEXT = "Ann: Will it run?\n\nBen: It will, from May.\n\n" * 20


@pytest.fixture
def talk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A text that counts as a long one."""
    monkeypatch.setattr(aside, "WORTH_IT", 100)
    path = tmp_path / "talk.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_what_a_program_reads_is_what_is_read_here(talk: Path) -> None:
    opening = opening_of(str(talk))
    there = opening.start().result(30)
    *stages, here = opening_of(str(talk)).steps()
    assert stages == list(Stage)
    assert opening.stage is Stage.SECTIONS
    assert len(opening._children) == 1
    assert isinstance(here, Opened)
    assert there.transcript.text == here.transcript.text
    assert list(there.transcript.turns) == list(here.transcript.turns)
    assert there.transcript.source == here.transcript.source


def test_why_it_cannot_be_read_comes_back(talk: Path) -> None:
    talk.write_bytes(b" " * 200)
    with pytest.raises(UnreadableError, match="is empty"):
        opening_of(str(talk)).start().result(30)


def test_a_short_text_and_what_is_no_file_need_no_program(tmp_path: Path) -> None:
    path = tmp_path / "short.txt"
    path.write_text(TEXT, encoding="utf-8")
    assert program(str(path), None) is None
    assert program(str(tmp_path), None) is None
    assert program(str(tmp_path / "none.txt"), None) is None


def test_a_short_file_that_is_packed_has_one(tmp_path: Path) -> None:
    path = tmp_path / "short.pdf"
    path.write_bytes(b"%PDF-1.4\n")
    begun = program(str(path), None)
    assert begun is not None
    begun.stop()
    assert list(begun.answers()) == []


def test_what_is_given_up_ends_with_all_that_it_has_started() -> None:
    # A shell that waits for another one: the reader of a PDF is such a grandchild.
    begun = Started(("sh", "-c", "sh -c 'echo; sleep 600; :' & wait"))
    assert begun._pipe.read(1) == b"\n"
    begun.stop()
    # The pipe ends only when nobody is left who could write into it.
    assert begun._pipe.read() == b""
    assert list(begun.answers()) == []
