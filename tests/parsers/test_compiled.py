"""Compiled patterns that are kept from run to run."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from podium_parsers import compiled, precompile
from podium_parsers.patterns import SOURCES

KINDS = [r"(?P<year>\d{4})-(?:(\d\d)|x)", "[à-þ]+(?=:)", r"(?i:ada)\s?(?P<role>chair)?"]


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where patterns are kept for one test, by a Python that may write bytecode."""
    file = tmp_path / "kept.patterns"
    monkeypatch.setattr(compiled, "_file", lambda: file)
    monkeypatch.setattr(compiled, "_made", {})
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    another_run()
    return file


def another_run() -> None:
    """Forget what is in memory, as a process that ends does."""
    compiled._kept.cache_clear()


def never(*_: object) -> None:
    """Stands for the compiler where it must not be asked."""
    raise AssertionError("compiled once more")


def test_every_pattern_is_what_python_compiles_and_is_not_compiled_again(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    precompile.main()
    another_run()
    monkeypatch.setattr(compiled, "_form", never)
    assert len(SOURCES) > 400
    for source, flags in SOURCES:
        kept, fresh = compiled.compiled(source, flags), re.compile(source, flags)  # type: ignore[type-var]
        assert kept == fresh  # the code too
        assert kept.groupindex == fresh.groupindex
        assert (kept.groups, kept.flags) == (fresh.groups, fresh.flags)


@pytest.mark.parametrize("source", KINDS)
def test_a_kept_pattern_finds_what_it_found(file: Path, source: str) -> None:
    text = "2031-x ädã: Ada chair 2031-12"
    found = [match.groupdict() for match in compiled.compiled(source).finditer(text)]
    compiled.keep()
    another_run()
    again = compiled.compiled(source)
    assert [match.groupdict() for match in again.finditer(text)] == found != []
    assert again.pattern == source


def test_runs_add_to_what_is_kept(file: Path) -> None:
    for source in KINDS:
        compiled.compiled(source)
        compiled.keep()
        another_run()
    assert {source for source, _ in compiled._kept()} == set(KINDS)


@pytest.mark.parametrize("at", [0, 2, 4, 9, 40, -1])
def test_a_damaged_file_means_compiling(file: Path, at: int) -> None:
    compiled.compiled(KINDS[0])
    compiled.keep()
    data = bytearray(file.read_bytes())
    data[at] ^= 0x55
    for damaged in (bytes(data), data[:at], b""):
        file.write_bytes(damaged)
        another_run()
        assert compiled.compiled(KINDS[0]) == re.compile(KINDS[0])
        assert not compiled._kept()


def test_what_the_engine_refuses_is_compiled(file: Path) -> None:
    flags, code, groups, index = compiled._form(KINDS[0], 0)
    compiled._write(file, {(KINDS[0], 0): (flags, code[:-8], groups, index)})
    assert compiled.compiled(KINDS[0]) == re.compile(KINDS[0])


def test_what_another_python_compiled_is_left_alone(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled.compiled(KINDS[0])
    compiled.keep()
    monkeypatch.setattr(compiled, "THIS_PYTHON", ("9.9", 0))
    another_run()
    assert not compiled._kept()


def test_a_python_without_such_an_engine_compiles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled, "THIS_PYTHON", None)
    assert compiled.compiled(KINDS[0]) is re.compile(KINDS[0])
    compiled.keep()


def test_nothing_is_written_where_python_writes_no_bytecode(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    compiled.compiled(KINDS[0])
    compiled.keep()
    assert not file.exists()
    compiled.keep(asked=True)
    assert file.exists()


def test_a_folder_that_takes_nothing_is_no_error(file: Path, tmp_path: Path) -> None:
    compiled.compiled(KINDS[0])
    file.mkdir()
    compiled.keep()
    assert [path.name for path in tmp_path.iterdir()] == [file.name]


def test_a_command_keeps_what_it_compiled(tmp_path: Path) -> None:
    talk = tmp_path / "talk.txt"
    talk.write_text("Ada Ashe: Is it?\n\nBo Karl: It is.\n", "utf-8")
    for _ in range(2):
        command = [
            "-X",
            f"pycache_prefix={tmp_path / 'cache'}",
            "-m",
            "podium",
            "outline",
            str(talk),
        ]
        subprocess.run([sys.executable, *command], check=True, capture_output=True, env={})
        kept = list(tmp_path.rglob("*.patterns"))
        assert len(kept) == 1


def test_a_wrong_pattern_is_the_same_error() -> None:
    with pytest.raises(re.error):
        compiled.compiled("(")
