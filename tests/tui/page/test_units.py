"""Words, sentences, lines and paragraphs begin and end where a person says they do."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from podium.widgets.page.setting import Lines, Setting
from podium.widgets.page.units import Unit, next_edge, previous_edge, unit_at
from podium.widgets.page.views import Shelf
from podium_parsers import ParagraphKind, Transcript

Make = Callable[..., Transcript]


def lines_of(make: Make, words: str, width: int = 30) -> Lines:
    transcript = make([(ParagraphKind.SPEECH, None, words)])
    return Setting(transcript, Shelf(range(1)), width, 1).lines(0)


@pytest.mark.parametrize(
    ("words", "sentences"),
    [
        ("One. Two! “Three?” Four…", ["One. ", "Two! ", "“Three?” ", "Four…"]),
        (
            "Mr. Quist of No. 7 said so. Why? He did.",
            ["Mr. Quist of No. 7 said so. ", "Why? ", "He did."],
        ),
        (
            "It cost 3.5 million, i.e. too much. Yes.",
            ["It cost 3.5 million, i.e. too much. ", "Yes."],
        ),
        ("これは橋です。新しい。はい", ["これは橋です。", "新しい。", "はい"]),
        ("¿Qué? ¡No! Así es.", ["¿Qué? ", "¡No! ", "Así es."]),
    ],
)
def test_sentences_end_at_stops_that_are_stops(
    make: Make, words: str, sentences: list[str]
) -> None:
    lines = lines_of(make, words)
    found, at = [], 0
    while (edge := next_edge(lines, at, Unit.SENTENCE)) is not None:
        found.append(words[at:edge])
        at = edge
    assert found == sentences


@given(st.text("ab c.A 漢", min_size=1, max_size=80), st.sampled_from(Unit))
@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_edges_forward_are_edges_back(make: Make, words: str, unit: Unit) -> None:
    words = f"x{words.strip()}x"
    lines = lines_of(make, words, 12)
    edges, at = [0], 0
    while (edge := next_edge(lines, at, unit)) is not None:
        assert edge > at
        edges.append(edge)
        at = edge
    assert edges[-1] == len(words)
    back = [len(words)]
    while (edge := previous_edge(lines, back[-1], unit)) is not None:
        back.append(edge)
    assert back[::-1] == edges


def test_the_unit_at_a_character_holds_it(make: Make) -> None:
    words = "One two. Three four."
    lines = lines_of(make, words)
    for character in range(len(words)):
        for unit in Unit:
            first, last = unit_at(lines, character, unit)
            assert first <= character < last
