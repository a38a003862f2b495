"""Reading positions: cheap, private, and never in the way."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from podium_library.positions import Place, Positions, keep_position, position_of
from podium_parsers import Source

TEXT = (
    "A first line.\n" + "More lines follow here.\n" * 20 + "The one that was read.\nAnd the end.\n"
)
SEEN = "2031-03-14T10:00:00Z"
AT = TEXT.index("The one")


def place(file: str = "/a.txt", digest: str = "d1", offset: int = AT) -> Place:
    return Place(
        digest, file, offset, TEXT[offset : offset + 80], "A talk", len(TEXT), {"width": 72}, SEEN
    )


def test_a_place_is_found_by_text_and_else_by_path() -> None:
    positions = Positions()
    assert positions.of("d1", "/a.txt") is None
    assert positions.keep(place())
    assert positions.of("d1") == place(offset=AT)
    assert positions.of("other", "/a.txt") == positions.of("d1")
    assert positions.of("other", "/b.txt") is None
    positions.close()


def test_a_place_moves_with_its_words() -> None:
    longer = "Something new.\n" + TEXT
    assert place().offset_in(Source(TEXT, raw_digest="d1", text_digest="d1")) == AT
    assert place().offset_in(Source(longer)) == AT + 15
    assert place().offset_in(Source("x" * (2 * len(TEXT)))) == AT * 2
    assert place().offset_in(Source("")) == 0


def test_the_latest_documents_come_first_each_once() -> None:
    positions = Positions()
    for n, file in enumerate(("/a.txt", "/b.txt", "/a.txt", "/c.txt")):
        positions.keep(Place(f"d{n}", file, n, seen=f"2031-01-0{n + 1}T00:00:00Z"))
    assert [(p.file, p.offset) for p in positions.recent()] == [
        ("/c.txt", 3),
        ("/a.txt", 2),
        ("/b.txt", 1),
    ]
    assert len(positions.recent(2)) == 2
    positions.forget("/a.txt")
    assert [p.file for p in positions.recent()] == ["/c.txt", "/b.txt"]
    positions.close()


def test_the_short_form_keeps_and_answers() -> None:
    assert position_of("d9", "talk.txt") is None
    assert keep_position("d9", "talk.txt", 120)
    assert position_of("d9") == 120
    assert position_of("changed", "talk.txt") == 120


def test_reading_makes_no_file(home: Path) -> None:
    assert Positions().recent() == ()
    assert position_of("d1") is None
    assert not list(home.rglob("*"))


def test_the_file_is_its_owners_alone(home: Path) -> None:
    keep_position("d1", "/a.txt", 3)
    (file,) = home.rglob("positions.db")
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("damage", [b"", b"no database", b"SQLite format 3\0" + bytes(5000)])
def test_a_damaged_file_is_begun_anew(damage: bytes, home: Path) -> None:
    keep_position("d1", "/a.txt", 3)
    (file,) = home.rglob("positions.db")
    file.write_bytes(damage)
    assert position_of("d1") is None
    assert keep_position("d1", "/a.txt", 4)
    assert position_of("d1") == 4


def test_a_path_that_is_no_unicode_is_kept() -> None:
    assert keep_position("d1", "/caf\udce9.txt", 3)
    assert position_of("other", "/caf\udce9.txt") == 3


def test_where_nothing_can_be_written_nothing_is_kept_and_nothing_raised(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file")
    positions = Positions(tmp_path / "state")
    assert not positions.keep(place())
    assert positions.of("d1") is None
    positions.forget("/a.txt")


def test_a_kill_right_after_keeping_loses_nothing(home: Path) -> None:
    code = (
        "import os, signal\n"
        "from podium_library.positions import Place, Positions\n"
        "assert Positions().keep(Place('d1', '/a.txt', 77))\n"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", code], check=False)
    assert position_of("d1") == 77


def test_a_forgotten_place_leaves_no_word_behind(tmp_path: Path) -> None:
    positions = Positions(tmp_path)
    words = "zanzibar quagga xylophone"
    positions.keep(Place("d" * 64, "/talks/zoo.txt", 3, words=words, title="Quagga"))
    positions.keep(Place("e" * 64, "/talks/pier.txt", 3, words="planks"))
    assert positions.forget("/talks/zoo.txt")
    assert not positions.forget("/talks/zoo.txt")
    left = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"quagga" not in left
    assert [one.file for one in positions.recent()] == ["/talks/pier.txt"]
    positions.close()
