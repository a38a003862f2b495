"""`podium library` as a script uses it."""

from __future__ import annotations

import json
import re
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest
from tests.tui.cli.conftest import Podium

TALK = """{thing} talk

4 May 2031

Question: Will the {thing} run in winter?

Mayor Ana Lind: It will run. We never promised a {thing} before spring, and we keep what we promise.

Question: And the fares?

Mayor Ana Lind: The fares stay as they are until June.
"""


@pytest.fixture
def talks(tmp_path: Path) -> Path:
    folder = tmp_path / "talks"
    folder.mkdir()
    for thing in ("ferry", "tram", "lighthouse"):
        (folder / f"{thing}.txt").write_text(TALK.format(thing=thing), "utf-8")
    return folder


def test_a_folder_is_scanned_listed_and_searched(podium: Podium, talks: Path) -> None:
    done = podium("library", "scan", str(talks))
    assert (done.returncode, done.stdout) == (0, "3 files: 3 read, 0 unchanged\n")
    assert done.stderr == ""
    listed = podium("library", "list")
    assert [line.split("  ")[1] for line in listed.stdout.splitlines()] == [
        "ferry talk", "lighthouse talk", "tram talk",
    ]  # fmt: skip
    found = podium("library", "search", "promised a lihgthouse")
    assert found.returncode == 0
    assert found.stdout.startswith("lihgthouse → lighthouse\n" + str(talks / "lighthouse.txt"))


def test_json_is_as_the_contract_says(podium: Podium, talks: Path) -> None:
    counts = json.loads(podium("library", "scan", "--json", str(talks)).stdout)
    assert (counts["found"], counts["read"], counts["refused"]) == (3, 3, 0)
    (one,) = json.loads(podium("library", "list", "tram", "--json").stdout)["documents"]
    assert one["file"] == str(talks / "tram.txt")
    assert (one["date"], one["kind"], one["people"]) == ("2031-05-04", "plain", ["Mayor Ana Lind"])
    (hit, *_) = json.loads(podium("library", "search", "--json", "tram promised").stdout)["hits"]
    text = (talks / "tram.txt").read_text("utf-8")
    start, end = hit["paragraph"]["start"], hit["paragraph"]["end"]
    assert text[start:end] == hit["paragraph"]["text"]
    assert (hit["speaker"], hit["role"], hit["exchange"]) == ("Mayor Ana Lind", "answer", 0)
    assert [text[a:b] for a, b in hit["spans"]][-1] == "tram"


def test_search_takes_the_library_in_the_place_of_files(podium: Podium, talks: Path) -> None:
    podium("library", "scan", str(talks))
    queries = "lighthouse\nno such thing anywhere\n"
    done = podium("search", "--library", "--json", "--queries", "-", input=queries)
    first, second = map(json.loads, done.stdout.splitlines())
    assert first["hits"][0]["file"] == str(talks / "lighthouse.txt")
    assert not any(hit["strong"] for hit in second["hits"])
    assert podium("search", "--library", "tram", str(talks / "tram.txt")).returncode == 2


def test_a_forgotten_document_is_neither_listed_nor_found(podium: Podium, talks: Path) -> None:
    podium("library", "scan", str(talks))
    done = podium("library", "forget", str(talks / "tram.txt"))
    assert done.stdout == (
        f"forgotten: {talks / 'tram.txt'} (a scan of {talks} brings it back while it lies there)\n"
    )
    assert "tram" not in podium("library", "list").stdout
    assert podium("library", "forget", str(talks / "tram.txt")).returncode == 1
    done = podium("library", "search", '"tram"')
    assert (done.returncode, done.stdout) == (1, "")


def test_without_a_folder_all_known_ones_are_scanned_again(podium: Podium, talks: Path) -> None:
    assert podium("library", "scan").returncode == 2
    podium("library", "scan", str(talks))
    (talks / "pier.txt").write_text(TALK.format(thing="pier"), "utf-8")
    assert podium("library", "scan").stdout == "4 files: 1 read, 3 unchanged\n"


def test_a_folder_that_is_not_there_is_refused_in_one_line(podium: Podium, tmp_path: Path) -> None:
    done = podium("library", "scan", str(tmp_path / "nowhere"))
    assert done.returncode == 2
    assert done.stderr == f"podium: {tmp_path / 'nowhere'}: no such file or folder\n"


