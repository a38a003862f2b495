"""On a results call the one who gives the lines presides, whatever the label is; who follows an answer answers."""

from __future__ import annotations

import json

import pytest
from tests.parsers.reading import reading, roles_in

HEAD = "Kelp Works Limited\nQ3 FY31 Earnings Conference Call\nJanuary 27, 2031\n\n"
SPEECH = "Revenue rose in the quarter, and kelp was cheap in every bay that we know of. " * 8


def call(chair: str) -> list[tuple[str, str | None]]:
    """The roles and speakers of a call with three analysts, two of whom hear two answers each."""
    rounds = "".join(
        f"{chair}: Thank you. The next question is from the line of {name} from Low Harrow Capital. Please go ahead.\n\n"
        f"{name}: Thank you. How much kelp is left in the bay?\n\nUna Moor: A good deal of it, and more every week.\n\n"
        f"{second}"
        for name, second in (
            ("Sol Reyes", "Bo Lund: To add to that, the divers have counted it twice.\n\n"),
            ("Per Holm", ""),
            ("Kit Ames", "Ida Fenn: If I may, the harbour counts it, too.\n\n"),
        )
    )
    text = (
        f"{HEAD}{chair}: Ladies and gentlemen, welcome. All participant lines will be in the listen-only mode, and there "
        "will be an opportunity to ask questions. I now hand the conference over to Una Moor.\n\n"
        f"Una Moor: {SPEECH}\n\n{rounds}{chair}: That was the last question.\n\nUna Moor: Thank you all.\n"
    )
    return [(line.role, line.speaker) for line in reading(text.encode(), "call.txt").lines]


def test_a_moderator_who_gives_the_lines_is_an_operator() -> None:
    assert call("Moderator") == [
        (role, "Moderator" if speaker == "Operator" else speaker)
        for role, speaker in call("Operator")
    ]


@pytest.mark.parametrize(
    "chair", ["操作员", "オペレーター", "운영자", "Operador", "Opératrice", "Оператор"]
)
def test_an_operator_is_one_in_any_language(chair: str) -> None:
    assert call(chair) == [
        (role, chair if speaker == "Operator" else speaker) for role, speaker in call("Operator")
    ]


def test_who_is_first_heard_after_an_answer_answers() -> None:
    roles = call("Moderator")
    assert [role for role, speaker in roles if speaker in ("Bo Lund", "Ida Fenn")] == ["answer"] * 2
    assert [role for role, _ in roles].count("question") == 3
    assert roles[1] == ("remarks", "Una Moor")


LISTS = (
    "CORPORATE PARTICIPANTS\n\nUna Moor\n\nKelp Bank - Chief Executive Officer\n\nBo Lund\n\nKelp Bank - President, Boats\n\n"
    "CONFERENCE CALL PARTICIPANTS\n\nSol Reyes\n\nLow Harrow Securities - Analyst\n\nPer Holm\n\nQuay Research - Analyst\n\n"
)


def test_two_lists_of_the_cover_tell_who_asks() -> None:
    """Nobody is called but the first, and the second executive is first heard between two who ask."""
    text = (
        f"{HEAD}{LISTS}PRESENTATION\n\nUna Moor\n\n{SPEECH}\n\nOperator\n\nThe first question is from Sol Reyes.\n\n"
        "Sol Reyes\n\nHow much kelp is left in the bay, and for how long will it last?\n\n"
        "Una Moor\n\nA good deal of it, and more every week, if the weather is kind to us.\n\n"
        "Bo Lund\n\nSol, if I may: do we not all wish for a little more of it in every bay?\n\n"
        "Sol Reyes\n\nWe do, and I thank you both for it.\n\n"
        "Per Holm\n\nWill the boats be paid for by the end of this year, or in the next one?\n\n"
        "Bo Lund\n\nBy the end of this one, and I am very glad to be able to say so today.\n\n"
        "Per Holm\n\nThat is all I had, and I thank you for it.\n\n"
        "Operator\n\nThere are no further questions at this time.\n"
    )
    roles = {(line.speaker, line.role) for line in reading(text.encode(), "call.txt").lines}
    assert ("Bo Lund", "answer") in roles
    assert ("Per Holm", "question") in roles
    assert ("Bo Lund", "question") not in roles


