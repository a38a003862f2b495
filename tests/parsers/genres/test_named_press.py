"""A press conference whose reporters have names."""

from __future__ import annotations

import pytest
from tests.parsers.reading import reading, roles_in

OPENING = "The ferry sails again, and the pier is open to everybody who has a ticket. " * 10
ANSWER = "We have asked the harbour board, and it will tell us in the spring, not before. " * 6
REPORTERS = ("Dee Ash", "Eli Birk", "Fay Cole", "Gus Dorn", "Hal Ende")


def test_several_officials_answer_whom_one_calls_by_name() -> None:
    talk = [("Ada Roe", OPENING), ("Bo Karl", OPENING)]
    for number, name in enumerate(REPORTERS):
        talk += [
            ("Cy Lund", f"{name}."),
            (name, "When will the second ferry sail, and who pays for it?"),
            (("Ada Roe", "Bo Karl")[number % 2], ANSWER),
        ]
    found = roles_in(talk)
    assert found["Cy Lund"] == {"chair"}
    assert found["Ada Roe"] == found["Bo Karl"] == {"remarks", "answer"}
    assert all(found[name] == {"question"} for name in REPORTERS)


def joint(head: str) -> list[str]:
    """The roles of two officials and two reporters under a head."""
    asked = "How many ferries will sail in spring, and who pays for the pier?"
    text = (
        f"{head}\n\nAda Roe: {OPENING}\n\nBo Karl: {OPENING}\n\nDee Ash: {asked}\n\nAda Roe: {ANSWER}\n\n"
        f"Bo Karl: {ANSWER}\n\nEli Birk: {asked}\n\nBo Karl: {ANSWER}\n\nAda Roe: {ANSWER}\n"
    )
    return [line.role for line in reading(text.encode(), "pier.txt").lines]


@pytest.mark.parametrize(
    "head", ["Joint press conference on the pier", "Совместная пресс-конференция о причале"]
)
def test_a_head_that_says_so_makes_a_press_conference_of_two_reporters(head: str) -> None:
    sides = ["question", "answer", "answer"]
    assert joint(head) == ["remarks", "remarks", *sides, *sides]


def test_without_such_a_head_two_who_ask_are_a_meeting() -> None:
    assert set(joint("The pier in spring")) == {"remarks"}
