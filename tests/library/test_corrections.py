"""Corrections on the disk: by document, in order, taken back, and whatever befalls the file."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from podium_library.corrections import Corrections, mended_as_kept
from podium_library.errors import Unsaved
from podium_parsers import Role, Transcript, parse
from podium_parsers.mending import Merge, Rename, SetRole, Split, anchored

TALK = "Question: Why?\n\nAna Lind: Ice.\n\nQuestion: And?\n\nAna Lind: Wind.\n"


@pytest.fixture
def talk(tmp_path: Path) -> Transcript:
    return parse(TALK, str(tmp_path / "talk.txt"))


@pytest.fixture
def kept(tmp_path: Path) -> Corrections:
    return Corrections(tmp_path / "data")


ROLE = SetRole(anchored(TALK, TALK.index("Ice")), Role.CHAIR)
MERGE = Merge(anchored(TALK, TALK.index("Wind")))
SPLIT = Split(anchored(TALK, 20), None)


def test_nothing_is_kept_and_no_folder_is_made_before_something_is_mended(
    kept: Corrections, talk: Transcript
) -> None:
    assert kept.of(talk) == ()
    assert kept.undo(talk) is None
    assert not kept.path.parent.exists()


def test_corrections_come_back_in_their_order_and_are_taken_back_from_the_last(
    kept: Corrections, talk: Transcript
) -> None:
    rename = Rename(anchored(TALK, 0), "Ana Lind", "A\udc80na")
    kept.keep(talk, [ROLE])
    kept.keep(talk, [SPLIT, rename])
    assert kept.of(talk) == (ROLE, SPLIT, rename)
    assert kept.undo(talk) == rename
    assert kept.of(talk) == (ROLE, SPLIT)
    kept.keep(talk, [MERGE])
    assert kept.of(talk) == (ROLE, SPLIT, MERGE)


def test_the_file_is_its_owners_alone(kept: Corrections, talk: Transcript) -> None:
    kept.keep(talk, [ROLE])
    assert kept.path.stat().st_mode & 0o777 == 0o600


def test_corrections_follow_a_renamed_file_and_an_edited_one(
    kept: Corrections, talk: Transcript, tmp_path: Path
) -> None:
    kept.keep(talk, [ROLE])
    renamed = parse(TALK, str(tmp_path / "other.txt"))
    edited = parse("Head.\n\n" + TALK, talk.source.name)
    stranger = parse("Head.\n\n" + TALK, str(tmp_path / "stranger.txt"))
    assert kept.of(renamed) == kept.of(edited) == (ROLE,)
    assert kept.of(stranger) == ()
    kept.keep(edited, [MERGE])
    assert kept.of(talk) == (ROLE, MERGE)


def test_a_transcript_is_mended_as_it_was_left(kept: Corrections, talk: Transcript) -> None:
    kept.keep(talk, [ROLE])
    transcript = mended_as_kept(talk, kept.path.parent)
    assert transcript.turns[1].role is Role.CHAIR


def test_what_was_taken_back_is_made_again_until_something_else_is_mended(
    kept: Corrections, talk: Transcript
) -> None:
    kept.keep(talk, [ROLE])
    kept.keep(talk, [MERGE])
    assert (kept.undo(talk), kept.undo(talk)) == (MERGE, ROLE)
    assert (kept.redo(talk), kept.redo(talk), kept.redo(talk)) == (ROLE, MERGE, None)
    kept.undo(talk)
    kept.keep(talk, [SPLIT])
    assert kept.redo(talk) is None
    assert kept.of(talk) == (ROLE, SPLIT)


DAMAGE = pytest.mark.parametrize("damage", [b"no database at all" * 99, b""])


@DAMAGE
def test_the_latest_copy_takes_the_place_of_a_damaged_file(
    kept: Corrections, talk: Transcript, damage: bytes
) -> None:
    kept.keep(talk, [ROLE])
    kept.keep(talk, [MERGE])
    kept.path.write_bytes(damage)
    transcript = mended_as_kept(talk, kept.path.parent)
    assert kept.of(talk) == (ROLE, MERGE)
    assert any("the latest copy was taken" in note.message for note in transcript.notes)
    aside = [path.read_bytes() for path in kept.path.parent.glob("corrections.db.damaged-????????")]
    assert aside == [damage]
    assert [path.stat().st_mode & 0o777 for path in kept.places.kept_corrections()] == [0o600]


@DAMAGE
def test_without_a_copy_a_damaged_file_is_set_aside_and_keeping_goes_on(
    kept: Corrections, talk: Transcript, damage: bytes
) -> None:
    kept.keep(talk, [ROLE])
    for copy in kept.places.kept_corrections():
        copy.unlink()
    kept.path.write_bytes(damage)
    transcript = mended_as_kept(talk, kept.path.parent)
    assert transcript.turns[1].role is Role.ANSWER
    aside = [path.read_bytes() for path in kept.path.parent.glob("corrections.db.damaged-????????")]
    assert aside == ([damage] if damage else [])
    assert any("damaged" in note.message for note in transcript.notes) == bool(damage)
    kept.keep(talk, [MERGE])
    assert kept.of(talk) == (MERGE,)


def test_a_file_of_a_newer_podium_is_left_alone(kept: Corrections, talk: Transcript) -> None:
    import sqlite3

    kept.keep(talk, [ROLE])
    with sqlite3.connect(kept.path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(Unsaved, match="newer"):
        kept.keep(talk, [MERGE])
    assert any("newer" in note.message for note in mended_as_kept(talk, kept.path.parent).notes)


def test_what_was_kept_survives_a_kill(talk: Transcript, tmp_path: Path) -> None:
    program = f"""
import os, signal
from pathlib import Path
from podium_library.corrections import Corrections
from podium_parsers import parse
from podium_parsers.mending import Merge, anchored
talk = parse({TALK!r}, {talk.source.name!r})
Corrections(Path({str(tmp_path / "data")!r})).keep(talk, [Merge(anchored(talk.text, {MERGE.at.offset}))])
os.kill(os.getpid(), signal.SIGKILL)
"""
    done = subprocess.run([sys.executable, "-c", program], check=False)
    assert done.returncode == -9
    assert Corrections(tmp_path / "data").of(talk) == (MERGE,)


def test_a_folder_that_cannot_be_written_refuses_in_one_line(
    talk: Transcript, tmp_path: Path
) -> None:
    (tmp_path / "data").write_text("a file stands in its place")
    with pytest.raises(Unsaved):
        Corrections(tmp_path / "data").keep(talk, [ROLE])


def test_a_text_without_a_file_is_known_by_its_words(kept: Corrections, talk: Transcript) -> None:
    piped = replace(talk, source=replace(talk.source, name="-"))
    kept.keep(piped, [ROLE])
    assert kept.of(piped) == kept.of(talk) == (ROLE,)
