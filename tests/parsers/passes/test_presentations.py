"""Speeches below their speakers' names are turns where those names are labels further down; what is told of people is not."""

from __future__ import annotations

import pytest
from tests.parsers.reading import reading

TALK = [
    ("Cy Fenn", "How much of the growth was in nets?"),
    ("Ada Moor", "Very little of it, and that is as well."),
    ("Cy Fenn", "And in boats?"),
    ("Ada Moor", "Nearly all of the rest."),
] * 2
SPEECH = "We lent more to fishermen this year than to the people who sell them nets. " * 4


def speakers(front: str) -> list[tuple[str | None, str]]:
    talk = "\n\n".join(f"{who}: {said}" for who, said in TALK)
    found = reading(f"The bank's year\n\n{front}\n\n{talk}\n".encode(), "call.txt")
    return [(line.speaker, line.text[:12]) for line in found.lines][: -len(TALK)]


@pytest.mark.parametrize(
    "front",
    [
        f"Ada Moor\n\n{SPEECH}",
        f"Ada Moor, Chief Executive\n\nThank you, Bo.\n\n{SPEECH}",
        f"Ada Moor\n\nChief Executive\n\nSlide 3\n\n{SPEECH}",
        f"Bo Larsen (Chief Financial Officer)\n\nAda Moor (Chief Executive)\n\nAda Moor\n\n{SPEECH}",
    ],
)
def test_a_speech_below_the_name_of_one_who_answers_is_a_turn(front: str) -> None:
    assert [who for who, _ in speakers(front)] == ["Ada Moor"]


def test_one_with_an_office_speaks_too_beside_one_who_is_heard_again() -> None:
    front = f"Bo Larsen, Head of Investor Relations\n\n{SPEECH}\n\nAda Moor\n\n{SPEECH}"
    assert [who for who, _ in speakers(front)] == ["Bo Larsen", "Ada Moor"]


@pytest.mark.parametrize(
    "front",
    [
        "Ada Moor\n\n" + "Ada Moor leads the bank and has led it since it began in a shed. " * 5,
        f"Di Marsh\n\n{SPEECH}",
        "Ada Moor\n\nChief Executive\n\nCy Fenn\n\nHarbour Securities",
    ],
)
def test_what_tells_of_somebody_is_no_speech(front: str) -> None:
    assert speakers(front) == []
