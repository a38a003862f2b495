"""Every sample reads as the outline beside it says; `python tests/golden.py` writes them anew."""

from __future__ import annotations

import difflib
import subprocess
import sys
from pathlib import Path

import pytest

from podium_parsers import read
from podium_parsers.grammar import grammars
from podium_parsers.registry import formats
from podium_parsers.tree import outline_tree

ROOT = Path(__file__).parent.parent.parent / "samples"
GOLDEN = sorted(ROOT.rglob("*.outline"))


def sample_of(golden: Path) -> Path:
    """The sample that an outline is of: its neighbour of the same name."""
    return next(
        path
        for path in sorted(golden.parent.iterdir())
        if path.name.rpartition(".")[0] == golden.name.removesuffix(".outline") and path != golden
    )


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_sample_reads_as_the_outline_beside_it(golden: Path) -> None:
    found = outline_tree(read(sample_of(golden))).splitlines()
    wanted = golden.read_text(encoding="utf-8").splitlines()
    difference = "\n".join(difflib.unified_diff(wanted, found, "wanted", "found", lineterm="", n=1))
    assert not difference, difference


def test_every_grammar_has_a_sample() -> None:
    outlines = "".join(golden.read_text(encoding="utf-8") for golden in GOLDEN)
    assert [one.name for one in grammars() if f"({one.name})" not in outlines] == []


def test_every_container_has_a_sample() -> None:
    read_by = {read(sample_of(golden)).source.reader for golden in GOLDEN}
    assert {one.name for one in formats()} - read_by == set()


def test_the_large_sample_is_what_its_maker_writes(tmp_path: Path) -> None:
    out = tmp_path / "large.txt"
    subprocess.run([sys.executable, str(ROOT / "make_large.py"), str(out)], check=True)
    assert out.read_bytes() == (ROOT / "large" / "council-questions.txt").read_bytes()
    transcript = read(out)
    assert out.stat().st_size > 300_000
    assert len(transcript.exchanges) == transcript.text.count("Question: ")
    assert [speaker.name for speaker in transcript.speakers] == ["Perpetua Lind"]
