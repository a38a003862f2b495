"""A table of turns has a column of few names that recur and one of sentences after it."""

from __future__ import annotations

import pytest
from tests.parsers.reading import reading

from podium_parsers.markup.conversation import idle_columns, is_conversation

TURNS = [
    ["Odile Marsh", "What does the clay smell of?"],
    ["Bertrand Pell", "Of rain."],
    ["Odile Marsh", "And where is it from?"],
    ["Bertrand Pell", "I dig it by the bridge."],
    ["Odile Marsh", "Is it grey?"],
    ["Bertrand Pell", "It is grey until it dries."],
    ["Odile Marsh", "And then?"],
    ["Bertrand Pell", "Then it cracks."],
]
VOTES = [[f"Ann Bell {turn}", "For"] for turn in range(9)]
STATES = [["open", f"kiln {turn}"] if turn % 2 else ["shut", f"kiln {turn}"] for turn in range(9)]


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        pytest.param(TURNS, True, id="names and sentences"),
        pytest.param([["Speaker", "Words"], *TURNS], True, id="with a head"),
        pytest.param([["00:12", *row] for row in TURNS], True, id="with times"),
        pytest.param(TURNS[:4], False, id="too few rows"),
        pytest.param([row[::-1] for row in TURNS], False, id="names behind the words"),
        pytest.param(VOTES, False, id="each name once"),
        pytest.param(STATES, False, id="no sentences"),
        pytest.param([], False, id="no rows"),
    ],
)
def test_a_conversation_is_told_from_data(rows: list[list[str]], told: bool) -> None:
    assert is_conversation(rows) is told


def test_a_web_page_with_short_turns_in_a_table_has_speakers() -> None:
    rows = "".join(f"<tr><td>{who}</td><td>{said}</td></tr>" for who, said in TURNS)
    page = f"<html><body><h1>River clay</h1><table>{rows}</table></body></html>"
    lines = reading(page.encode(), "clay.html").lines
    assert [line.speaker for line in lines] == [who for who, _ in TURNS]


def test_columns_that_count_turns_or_say_when_they_end_are_idle() -> None:
    said = [(who, "It rained all day.") for who in ("Ada", "Bo") * 4]
    head = ("#", "Start", "End", "Speaker", "Text")
    rows = [(f"{n}", f"0:0{n}", f"0:1{n}", *one) for n, one in enumerate(said, 1)]
    assert idle_columns([head, *rows]) == {0, 2}
    years = [(f"{1990 + n * n}", "0:01", *one) for n, one in enumerate(said)]
    assert idle_columns(years) == set()
    assert idle_columns([(number, start, end) for number, start, end, *_ in rows]) == set()
