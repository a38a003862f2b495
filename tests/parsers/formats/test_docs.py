"""The pages on formats say what is there, and following the one on adding one works."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.places import ROOT, SAMPLES

from podium_parsers import Transcript, registry
from podium_parsers import grammar as grammar_room
from podium_parsers.genre import genres
from podium_parsers.grammar import grammars
from podium_parsers.pipeline import finish
from podium_parsers.registry import format_of, formats

FORMATS = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
ADDING = (ROOT / "docs" / "adding-a-format.md").read_text(encoding="utf-8")


def table(name: str) -> dict[str, list[str]]:
    """The rows of a table of the page, by their first cell."""
    body = FORMATS.split(f"<!-- table: {name} -->", 1)[1].strip().split("\n\n", 1)[0]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in body.split("\n")[2:]]
    return {row[0].strip("`"): row for row in rows}


def block(mark: str) -> str:
    """The fenced block after a mark of the page on adding a format."""
    found = re.search(rf"<!-- {re.escape(mark)} -->\n\n```\w+\n(.*?)```", ADDING, re.DOTALL)
    assert found, f"docs/adding-a-format.md needs <!-- {mark} -->"
    return found[1]


def test_every_container_has_its_row_and_its_sample() -> None:
    rows = table("containers")
    assert sorted(rows) == sorted(one.name for one in formats())
    for row in rows.values():
        assert (SAMPLES / row[3].strip("`")).exists(), row[3]


def test_every_worker_is_said_to_be_one() -> None:
    rows = table("containers")
    assert {name for name, row in rows.items() if "*worker*" in row[2]} == {
        one.name for one in formats() if one.contained
    }


def test_every_grammar_has_its_row() -> None:
    assert sorted(table("grammars")) == sorted(one.name for one in grammars())


def test_every_kind_of_talk_has_its_row() -> None:
    assert sorted(table("genres")) == sorted(one.name for one in genres())


def load(path: Path) -> None:
    """Import a file of the page as the folder's walk would."""
    spec = importlib.util.spec_from_file_location(f"page_{path.stem}", path)
    assert spec
    assert spec.loader
    spec.loader.exec_module(importlib.util.module_from_spec(spec))


@pytest.fixture
def own_registries(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What a test registers is gone after it."""
    formats()
    grammars()
    monkeypatch.setattr(registry, "_FORMATS", dict(registry._FORMATS))
    monkeypatch.setattr(grammar_room, "_GRAMMARS", dict(grammar_room._GRAMMARS))
    yield
    formats.cache_clear()
    grammars.cache_clear()


def shown(transcript: Transcript) -> str:
    """The turns, one a line."""
    lines = []
    for turn in transcript.turns:
        speaker = transcript.speaker_of(turn.index)
        lines.append(f"{speaker.name if speaker else '-'}: {transcript.turn_text(turn.index)}\n")
    return "".join(lines)


@pytest.mark.usefixtures("own_registries")
def test_the_container_of_the_page_reads_the_log_of_the_page(tmp_path: Path) -> None:
    source = tmp_path / "chat.py"
    source.write_text(block("file: chat.py"), encoding="utf-8")
    load(source)
    formats.cache_clear()
    data = block("file: harbour.chat").encode()
    one = format_of(data, "harbour.chat")
    assert one.name == "chat"
    transcript = finish(one.read(data, "harbour.chat"))
    assert shown(transcript) == block("shown")
    assert transcript.metadata.date == "2031-02-03"
    assert transcript.times is not None


@pytest.mark.usefixtures("own_registries")
def test_the_grammar_of_the_page_reads_the_text_of_the_page(tmp_path: Path) -> None:
    source = tmp_path / "arrow.py"
    source.write_text(block("file: arrow.py"), encoding="utf-8")
    load(source)
    grammars.cache_clear()
    data = block("file: arrow.txt").encode()
    transcript = finish(format_of(data, "arrow.txt").read(data, "arrow.txt"))
    assert [speaker.name for speaker in transcript.speakers] == ["Ada Fenn", "Bo Karl"]
    assert {turn.rule for turn in transcript.turns} == {"arrow"}
