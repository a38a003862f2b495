"""Marks that were removed, damaged or left behind by their file come back from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.tui.cli.conftest import Podium

TALK = "Harbour talk\n\n" + "\n\n".join(
    f"Question: What of pier {n}?\n\nMayor Ana Lind: Pier {n} stays open until the {n}th of June."
    for n in range(30)
)
WORDS = "Pier 17 stays open"


@pytest.fixture
def talk(podium: Podium, tmp_path: Path) -> Path:
    path = tmp_path / "talk.txt"
    path.write_text(TALK, "utf-8")
    assert podium("marks", "add", str(path), "--quote", WORDS).returncode == 0
    return path


def quotes(podium: Podium, path: Path) -> list[str]:
    done = podium("marks", "list", str(path), "--json")
    return [m["quote"] for d in json.loads(done.stdout)["documents"] for m in d["marks"]]


def test_a_removed_mark_is_listed_in_the_trash_and_restored(podium: Podium, talk: Path) -> None:
    assert podium("marks", "trash").returncode == 1
    id_ = podium("marks", "list", str(talk)).stdout.split()[0]
    podium("marks", "remove", id_)
    assert quotes(podium, talk) == []
    assert WORDS in podium("marks", "trash").stdout
    assert podium("marks", "restore", id_).stdout.startswith(id_)
    assert quotes(podium, talk) == [WORDS]
    assert podium("marks", "restore", id_).returncode == 2


def test_a_damaged_database_is_repaired(podium: Podium, talk: Path, home: Path) -> None:
    (database,) = home.rglob("marks.db")
    database.write_bytes(b"no database")
    assert quotes(podium, talk) == [WORDS]
    done = podium("marks", "repair")
    assert "rebuilt 1 mark of 1 document" in done.stdout
    assert quotes(podium, talk) == [WORDS]


def test_an_edited_copy_is_adopted_with_the_marks(podium: Podium, talk: Path) -> None:
    copy = talk.with_name("talk (1).txt")
    copy.write_text("A note on top.\n\n" + TALK.replace("pier 3", "quay 3"), "utf-8")
    done = podium("marks", "check", str(copy))
    assert "looks like a copy of" in done.stderr
    assert done.stdout == ""
    assert podium("marks", "adopt", str(copy)).stdout.startswith("1 mark,")
    assert quotes(podium, copy) == [WORDS]


def test_a_stranger_is_adopted_only_when_told_of_whom(podium: Podium, talk: Path) -> None:
    other = talk.with_name("other.txt")
    other.write_text(f"Something else.\n\nBut it says: {WORDS} until the 17th of June.\n", "utf-8")
    assert podium("marks", "adopt", str(other)).returncode == 2
    assert podium("marks", "adopt", str(other), "--from", "nowhere.txt").returncode == 2
    assert podium("marks", "adopt", str(other), "--from", str(talk)).returncode == 0
