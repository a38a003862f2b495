"""The outline's JSON holds what scripts are promised."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.parsers.reading import outline

from podium_parsers import parse

TEXT = (
    "A talk at the pier, Calder, 3 June 2021\n\n"
    "Question: Why a pier?\n\nAda Quist: Because of the boats.\n\nThey come at noon.\n\n"
    "Question: Which boats?\n\nAda Quist: The red ones.\n"
)


def test_the_outline_is_json_with_every_promised_field() -> None:
    found: dict[str, Any] = dict(outline(parse(TEXT)))
    assert found["format"] == "podium-outline"
    assert found["date"] == "2021-06-03"
    assert found["title"] == "A talk at the pier, Calder, 3 June 2021"
    assert found["characters"] == len(TEXT)
    answer = found["turns"][1]
    assert answer["text"] == "Because of the boats.\n\nThey come at noon."
    assert (answer["role"], answer["speaker"], answer["label"]) == (
        "answer",
        "Ada Quist",
        "Ada Quist",
    )
    assert TEXT[answer["start"] : answer["end"]].startswith("Ada Quist: Because")
    assert answer["line"] == 5
    assert [e["turns"] for e in found["exchanges"]] == [[0, 1], [2, 3]]
    assert [e["name"] for e in found["exchanges"]] == ["Q1", "Q2"]
    assert [s["kind"] for s in found["sections"]] == ["front", "questions"]


def test_an_anonymous_asker_has_a_label_and_no_name() -> None:
    turn = outline(parse(TEXT))["turns"]
    assert isinstance(turn, list)
    first = turn[0]
    assert isinstance(first, dict)
    assert (first["speaker"], first["label"]) == (None, "Question")


@given(st.text())
def test_whatever_is_said_comes_out_as_it_was(words: str) -> None:
    transcript = parse(f"{TEXT}\nQuestion: {words} so?\n")
    turns = outline(transcript)["turns"]
    assert isinstance(turns, list)
    rows = [(row["text"], row["line"]) for row in turns if isinstance(row, dict)]
    assert rows == [
        (transcript.turn_text(turn.index), transcript.source.line_of(turn.span.start))
        for turn in transcript.turns
    ]


def test_words_that_hold_the_sign_between_words_come_out_as_they_were() -> None:
    text = TEXT.replace("the boats", 'the "boats"\0 \\ and\tsails').replace("Which", "\0Which")
    turns: Any = outline(parse(text))["turns"]
    assert turns[1]["text"] == 'Because of the "boats"\0 \\ and\tsails.\n\nThey come at noon.'
    assert turns[2]["text"] == "\0Which boats?"


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        "\n\n\n" + TEXT,
        TEXT.replace("noon.\n\n", "noon.\n\n\n\n"),
        TEXT.replace("boats.\n\n", "boats.\n"),
        TEXT.replace("Which boats?", "Which\nboats?"),
    ],
    ids=["even", "low", "a wide gap", "a narrow gap", "a broken line"],
)
def test_every_turn_is_told_the_line_on_which_it_begins(text: str) -> None:
    turns: Any = outline(parse(text))["turns"]
    assert len(turns) == 4
    for turn in turns:
        assert turn["line"] == text.count("\n", 0, turn["start"]) + 1


def test_a_label_alone_in_its_paragraph_gives_no_blank_line() -> None:
    turns = "".join(
        f"{who}  1:{n}1\n\n[0:0{n}] It is late, and the boats are in by now.\n\n"
        for n in range(1, 5)
        for who in ("Ada Quist", "Bo Karl")
    )
    told: Any = outline(parse(f"A talk at the pier\n\n{turns}"))["turns"]
    assert len(told) == 8
    assert not [turn for turn in told if turn["text"][:1].isspace()]
