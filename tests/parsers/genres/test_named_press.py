"""A press conference whose reporters have names."""

from __future__ import annotations

from tests.parsers.reading import roles_in

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