def test_an_operator_who_but_closes_the_lines_makes_nobody_silent() -> None:
    asked = "Unidentified Analyst: How much kelp is left?\n\nUna Moor: A good deal of it.\n\n" * 5
    text = f"{HEAD}Una Moor: {SPEECH}\n\n{asked}Operator: This concludes the call. You may disconnect.\n"
    lines = reading(text.encode(), "call.txt").lines
    assert [line.role for line in lines[1:11]] == ["question", "answer"] * 5


def test_an_office_in_a_column_beside_a_name_puts_it_on_the_panel() -> None:
    chief, finance = "Chairman and Chief Executive Officer", "Chief Financial Officer"
    rows = [
        (
            "Operator",
            "Operator",
            "Good day and welcome to the earnings call of the fourth quarter.",
        ),
        (
            "Ann Low",
            "Senior Vice President, Investor Relations",
            "We'll take your questions later.",
        ),
        ("Bo Karl", chief, "Thank you, Ann. Is the harbour full? It is, as it was last quarter."),
        ("Di Moor", finance, "Thank you, Bo. Revenue rose."),
        (
            "Ann Low",
            "Senior Vice President, Investor Relations",
            "Operator, first question, please.",
        ),
        ("Operator", "Operator", "The first question comes from Cy Fenn. Your line is open."),
        ("Cy Fenn", "Analyst", "Thanks. What do you expect?"),
        ("Bo Karl", chief, "More of the same, Cy."),
    ]
    keys = ("speaker", "title", "content")
    said = json.dumps({"transcript": [dict(zip(keys, row, strict=True)) for row in rows]})
    roles = [line.role for line in reading(said.encode(), "call.json").lines]
    assert roles[2:4] == ["remarks", "remarks"]
    assert roles[6:] == ["question", "answer"]


def test_heads_that_say_question_and_answer_tell_who_asks_though_nobody_is_named() -> None:
    asked = "".join(
        f"Operator\nThe next question comes from the line of {name} with Low Harrow.\n\n"
        "Question\nAnalysts - Research Analyst\nHow much kelp is left in the bay, and for how long?\n\n"
        "Answer\nExecutives - Chair, President & CEO\nA good deal of it, and more every week.\n\n"
        for name in ("Sol Reyes", "Per Holm", "Kit Ames")
    )
    text = (
        f"{HEAD}Operator\nGreetings, and welcome to the fiscal third quarter results call.\n\n"
        f"Una Moor\nChief Executive Officer\n{SPEECH} Investors know it.\n\n{asked}"
        "Operator\nThat was the last question.\n\n"
        "Una Moor\nChief Executive Officer\nThank you all.\n"
    )
    found = reading(text.encode(), "call.txt")
    roles = [line.role for line in found.lines]
    rounds = ["chair", "question", "answer"] * 3
    assert roles == ["chair", "remarks", *rounds, "chair", "remarks"]
    assert len(found.transcript.exchanges) == 3


def test_a_call_that_begins_with_the_first_question_has_no_remarks() -> None:
    told = "We have raised the guidance for the fiscal year, and the quarter was a good one. " * 6
    found = roles_in(
        [
            ("Ada Quist", "Good morning. Thanks for taking my question. How are earnings?"),
            ("Bo Karl", told),
            ("Operator", "The next question comes from the line of Cy Fenn."),
            ("Cy Fenn", "Thank you. What of the dividend?"),
            ("Bo Karl", told),
            ("Operator", "There are no further questions."),
        ]
    )
    assert found["Ada Quist"] == found["Cy Fenn"] == {"question"}
    assert found["Bo Karl"] == {"answer"}


def test_the_broker_who_welcomes_everybody_may_ask_later() -> None:
    welcome = (
        "On behalf of Quay Research, welcome to the call of Kelp Works. I hand over to Una Moor."
    )
    rounds = "".join(
        f"Moderator: The next question is from the line of {name} from Quay Research. Please go ahead.\n\n"
        f"{name}: How much kelp is left in the bay?\n\nUna Moor: A good deal of it.\n\n"
        for name in ("Sol Reyes", "Per Holm", "Kit Ames")
    )
    text = (
        f"{HEAD}Moderator: Welcome. All lines will be in the listen-only mode. I now hand over to Kit Ames.\n\n"
        f"Kit Ames: {welcome}\n\nUna Moor: {SPEECH}\n\nModerator: We begin the question-and-answer session.\n\n{rounds}"
    )
    lines = reading(text.encode(), "call.txt").lines
    assert [one.role for one in lines if one.speaker == "Kit Ames"] == ["remarks", "question"]
