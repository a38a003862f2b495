"""A long answer is written by two processes as one would write it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from podium.cli.gate import Gate
from podium.cli.halves import json_by_two
from podium.cli.outline import LONG
from podium_parsers import parse
from podium_parsers.jsonio import outline_json

FIRST, SECOND = [b'["a", ', b'"b"'], [b', "c"', b', "\x1b"]']


def written(path: Path, second: Iterator[bytes]) -> str:
    with path.open("w", encoding="utf-8") as stream:
        json_by_two(Gate(stream), iter(FIRST), second)
    return path.read_text("utf-8")


def only_in(process: int) -> Iterator[bytes]:
    """The second half, for that process; any other has no memory left in the middle of it."""
    yield SECOND[0]
    if os.getpid() != process:
        raise MemoryError
    yield SECOND[1]


def test_both_halves_are_written_in_order_and_harmless(tmp_path: Path) -> None:
    assert written(tmp_path / "out", iter(SECOND)) == '["a", "b", "c", "\\u001b"]'


def test_what_the_fork_cannot_make_is_made_here(tmp_path: Path) -> None:
    assert written(tmp_path / "out", only_in(os.getpid())) == '["a", "b", "c", "\\u001b"]'


def test_a_half_that_cannot_be_written_is_an_error() -> None:
    with open("/dev/full", "w", encoding="utf-8") as stream, pytest.raises(OSError) as failed:  # noqa: PTH123
        json_by_two(Gate(stream), iter(()), iter(SECOND))
    assert failed.value.errno == 28  # ENOSPC


def test_whoever_stops_reading_gets_no_more_and_no_complaint(tmp_path: Path) -> None:
    file = long_talk(tmp_path)
    command = [sys.executable, "-m", "podium", "outline", "--json", str(file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None and process.stderr is not None
        assert process.stdout.read(1) == b"{"
        process.stdout.close()
        assert process.stderr.read() == b""


def test_a_long_outline_is_the_same(tmp_path: Path) -> None:
    file = long_talk(tmp_path)
    command = [sys.executable, "-m", "podium", "outline", "--json", str(file)]
    found = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    whole = json.loads(b"".join(outline_json(parse(file.read_text("utf-8")))))
    assert (found["turns"], found["exchanges"]) == (whole["turns"], whole["exchanges"])


def long_talk(folder: Path) -> Path:
    said = "They come at noon, and the red ones stay until the tide has turned again. " * 40
    pairs = "".join(
        f"Question: Which boats come to pier {n}?\n\nAda Quist: {said}\n\n"
        for n in range(LONG // 3000 + 60)
    )
    assert len(pairs) > LONG
    file = folder / "talk.txt"
    file.write_text(f"A talk at the pier\n\n{pairs}", "utf-8")
    return file
