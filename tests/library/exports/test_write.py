"""An export lands whole, where it was meant to, and over nothing."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podium_library.exports import ExportError, FileTakenError, export_name, write_export
from podium_library.exports.write import inside, safe_name
from podium_library.marks.mark import MarkedDocument


def test_a_file_is_written_and_nothing_else_is_left(tmp_path: Path) -> None:
    write_export(tmp_path / "a.md", b"words")
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("a.md", b"words")]


def test_a_file_that_is_there_is_kept_unless_somebody_says_so(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    write_export(path, b"first")
    with pytest.raises(FileTakenError):
        write_export(path, b"second")
    assert path.read_bytes() == b"first"
    write_export(path, b"second", overwrite=True)
    assert path.read_bytes() == b"second"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_dangling_link_is_not_written_through(tmp_path: Path) -> None:
    (tmp_path / "link.md").symlink_to(tmp_path / "elsewhere.md")
    with pytest.raises(FileTakenError):
        write_export(tmp_path / "link.md", b"words")
    write_export(tmp_path / "link.md", b"words", overwrite=True)
    assert not (tmp_path / "elsewhere.md").exists()


def test_without_hard_links_it_is_written_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    write_export(tmp_path / "a.md", b"words")
    assert [p.read_bytes() for p in tmp_path.iterdir()] == [b"words"]
    with pytest.raises(FileTakenError):
        write_export(tmp_path / "a.md", b"other")


@pytest.mark.parametrize("where", ["missing/a.md", "."])
def test_what_cannot_be_written_is_said_in_one_line(tmp_path: Path, where: str) -> None:
    with pytest.raises(ExportError) as refused:
        write_export(tmp_path / where, b"words")
    assert "\n" not in str(refused.value)


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ExportError, match="No space left"):
        write_export(tmp_path / "a.md", b"words")
    assert not list(tmp_path.iterdir())


@given(st.text(max_size=200) | st.sampled_from(["../../etc/passwd", "CON", "a/b\\c", "..", ".hid"]))
def test_any_title_gives_a_plain_name_inside_the_folder(title: str) -> None:
    name = safe_name(title, ".md")
    assert inside(Path("folder"), name) == Path("folder") / name
    assert len(name.encode()) < 200
    assert not name.startswith((".", "-"))
    assert name.split(".")[0].lower() not in ("con", "nul", "")


@pytest.mark.parametrize("name", ["../a", "a/b", "", "..", "a\\b", "a\x00b", "/etc/passwd"])
def test_a_name_that_leads_elsewhere_is_refused(name: str) -> None:
    with pytest.raises(ExportError):
        inside(Path("folder"), name)


def test_the_name_comes_from_the_title(marked: tuple[MarkedDocument, ...]) -> None:
    name = "harbour-bridge-remarks-and-answers-to-questions-marks.md"
    assert export_name(marked, ".md") == name
    assert export_name((), ".md") == "marks.md"
