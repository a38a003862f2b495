"""Press conferences whose reporters are numbered while the officials have names."""

from __future__ import annotations

from podium_parsers import Role, parse
from podium_parsers.transcript import Transcript

STATEMENT = (
    "The dike was mended on Monday, and it holds. The pumps run day and night, and nobody needs to leave. "
    * 6
)
ANSWER = "As I have said, the pumps run, and the ones that broke are being carried to the yard as we stand here."


def briefing(reporters: int, question: str = "When will the road be open?") -> Transcript:
    asked = "".join(
        f"Speaker {number}: (1{number}:02)\n{question}\n\n{who}: (1{number}:09)\n{ANSWER}\n\n"
        for number, who in zip(range(3, 3 + reporters), ("Ada Fenn", "Bo Karl") * 9, strict=False)
    )
    return parse(
        f"Ada Fenn: (00:12)\n{STATEMENT}\n\nBo Karl: (05:40)\n{STATEMENT}\n\n{asked}"
        f"Jo: (30:02)\nAnd the eels, Mayor?\n\nAda Fenn: (30:08)\n{ANSWER}\n"
    )


def test_numbers_ask_and_several_officials_answer() -> None:
    read = briefing(5)
    assert [turn.role for turn in read.turns] == [Role.REMARKS] * 2 + [
        Role.QUESTION,
        Role.ANSWER,
    ] * 6
    assert list(read.opening) == [0, 1]
    assert len(read.exchanges) == 6


def test_numbers_who_ask_nothing_are_a_machines_voices() -> None:
    read = briefing(5, "The road is open, and I came by it.")
    assert {turn.role for turn in read.turns} == {Role.REMARKS}
