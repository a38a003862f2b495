"""Calls without an operator: who reads out what analysts sent in asks, and calls on those who ask themselves."""

from __future__ import annotations

from podium_parsers import Role, parse

HEAD = "Kelp Works third quarter earnings\n\nRevenue, margin and guidance\n\n"
SPEECH = "We dried more kelp than in any other quarter, and the hall has its roof at last. " * 8
ASKED = "How long does the hall need to pay for itself?"
ANSWER = "Four summers, or three dry ones, as far as anybody can tell from here."


def test_who_reads_out_questions_asks_them() -> None:
    leads = ("Our next question is about the hall.", "The next one comes from Quay Capital.")
    rounds = "".join(
        f"Ada Fenn: {leads[n % 2]} {ASKED}\n\nBo Karl: {ANSWER}\n\nCy Dow: And I agree with him.\n\n"
        for n in range(5)
    )
    read = parse(
        f"{HEAD}Bo Karl: {SPEECH}\n\nCy Dow: {SPEECH}\n\n{rounds}Ada Fenn: That is all. Thank you.\n"
    )
    assert [turn.role for turn in read.turns][:2] == [Role.REMARKS, Role.REMARKS]
    assert [len(exchange.turns) for exchange in read.exchanges] == [3] * 5
    assert read.turns[-1].role is Role.CHAIR


def test_after_what_was_sent_in_analysts_ask_themselves() -> None:
    rounds = f"Ada Fenn: The next question was sent in. {ASKED}\n\nBo Karl: {ANSWER}\n\n" * 4
    live = "".join(
        f"Ada Fenn: Our next question comes from {name} at Quay. {name}, can you hear us?\n\n"
        f"{name} Reed: Yes. What of the debt?\n\nCy Dow: It is what it was.\n\n"
        for name in ("Di", "Ed", "Flo")
    )
    read = parse(f"{HEAD}Bo Karl: {SPEECH}\n\nCy Dow: {SPEECH}\n\n{rounds}{live}")
    host = next(speaker.id for speaker in read.speakers if speaker.name == "Ada Fenn")
    hosted = [turn.role for turn in read.turns if turn.speaker == host]
    assert hosted == [Role.QUESTION] * 4 + [Role.CHAIR] * 3
    assert [len(exchange.turns) for exchange in read.exchanges] == [2] * 7


def test_a_host_who_reads_out_the_risks_has_remarks_to_make() -> None:
    called = "".join(
        f"Ada Fenn: The next question is {name}'s, please.\n\n{name} Reed: What of the debt?\n\nBo Karl: {ANSWER}\n\n"
        for name in ("Di", "Ed", "Flo")
    )
    read = parse(f"{HEAD}Ada Fenn: {SPEECH[:480]}\n\nBo Karl: {SPEECH * 2}\n\n{called}")
    assert [turn.role for turn in read.turns][:3] == [Role.REMARKS, Role.REMARKS, Role.CHAIR]


def test_who_reads_a_question_out_may_name_a_colleague_to_answer_it() -> None:
    asked = f"The next question was sent in. The roof of the hall leaks, and the lake has risen. {ASKED}"
    rounds = (
        f"Ada Fenn: {asked}\n\nBo Karl: {ANSWER}\n\nAda Fenn: {asked} Cy.\n\nCy Dow: {ANSWER}\n\n"
    )
    read = parse(f"{HEAD}Bo Karl: {SPEECH}\n\nCy Dow: {SPEECH}\n\n{rounds * 4}")
    assert [turn.role for turn in read.turns][2:] == [Role.QUESTION, Role.ANSWER] * 8


def test_an_executive_who_hands_on_to_a_colleague_hosts_no_call() -> None:
    asks = "Good morning. Thanks for taking my questions. What of the debt? And a follow-up: what of the roof?"
    takes = "The first question is a good one: did we pay? We did, and we shall again."
    rounds = "".join(
        f"{name} REED: {asks}\n\nADA FENN: {takes}\n\nBO KARL: {ANSWER * 4}\n\n"
        for name in ("DI", "ED", "FLO", "GUS", "HAL")
    )
    opening = f"ADA FENN: Welcome to our results for the quarter. {SPEECH}\n\nBO KARL: {SPEECH} We now take questions.\n\n"
    read = parse(f"{HEAD}{opening}{rounds}")
    assert [turn.role for turn in read.turns][2:] == [Role.QUESTION, Role.ANSWER, Role.ANSWER] * 5
