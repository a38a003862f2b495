"""Every line that is not blank is explained, once and in order."""

import itertools
from pathlib import Path

import pytest

from podium_parsers import read
from podium_parsers.explain import explain, piece_at

SAMPLES = Path(__file__).parent.parent.parent / "samples"


@pytest.mark.parametrize(
    "name",
    [
        "press-conference/harbour-bridge.txt",
        "court/orchard-water.txt",
        "interview/lighthouse-keeper.md",
        "briefing/weather-office.txt",
    ],
)
def test_every_filled_line_lies_in_a_piece(name: str) -> None:
    transcript = read(SAMPLES / name)
    pieces = list(explain(transcript))
    held: set[int] = set()
    for before, after in itertools.pairwise(pieces):
        assert before.last_line <= after.first_line
    for piece in pieces:
        held.update(range(piece.first_line, piece.last_line + 1))
        assert piece.rule
        assert 0 <= piece.confidence <= 1
    lines = transcript.text.split("\n")
    assert all(n in held for n, line in enumerate(lines, 1) if line.strip())


def test_the_blog_s_foot_is_explained_as_back_matter() -> None:
    pieces = list(explain(read(SAMPLES / "press-conference/harbour-bridge.txt")))
    assert pieces[-1].what == "back"
    assert pieces[-1].head.startswith("Saltmarsh Diary")


@pytest.mark.parametrize("name", ["press-conference/harbour-bridge.txt", "html/saved-page.html"])
def test_the_piece_of_a_place_is_the_piece_that_holds_it(name: str) -> None:
    transcript = read(SAMPLES / name)
    pieces = list(explain(transcript))
    found = [piece_at(transcript, start) for start in transcript.paragraphs.starts]
    assert [piece for piece, _ in itertools.groupby(found)] == pieces
