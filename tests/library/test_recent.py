"""The documents that were open last."""

from __future__ import annotations

from pathlib import Path

from podium_library.positions import Place, Positions
from podium_library.recent import named, recent


def keep(path: Path, title: str | None, offset: int, seen: str) -> None:
    positions = Positions()
    positions.keep(Place(f"digest of {path}", str(path), offset, "", title, 200, seen=seen))
    positions.close()


def test_the_latest_comes_first_with_how_far_it_was_read(tmp_path: Path) -> None:
    keep(tmp_path / "a.txt", "The harbour bridge", 50, "2031-01-01T10:00:00Z")
    keep(tmp_path / "b.txt", None, 200, "2031-01-02T10:00:00Z")
    assert [(one.name, one.percent) for one in recent()] == [
        ("b.txt", 100),
        ("The harbour bridge", 25),
    ]


def test_words_name_a_document_by_title_or_path_if_it_is_still_there(tmp_path: Path) -> None:
    here, gone = tmp_path / "here.txt", tmp_path / "gone.txt"
    here.write_text("x", "utf-8")
    keep(here, "The harbour bridge", 0, "2031-01-01T10:00:00Z")
    keep(gone, "The harbour ferry", 0, "2031-01-02T10:00:00Z")
    known = recent()
    assert [one.place.file for one in named(["BRIDGE", "harbour"], known)] == [str(here)]
    assert [one.place.file for one in named(["here"], known)] == [str(here)]
    assert named(["ferry"], known) == ()
    assert named(["tunnel"], known) == ()