def test_refused_files_are_listed_with_the_reason(podium: Podium, talks: Path) -> None:
    (talks / "blank.txt").write_text("  \n")
    podium("library", "scan", str(talks))
    done = podium("library", "list", "--refused")
    assert done.stdout == f"{talks / 'blank.txt'}: holds no text\n"


def test_only_the_owner_can_read_what_is_kept(podium: Podium, talks: Path, home: Path) -> None:
    podium("library", "scan", str(talks))
    data = home / ".local/share/podium"
    modes = {stat.S_IMODE(path.stat().st_mode) for path in data.iterdir()}
    assert stat.S_IMODE(data.stat().st_mode) == 0o700
    assert modes == {0o600}


def test_nothing_is_kept_before_somebody_scans(podium: Podium, talks: Path, home: Path) -> None:
    podium("read", str(talks / "tram.txt"))
    assert not (home / ".local/share/podium").exists()


def test_a_damaged_index_is_told_in_one_line_and_made_anew_by_the_next_scan(
    podium: Podium, talks: Path, home: Path
) -> None:
    podium("library", "scan", str(talks))
    index = home / ".local/share/podium/index.db"
    index.write_bytes(index.read_bytes()[:8192] + bytes(200_000))
    done = podium("library", "search", "ferry")
    assert done.returncode == 2
    assert done.stderr == (
        "podium: the library's index was damaged and is begun anew: "
        "podium library scan reads the folders again\n"
    )
    assert podium("library", "scan").stdout == "3 files: 3 read, 0 unchanged\n"
    assert podium("library", "search", "ferry").returncode == 0


def test_an_index_of_another_version_is_begun_anew_and_told(
    podium: Podium, talks: Path, home: Path
) -> None:
    podium("library", "scan", str(talks))
    with closing(sqlite3.connect(home / ".local/share/podium/index.db")) as index:
        index.execute("PRAGMA user_version = 1")
    done = podium("library", "search", "ferry")
    empty = "podium: the library is empty: podium library scan reads the known folders\n"
    assert (done.returncode, done.stderr) == (1, empty)
    assert podium("library", "scan").stdout == "3 files: 3 read, 0 unchanged\n"
    assert podium("library", "search", "ferry").stderr == ""


@pytest.mark.parametrize("verb", ["list", "search ferry", "people"])
def test_before_the_first_scan_every_verb_says_how_to_begin(podium: Podium, verb: str) -> None:
    done = podium("library", *verb.split())
    empty = "podium: the library is empty: podium library scan FOLDER fills it\n"
    assert (done.returncode, done.stderr) == (1, empty)


def test_a_folder_that_cannot_be_written_is_told_in_one_line(
    podium: Podium, talks: Path, home: Path
) -> None:
    (home / ".local/share").mkdir(parents=True)
    (home / ".local/share/podium").write_text("a file stands in its place")
    done = podium("library", "scan", str(talks))
    assert done.returncode == 2
    assert done.stderr == "podium: the library: the folder cannot be written\n"


def test_people_and_what_they_were_asked_are_listed(podium: Podium, talks: Path) -> None:
    podium("library", "scan", str(talks))
    assert podium("library", "people").stdout == (
        "Mayor Ana Lind  3 documents, asked 0, answered 6\n"
    )
    done = podium("library", "questions", "--to", "lind")
    assert done.stdout.splitlines()[:3] == [
        f"2031-05-04  ferry talk  {talks / 'ferry.txt'}",
        "  Q1   Will the ferry run in winter?",
        "  Q2   And the fares?",
    ]
    sheet = json.loads(podium("library", "questions", "--to", "lind", "--json").stdout)
    assert [one["name"] for one in sheet["questions"]] == ["Q1", "Q2"] * 3
    first = sheet["questions"][0]
    assert Path(first["file"]).read_text("utf-8")[first["start"] :].startswith("Question: Will")
    done = podium("library", "questions", "--to", "nobody")
    assert (done.returncode, done.stderr) == (2, "podium: nobody in the library is called nobody\n")


def test_a_folder_that_takes_no_writing_gets_one_line(podium: Podium, home: Path) -> None:
    share = home / ".local" / "share"
    share.parent.mkdir(parents=True, exist_ok=True)
    share.write_text("no folder", "utf-8")
    for arguments in (("people", "--same", "Ana Lind", "A. Lind"), ("list",), ("scan", str(home))):
        done = podium("library", *arguments)
        assert (done.returncode, done.stdout) == (2, "")
        assert re.fullmatch(r"podium: [^\n]+ cannot be written\n", done.stderr)
