"""Rounds of named askers: who hands each question to another of the panel answers none."""

from __future__ import annotations

from podium_parsers import Role, parse

SPEECH = "The lamps burned well this quarter, and the oil was cheap. " * 10


def test_who_gives_the_questions_to_others_presides() -> None:
    rounds = "".join(
        f"Operator: The next question comes from {name}.\n\n{name}: What of the price of oil?\n\n"
        "Ida Moor: Thank you. Bo, this is for you.\n\nBo Larsen: It falls, as it has fallen all year.\n\n"
        "Ida Moor: And Una, on wicks?\n\nUna Bask: Wicks are dear, and we buy them early for that reason.\n\n"
        for name in ("Sol Reyes", "Per Holm", "Kit Ames", "Lea Wynn")
    )
    read = parse(
        f"Operator: Welcome to the earnings call for the third quarter.\n\nIda Moor: {SPEECH}\n\nBo Larsen: {SPEECH}\n\n"
        f"Una Bask: {SPEECH}\n\n{rounds}"
    )
    given = [
        t.role
        for t in read.turns
        if read.turn_text(t.index).startswith(("Thank you. Bo", "And Una"))
    ]
    assert given == [Role.CHAIR] * 8
    assert [len(exchange.turns) for exchange in read.exchanges] == [5] * 4


def called(operator: str, analyst: str) -> list[list[str]]:
    """The words that open each exchange of a call, with all who ask under one label or under their own."""
    rounds = "".join(
        f"{operator}: Your next question comes from the line of {name}. Please go ahead.\n\n"
        f"{analyst or name}: What of the price of oil?\n\nIda Moor: It falls, as it has fallen all year.\n\n"
        f"{analyst or name}: And wicks?\n\nIda Moor: Dear.\n\n"
        for name in ("Sol Reyes", "Per Holm", "Kit Ames", "Lea Wynn", "Ann Oak")
    )
    read = parse(
        f"Ida Moor: Welcome to our third quarter earnings call. {SPEECH}\n\nBo Larsen: The fiscal quarter was good. {SPEECH}\n\n{rounds}"
    )
    return [[read.turn_text(turn)[:4] for turn in exchange.turns] for exchange in read.exchanges]


def test_an_operator_may_have_a_name() -> None:
    assert called("Eric", "") == [["What", "It f", "And ", "Dear"]] * 5


def test_an_analyst_whom_the_operator_calls_is_another_one() -> None:
    assert called("Operator", "Analyst") == [["What", "It f", "And ", "Dear"]] * 5


def test_a_talk_of_revenue_with_a_guest_is_no_call() -> None:
    asked = "Ann Lee: I have a question on margin, Bo. Is it the guidance?\n\n"
    told = f"Bo Ray: The revenue is good, and investors know it. {SPEECH}\n\n"
    read = parse(f"Ann Lee: Welcome to the show, Bo.\n\n{told}{(asked + told) * 9}")
    assert Role.CHAIR not in {turn.role for turn in read.turns}


def test_who_follows_the_panel_where_an_operator_calls_each_asker_answers() -> None:
    rounds = "".join(
        f"Operator: Your next question comes from {name}.\n\n{name}: Two, one for each of you. What of the price of oil?\n\n"
        "Bo Larsen: It falls, as it has fallen all year.\n\nUna Bask: And the wicks are dear, to come to your second one.\n\n"
        for name in ("Sol Reyes", "Per Holm", "Kit Ames")
    )
    read = parse(f"Lamp earnings, third quarter\n\nOperator: We now take questions.\n\n{rounds}")
    asking = {t.speaker for t in read.turns if t.role is Role.QUESTION}
    assert {speaker.name for speaker in read.speakers if speaker.id in asking} == {
        "Sol Reyes",
        "Per Holm",
        "Kit Ames",
    }
    assert [len(exchange.turns) for exchange in read.exchanges] == [3] * 3


def test_one_whom_the_operator_named_asks_though_the_panel_greets_first() -> None:
    rounds = "".join(
        f"Operator: Your next question comes from {name} of Reed.\n\nBo Larsen: Hi.\n\n{name} Holm: Good morning. The price of oil, please.\n\n"
        "A. Bask: It falls, as it has fallen all year.\n\n"
        for name in ("Sol", "Per", "Kit")
    )
    read = parse(
        f"Lamp earnings, third quarter\n\nOperator: Welcome to this call.\n\nBo Larsen: {SPEECH}\n\nOperator: We now take questions.\n\n{rounds}"
    )
    asking = {read.speakers[t.speaker or 0].name for t in read.turns if t.role is Role.QUESTION}
    assert asking == {"Sol Holm", "Per Holm", "Kit Holm"}
