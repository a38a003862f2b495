"""The examples of docs/search.md find what they say."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from podium_parsers import read
from podium_search import Engine

ROOT = Path(__file__).parents[2]
ROW = re.compile(r"^\| `(?P<query>.+?)` \| .+ \| (?P<first>[^|]+) \|$", re.MULTILINE)


def examples() -> list[tuple[str, str]]:
    text = (ROOT / "docs/search.md").read_text("utf-8")
    table = text.split("<!-- table: examples -->")[1].split("##")[0]
    return [(found["query"], found["first"].strip()) for found in ROW.finditer(table)]


@pytest.fixture(scope="module")
def bridge() -> Engine:
    engine = Engine(read(ROOT / "samples/press-conference/harbour-bridge.txt"))
    engine.build()
    return engine


def test_there_are_ten_examples() -> None:
    assert len(examples()) == 10


@pytest.mark.parametrize(("query", "first"), [pytest.param(*one, id=one[0]) for one in examples()])
def test_an_example_finds_the_passage_that_it_names(bridge: Engine, query: str, first: str) -> None:
    hit = bridge.search(query).hits[0]
    assert hit.strong
    assert bridge.transcript.shown(hit.paragraph).text.startswith(first)
