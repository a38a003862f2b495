"""What podium remembers of the screen, in whatever shape it stands there."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.tui.settings.obstructing import obstruct

from podium.settings.kept import LARGEST, keep, kept

KINDS = ["missing", "folder", "fifo", "device", "loop", "huge", "noise", "deep", "list"]


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_none_of_ours_holds_nothing_and_nothing_up(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "looks.json"
    if kind == "list":
        path.write_text("[3]", "utf-8")
    obstruct(path, kind, huge=b'{"looks": "' + b"a" * LARGEST + b'"}', deep="[" * 100_000)
    assert kept(path) == {}
    keep(path, 1, "looks", {"width": 70})
    expected = {} if kind == "folder" else {"version": 1, "looks": {"width": 70}}
    assert kept(path) == expected


def test_what_a_newer_podium_keeps_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "looks.json"
    keep(path, 2, "looks", {"width": 70})
    keep(path, 1, "looks", {"width": 90})
    assert kept(path) == {"version": 2, "looks": {"width": 70}}


def test_a_place_that_takes_no_writing_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file", "utf-8")
    keep(tmp_path / "state" / "looks.json", 1, "looks", {})
    assert kept(tmp_path / "state" / "looks.json") == {}


@pytest.mark.parametrize("mask", [0o000, 0o077])
def test_nobody_else_can_look_whatever_the_umask(mask: int, tmp_path: Path) -> None:
    before = os.umask(mask)
    try:
        keep(tmp_path / "state" / "looks.json", 1, "looks", {})
    finally:
        os.umask(before)
    modes = [one.stat().st_mode & 0o777 for one in (tmp_path / "state", *tmp_path.glob("*/*"))]
    assert modes == [0o700, 0o600]
