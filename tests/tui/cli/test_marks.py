"""Marks without the reader, through real processes and a real store."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.tui.cli.conftest import Podium

TALK = """Harbour talk

Question: Will the ferry still run in winter?

Mayor Ana Lind: It will run. We never promised a bridge before spring, and we keep what we promise.

Question: And the fares?

Mayor Ana Lind: The fares stay as they are until June.
"""


@pytest.fixture
def talk(tmp_path: Path) -> str:
    path = tmp_path / "talk.txt"
    path.write_text(TALK, "utf-8")
    return str(path)


def listed(podium: Podium, file: str) -> list[dict[str, object]]:
    sheet = json.loads(podium("marks", "list", file, "--json").stdout)
    assert sheet["format"] == "podium-marks"
    return [mark for one in sheet["documents"] for mark in one["marks"]]


def test_a_mark_is_kept_with_its_words_place_note_and_tags(podium: Podium, talk: str) -> None:
    done = podium(
        "marks",
        "add",
        talk,
        "--quote",
        "never promised",
        "--note",
        "n",
        "--tag",
        "a",
        "--tag",
        "b/c",
    )
    (mark,) = listed(podium, talk)
    start = TALK.index("never promised")
    assert mark["id"] == done.stdout.strip()
    assert (mark["start"], mark["end"], mark["quote"]) == (start, start + 14, "never promised")
    assert (mark["note"], mark["tags"], mark["speaker"]) == ("n", ["a", "b/c"], "Mayor Ana Lind")
    assert mark["name"] == "A1 ¶3"


def test_words_that_are_not_there_are_refused_in_one_line(podium: Podium, talk: str) -> None:
    done = podium("marks", "add", talk, "--quote", "a golden bridge")
    assert done.returncode == 2
    assert "these words are not in" in done.stderr


def test_offsets_outside_the_text_are_refused(podium: Podium, talk: str) -> None:
    assert podium("marks", "add", talk, "--at", "5:99999").returncode == 2
    assert podium("marks", "add", talk, "--at", "9:9").returncode == 2


def test_a_removed_mark_is_gone_from_the_list(podium: Podium, talk: str) -> None:
    id_ = podium("marks", "add", talk, "--quote", "winter").stdout.strip()
    assert podium("marks", "remove", id_[:8]).stdout.strip() == id_
    assert podium("marks", "list", talk).returncode == 1


def test_a_mark_follows_its_words_when_the_file_changes(podium: Podium, talk: str) -> None:
    podium("marks", "add", talk, "--quote", "We never promised a bridge before spring")
    Path(talk).write_text("A new first line.\n\n" + TALK, "utf-8")
    done = podium("marks", "check", talk, "--json")
    (found,) = json.loads(done.stdout)["marks"]
    assert (done.returncode, found["status"]) == (0, "moved")
    assert found["start"] == TALK.index("We never") + len("A new first line.\n\n")


def test_a_mark_whose_words_are_gone_is_told_lost_and_kept(podium: Podium, talk: str) -> None:
    podium("marks", "add", talk, "--quote", "We never promised a bridge before spring")
    Path(talk).write_text(
        "Question: What now?\n\nMayor Ana Lind: Nothing of that sort stands here.\n", "utf-8"
    )
    done = podium("marks", "check", talk, "--json")
    assert done.returncode == 3
    assert json.loads(done.stdout)["marks"][0]["status"] == "lost"
    assert len(listed(podium, talk)) == 1


def test_marks_go_out_as_json_and_come_back_the_same(
    podium: Podium, talk: str, tmp_path: Path
) -> None:
    podium("marks", "add", talk, "--quote", "The fares stay", "--note", "two\nlines", "--tag", "x")
    before = listed(podium, talk)
    sheet = tmp_path / "marks.json"
    podium("export", talk, "--to", "json", "-o", str(sheet))
    podium("marks", "remove", str(before[0]["id"]))
    podium("marks", "import", str(sheet), "--onto", talk)
    after = listed(podium, talk)
    assert {**after[0], "modified": ""} == {**before[0], "modified": ""}


def test_an_unknown_export_format_is_refused_with_the_nearest_name(
    podium: Podium, talk: str
) -> None:
    done = podium("export", talk, "--to", "markdwon")
    assert done.returncode == 2
    assert "markdown" in done.stderr


def test_verify_tells_an_altered_quotation_from_an_exact_one(
    podium: Podium, talk: str, tmp_path: Path
) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text("She said “We never promised a bridge before spring”.\n", "utf-8")
    assert podium("verify", str(draft), talk).returncode == 0
    draft.write_text("She said “We never promised a tunnel before spring”.\n", "utf-8")
    done = podium("verify", str(draft), talk)
    assert done.returncode == 1
    assert "tunnel" in done.stdout
