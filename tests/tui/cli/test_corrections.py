"""Corrections of an outline without the reader: given away, taken, and seen by every verb."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.tui.cli.conftest import Podium

from podium_library.corrections import Corrections
from podium_parsers import Role, read
from podium_parsers.mending import Rename, SetRole, anchored

TALK = """Harbour talk

Question: Will the ferry still run in winter?

Ana Lind: It will run.

Bo Amsel: But who pays for it?

Ana Lind: The port does.

Question: And the fares?

Ana Lind: The fares stay as they are until June. After that the council decides.
"""


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    """A talk whose outline has been mended twice."""
    path = tmp_path / "talk.txt"
    path.write_text(TALK, "utf-8")
    asked = SetRole(anchored(TALK, TALK.index("But who")), Role.QUESTION)
    named = Rename(anchored(TALK, TALK.index("But who")), "Bo Amsel", "Bo Amselius")
    Corrections().keep(read(path), [asked, named])
    return path


def test_every_verb_sees_the_mended_outline_and_explain_says_by_whom(
    podium: Podium, talk: Path
) -> None:
    outline = json.loads(podium("outline", "--json", str(talk)).stdout)
    assert [turn["role"] for turn in outline["turns"]][2] == "question"
    assert outline["turns"][2]["speaker"] == "Bo Amselius"
    assert outline["turns"][2]["rule"] == "mended by hand"
    explained = podium("explain", str(talk)).stdout
    assert "[mended by hand]" in explained
    assert "2 corrections by hand" in explained


def test_what_is_exported_mends_the_document_of_somebody_else(
    podium: Podium, talk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = tmp_path / "given.json"
    given.write_text(podium("corrections", "export", str(talk)).stdout, "utf-8")
    before = podium("outline", str(talk)).stdout
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "elsewhere"))
    assert podium("outline", str(talk)).stdout != before
    assert (
        podium("corrections", "import", str(given), "--onto", str(talk)).stdout == "2 corrections\n"
    )
    assert podium("outline", str(talk)).stdout == before
    again = podium("corrections", "import", str(given), "--onto", str(talk))
    assert (again.stdout, again.returncode) == ("0 corrections\n", 0)
    assert podium("corrections", "export", str(talk)).stdout == given.read_text("utf-8")


def test_a_correction_that_does_not_fit_is_left_out_and_said(
    podium: Podium, talk: Path, tmp_path: Path
) -> None:
    given = tmp_path / "given.json"
    given.write_text(podium("corrections", "export", str(talk)).stdout, "utf-8")
    other = tmp_path / "other.txt"
    other.write_text("Question: Why?\n\nCy Moor: Because.\n", "utf-8")
    done = podium("corrections", "import", str(given), "--onto", str(other))
    assert (done.stdout, done.returncode) == ("0 corrections\n", 1)
    assert "left out at “But who pays" in done.stderr


@pytest.mark.parametrize("content", ["{", "[]", '{"format": "podium-marks", "version": 1}'])
def test_a_file_that_holds_no_corrections_is_refused_in_one_line(
    podium: Podium, talk: Path, tmp_path: Path, content: str
) -> None:
    given = tmp_path / "given.json"
    given.write_text(content, "utf-8")
    done = podium("corrections", "import", str(given), "--onto", str(talk))
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1


def test_a_document_that_nobody_mended_has_none(podium: Podium, tmp_path: Path) -> None:
    path = tmp_path / "plain.txt"
    path.write_text(TALK, "utf-8")
    done = podium("corrections", "export", str(path))
    assert done.returncode == 1
    assert json.loads(done.stdout)["corrections"] == []
