"""A line of words around what matched."""

from __future__ import annotations

import pytest

from podium_search import Engine, snippet


@pytest.mark.parametrize("width", [20, 60, 500])
def test_a_snippet_shows_the_matched_words(engine: Engine, width: int) -> None:
    hit = engine.search("compressors tested").hits[0]
    short = snippet(engine.transcript, hit, width)
    assert len(short.text) <= width + 2
    shown = [short.text[start:end] for start, end in short.matches]
    assert shown[0] == "compressors"


def test_a_short_paragraph_is_shown_whole(engine: Engine) -> None:
    hit = engine.search("Halvorsen winter").hits[0]
    assert "…" not in snippet(engine.transcript, hit, 500).text
