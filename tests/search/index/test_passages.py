"""The stretches that are searched."""

from __future__ import annotations

from podium_parsers import parse
from podium_search import Engine
from podium_search.index.passages import LONG, Passages


def test_a_very_long_paragraph_is_searched_in_pieces() -> None:
    text = " ".join(f"word{n} and another" for n in range(2_000)) + " needle"
    engine = Engine(parse(text))
    engine.build()
    passages = engine.index.passages
    assert len(passages) > 2
    assert all(end - start <= LONG for start, end in map(passages.span, range(len(passages))))
    assert "".join(text[slice(*passages.span(i))] for i in range(len(passages))) == text
    hit = engine.search("needle").hits[0]
    assert [text[start:end] for start, end in hit.spans] == ["needle"]


def test_an_empty_transcript_has_nothing_to_find() -> None:
    engine = Engine(parse("\n"))
    assert len(Passages(engine.transcript)) == 0
    assert engine.build()
    assert engine.search("anything").hits == ()
    assert engine.find("anything").hits == ()


def test_a_label_counts_for_the_paragraph_that_it_opens(engine: Engine) -> None:
    hit = engine.search("Lindqvist").hits[0]
    words = [engine.transcript.text[start:end] for start, end in hit.spans]
    assert words == ["Lindqvist"]
