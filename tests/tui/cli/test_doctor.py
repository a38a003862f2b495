"""`podium doctor`: a line for each finding, what to do where something is wrong, and a status."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.tui.cli.conftest import Podium

TALK = "Question: Why?\n\nAna Lind: Because.\n"


@pytest.fixture
def marked(podium: Podium, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home with a mark; the folder of its data."""
    monkeypatch.setenv("TERM", "xterm-256color")
    (tmp_path / "talk.txt").write_text(TALK, "utf-8")
    assert podium("marks", "add", str(tmp_path / "talk.txt"), "--quote", "Because").returncode == 0
    return Path(podium("paths", "--only", "data").stdout.strip())


def test_all_is_well_says_so_and_ends_with_0(podium: Podium, marked: Path) -> None:
    done = podium("doctor")
    assert done.returncode == 0
    assert all(line.startswith("ok ") for line in done.stdout.splitlines())
    for subject in (
        "versions",
        "terminal",
        "clipboard",
        "config.toml",
        "marks",
        "journal",
        "backups",
    ):
        assert f" {subject} " in done.stdout


def test_what_is_wrong_is_one_line_with_what_to_do(
    podium: Podium, marked: Path, home: Path, tmp_path: Path
) -> None:
    talk = tmp_path / "talk.txt"
    (marked / "marks.db").write_bytes(b"no database\n" * 900)
    config = home / ".config/podium/config.toml"
    config.parent.mkdir(mode=0o700, parents=True)
    config.write_text('widht = 3\ntheme = "\\u001b]0;x\\u0007"\n"\\u001b[2J" = 1\n', "utf-8")
    config.chmod(0o600)
    done = podium("doctor")
    wrong = [line for line in done.stdout.splitlines() if line.startswith("LOOK")]
    assert done.returncode == 1
    assert [line.split()[1] for line in wrong] == ["config.toml", "config.toml", "marks"]
    assert all("  ->  " in line for line in wrong)
    assert "\x1b" not in done.stdout
    # The advice is good: with the next mark, they are mended.
    assert podium("marks", "add", str(talk), "--quote", "Why").returncode == 0
    assert podium("marks", "list").stdout.count("Because") == 1
    assert "LOOK marks" not in podium("doctor").stdout


def test_a_terminal_that_cannot_show_the_reader_is_told(
    podium: Podium, marked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "dumb")
    done = podium("doctor")
    assert done.returncode == 1
    assert "--plain" in done.stdout
