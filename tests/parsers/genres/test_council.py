"""A council: guests speak, councillors ask them, the rest is debate."""

from __future__ import annotations

from tests.parsers.reading import Reading, written

SESSION = """\
Clerk: Roll call. All are present.

Madam Speaker: Good morning. Councillor Oake has an announcement.

Councillor Oake: The pond festival is on Sunday.

Madam Speaker: We have one delegation. Mr. Finn.

Peter Finn: Good morning. The pond is green, and I am here to say so.

Madam Speaker: Thank you. Any questions? Councillor Reed.

Councillor Reed: How green is it?

Peter Finn: Greener than the grass.

Councillor Reed: Since when?

Madam Speaker: Mr. Finn, please.

Peter Finn: Since April.

Madam Speaker: Thank you. Councillor Oake.

Councillor Oake: Did you bring any of it?

Peter Finn: A jar.

Madam Speaker: Thank you, Mr. Finn. We go to motions. Councillor Sedge.

Councillor Sedge: I move that the pond be cleaned.

Councillor Reed: I second that.

Madam Speaker: Carried.

Clerk: The council rose.
"""


def session() -> Reading:
    return written(SESSION, "council.txt")


def test_guests_are_heard_and_then_answer() -> None:
    _, lines = session()
    assert [line.role for line in lines if line.speaker == "Peter Finn"] == [
        "remarks",
        "answer",
        "answer",
        "answer",
    ]


def test_councillors_ask_guests_and_debate_motions() -> None:
    _, lines = session()
    assert [line.role for line in lines if line.speaker == "Councillor Reed"] == [
        "question",
        "question",
        "remarks",
    ]
    assert {line.role for line in lines if line.speaker == "Madam Speaker"} == {"chair"}
    assert {line.role for line in lines if line.speaker == "Clerk"} == {"other"}


def test_an_exchange_is_one_councillors_round_without_the_chairing_after_it() -> None:
    transcript, _ = session()
    assert [list(exchange.turns) for exchange in transcript.exchanges] == [
        [6, 7, 8, 9, 10],
        [12, 13],
    ]


def test_commissioners_are_a_council_and_staff_their_guests() -> None:
    text = (
        "CHAIR FENN: I call the meeting to order.\n\nMR. MOLE: The applicant asks for a pier of forty feet.\n\n"
        "COMMISSIONER KARL: How deep is the water?\n\nMR. MOLE: Nine feet.\n\nCOMMISSIONER OAKE: And the neighbours?\n\n"
        "MR. MOLE: They were told.\n\nCHAIR FENN: Is there a motion?\n\nCOMMISSIONER KARL: So moved.\n\n"
    )
    roles = [line.role for line in written(text, "commission.txt").lines]
    assert roles == [
        "chair",
        "remarks",
        "question",
        "answer",
        "question",
        "answer",
        "chair",
        "remarks",
    ]


def test_among_councillors_the_mayor_presides_and_a_commissioner_is_heard() -> None:
    session = """\
MAYOR ROE: I call this meeting to order.

CLERK FENN: Councilmember Karl?

COUNCILMEMBER KARL: Here.

COUNCILMEMBER OAKE: Present.

COMMISSIONER DENT: Good evening. The pond is green.

COUNCILMEMBER KARL: How green is it?

COMMISSIONER DENT: Greener than the grass.

MAYOR ROE: Thank you. We are adjourned.
"""
    roles = [line.role for line in written(session, "council.txt").lines]
    assert roles == [
        "chair", "other", "remarks", "remarks", "remarks", "question", "answer", "chair",
    ]  # fmt: skip


def test_a_deputy_mayor_is_a_member_where_the_mayor_presides() -> None:
    session = """\
MAYOR ROE: I call this meeting to order.

COUNCILMEMBER KARL: Here.

VICE MAYOR OAKE: Present.

COUNCILMEMBER DENT: I move that the pond be cleaned.

VICE MAYOR OAKE: I second that.

MAYOR ROE: Thank you. We are adjourned.
"""
    roles = {(line.speaker, line.role) for line in written(session * 2, "council.txt").lines}
    assert {role for name, role in roles if name == "VICE MAYOR OAKE"} == {"remarks"}
    assert {role for name, role in roles if name == "MAYOR ROE"} == {"chair"}
