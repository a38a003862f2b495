"""A hearing that has lost its cover is known by what is said in it."""

from __future__ import annotations

from tests.parsers.reading import sample, written


def test_the_chair_calls_members_ask_and_witnesses_answer() -> None:
    transcript, lines = sample("hearing/night-ferry.txt")
    roles: dict[str | None, list[str]] = {}
    for line in lines:
        roles.setdefault(line.speaker, []).append(line.role)
    assert roles["Mr. Penhale"] == ["remarks", *["answer"] * 4]
    assert roles["Ms. Oyelaran"] == ["remarks", *["answer"] * 2]
    assert roles["Ms. Tolliver"] == ["remarks", "question", "question", "other"]
    assert set(roles["Chairman Ashby"]) == {"remarks", "chair", "question"}
    assert roles["Mr. Lindqvist"] == ["question", "question", "other"]
    assert len(transcript.exchanges) == 3  # a round each


def test_legislators_by_their_labels_hear_everybody_else() -> None:
    talk = [("Senator Roe", "This hearing will come to order. Mr. Karl, you may begin.")]
    talk += [("Mr. Karl", "I keep the lamp of the reef and have done so for thirty years. " * 12)]
    for asks in ("Senator Roe", "Senator Fenn", "Senator Quist"):
        talk += [(asks, "Who trims it?"), ("Mr. Karl", "I do."), (asks, "Who pays?")]
        talk += [("Ms. Ash", "The harbour does.")]
    text = "\n\n".join(f"{who}: {said}" for who, said in talk)
    read = written(text, "talk.txt")
    assert [line.role for line in read.lines[1:3]] == ["remarks", "question"]
    assert {line.role for line in read.lines if line.speaker == "Ms. Ash"} == {"answer"}
    assert len(read.transcript.exchanges) == 3


def test_a_meeting_that_is_called_to_order_hears_nobody() -> None:
    talk = "Chair Roe: The committee will come to order.\n\n" + "".join(
        f"{who}: I move that the lamp be trimmed, and I will say why at some length. {n}\n\n"
        for n in range(8)
        for who in ("Ann Fenn", "Bo Karl", "Jo Quist")
    )
    assert {line.role for line in written(talk, "talk.txt").lines} == {"remarks", "chair"}


def test_two_committees_that_sit_together_are_called_to_order() -> None:
    talk = [("ADA ROE", "The Committees on Lamps and on Oil will come to order.")]
    talk += [("BO KARL", "Chair Roe and members of the committees, thank you for having me. " * 12)]
    talk += [("ROE", "Who trims the lamp?"), ("KARL", "I do."), ("FENN", "Who pays?")]
    talk += [("KARL", "The harbour does."), ("FENN", "Why?"), ("KARL", "It always has.")] * 3
    read = written("\n\n".join(f"{who}: {said}" for who, said in talk), "talk.txt")
    assert {line.role for line in read.lines if line.speaker == "FENN"} == {"question"}
    assert [line.role for line in read.lines if line.speaker == "BO KARL"][:2] == [
        "remarks",
        "answer",
    ]
