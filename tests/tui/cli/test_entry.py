"""What every verb has in common: exit statuses, one clear line for a failure, quiet pipes."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from tests.places import ROOT
from tests.tui.cli.conftest import Podium

from podium.cli.verbs import VERBS
from podium.version import VERSION


def test_the_version_is_the_project_s(podium: Podium) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["version"] == VERSION
    assert podium("--version").stdout == f"podium {VERSION}\n"


@pytest.mark.parametrize("verb", VERBS)
def test_each_verb_shows_two_examples_at_the_foot_of_its_help(podium: Podium, verb: str) -> None:
    done = podium(verb, "--help")
    assert done.returncode == 0
    foot = done.stdout.split("examples:\n")[1].splitlines()
    assert len(foot) == 2


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("missing", "no such file"),
        ("folder", "is a folder"),
        ("binary", "is not text"),
        ("empty", "is empty"),
        ("fifo", "is not a regular file"),
    ],
)
def test_what_cannot_be_read_gets_one_line_and_status_2(
    podium: Podium, tmp_path: Path, kind: str, words: str
) -> None:
    path = tmp_path / "file.txt"
    match kind:
        case "folder":
            path.mkdir()
        case "binary":
            path.write_bytes(bytes(range(1, 9)) * 500)
        case "empty":
            path.write_bytes(b"")
        case "fifo":
            os.mkfifo(path)
    done = podium("outline", str(path))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("podium: ")
    assert done.stderr.count("\n") == 1
    assert words in done.stderr


def test_wrong_usage_gets_one_line_that_names_the_help(podium: Podium) -> None:
    done = podium("outline")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "podium outline --help" in done.stderr


def test_a_reader_of_the_pipe_that_goes_away_ends_podium_quietly(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("".join(f"Anna: line {n}\n\nBen: reply {n}\n\n" for n in range(20000)), "utf-8")
    with subprocess.Popen(
        [sys.executable, "-m", "podium", "read", str(path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


def test_no_headless_verb_loads_the_screen_library(tmp_path: Path) -> None:
    path = tmp_path / "talk.txt"
    path.write_text("Anna: Good morning.\n\nBen: And to you.\n", "utf-8")
    code = (
        "import sys; from podium.cli.entry import run; "
        f"[run([*verb, {str(path)!r}]) for verb in (['outline'], ['read'], ['search', 'morning'])]; "
        "sys.exit(any(name in sys.modules for name in ('textual', 'rich')))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
