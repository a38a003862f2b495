"""The beginning of a long text."""

from __future__ import annotations

from pathlib import Path

import pytest

from podium.opening import glance as room
from podium.opening.glance import glance, glance_at


def test_a_glance_has_the_offsets_of_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "LOOK", 60)
    whole = "\n".join(f"A line with the number {number}." for number in range(20))
    seen = glance_at(whole.encode(), "a.txt")
    assert seen is not None
    assert whole.startswith(seen.text)
    assert [seen.shown(i).text for i in range(len(seen.paragraphs))] == whole.split("\n")[:2]
    assert not len(seen.turns)


def test_a_short_file_needs_no_glance(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Q: Why?\nA: So.\n", encoding="utf-8")
    assert glance(str(path)) is None
    assert glance(str(tmp_path / "none.txt")) is None


def test_what_is_no_plain_text_is_not_glanced_at() -> None:
    assert glance_at(b"%PDF-1.7\n" + b"x\n" * 100, "a.pdf") is None


def test_of_one_long_line_the_first_words_are_seen() -> None:
    whole = "Ann: Will it run? Ben: It will. " * 10_000
    seen = glance_at(whole.encode(), "a.txt")
    assert seen is not None
    assert whole.startswith(seen.text + " ")
    assert 0 < len(seen.text) <= room.LONG_LINE
