"""What docs/library.md shows is what podium prints."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest
from tests.places import SAMPLES
from tests.tui.cli.conftest import Podium

PAGE = Path(__file__).parents[3] / "docs" / "library.md"
FILES = (
    "press-conference/harbour-bridge.txt", "pdf/hearing.pdf", "docx/council.docx",
    "captions/harbour-call.vtt", "earnings-call/lantern-works.txt", "briefing/weather-office.txt",
)  # fmt: skip
EXAMPLE = re.compile(r"<!-- example: \w+ -->\n\n((?:    .*\n)+)")
COMMAND = re.compile(r"^\$ podium (.*)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)


def test_the_examples_of_the_page_are_what_is_printed(
    podium: Podium, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "talks"
    folder.mkdir()
    for name in FILES:
        shutil.copy(SAMPLES / name, folder)
    (folder / "empty.txt").write_text(" \n")
    monkeypatch.chdir(tmp_path)
    shown = [re.sub("^    ", "", found, flags=re.M) for found in EXAMPLE.findall(PAGE.read_text())]
    commands = [found for one in shown for found in COMMAND.findall(one)]
    assert len(commands) > 3
    for command, printed in commands:
        done = podium(*shlex.split(command))
        assert done.stdout.replace(str(folder), "/tmp/talks") == printed
