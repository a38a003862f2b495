"""An argument before a bench: judges' runs, counsel's openings, the chair's calls."""

from __future__ import annotations

from tests.parsers.reading import sample, written

from podium_parsers import Role, parse

ARGUMENT = """\
                    P R O C E E D I N G S

     CHIEF JUSTICE ROWE:  We will hear argument in Case 9, Port v. Mill.

                ORAL ARGUMENT OF ALAN DANE

     MR. DANE:  Madam Chief Justice, and may it please the Court:
The sluice is the port's.

     JUSTICE ILK:  Was it always?

     MR. DANE:  Since 1931, Justice Ilk.

     JUSTICE ILK:  And before that?

     MR. DANE:  Before that there was none.

     JUSTICE OAKE:  None at all?

     MR. DANE:  None that held water.

     CHIEF JUSTICE ROWE:  Thank you, counsel.  Ms. Pell.

                ORAL ARGUMENT OF RUTH PELL

     MS. PELL:  Madam Chief Justice, and may it please the Court:
The sluice is the mill's.

     CHIEF JUSTICE ROWE:  Says who?

     MS. PELL:  The deed of 1888.

     CHIEF JUSTICE ROWE:  Thank you.  The case is submitted.
"""


def test_a_judges_run_is_one_exchange_and_an_opening_is_remarks() -> None:
    argument = written(ARGUMENT, "argument.txt")
    assert [line.role for line in argument.lines] == [
        "chair",
        "remarks",
        "question",
        "answer",
        "question",
        "answer",
        "question",
        "answer",
        "chair",
        "remarks",
        "question",
        "answer",
        "chair",
    ]
    assert [list(one.turns) for one in argument.transcript.exchanges] == [
        [2, 3, 4, 5],
        [6, 7],
        [10, 11],
    ]


def test_announced_arguments_are_headings_and_no_words_of_a_turn() -> None:
    argument = written(ARGUMENT, "argument.txt")
    assert "ORAL ARGUMENT OF RUTH PELL" in [s.title for s in argument.transcript.sections]
    assert argument.lines[8].text == "Thank you, counsel.  Ms. Pell."


def test_a_bench_without_titles_is_told_by_who_pleads() -> None:
    said = (
        ("Ada Rowe", "We will hear argument first in Case 9, Port v. Mill. Mr. Dane."),
        (
            "Alan Dane",
            "Madam Chief Justice, and may it please the Court: the sluice is the port's.",
        ),
        ("Bo Ilk", "Was it always?"),
        ("Alan Dane", "Since 1931, Justice Ilk."),
        ("Cy Oake", "And before that?"),
        ("Alan Dane", "Before that there was none."),
        ("Ada Rowe", "Thank you, counsel. Ms. Pell."),
        ("Ida Pell", "The mill was there first, Your Honor."),
        ("Bo Ilk", "Since when?"),
        ("Ida Pell", "Since 1902."),
        ("Ada Rowe", "Thank you. The case is submitted."),
    )
    rows = "".join(f'{who}\t"{words}"\n' for who, words in said)
    _, lines = written("speaker\ttext\n" + rows, "argument.tsv")
    assert [line.role for line in lines] == [
        "chair",
        "remarks",
        "question",
        "answer",
        "question",
        "answer",
        "chair",
        "answer",
        "question",
        "answer",
        "chair",
    ]


def test_a_case_called_by_its_number_is_heard_by_a_bench() -> None:
    asked = "Ada Fenn: Where does the tide turn, and who says so?\n\nBo Lund: At the second pier, as the record shows.\n\n"
    also = "Cy Dale: Is that in the statute?\n\nBo Lund: It is in its third part.\n\n"
    read = parse(
        "Ada Fenn: Number 41, the Ferry Company, petitioner, versus the Harbour Office.\n\n"
        "Bo Lund: May it please the Court. The ferry was late, and it was the tide that made it so.\n\n"
        + (asked + also)
        * 4
    )
    roles = {
        (read.speakers[t.speaker].name, t.role) for t in read.turns[2:] if t.speaker is not None
    }
    assert roles == {
        ("Ada Fenn", Role.QUESTION),
        ("Cy Dale", Role.QUESTION),
        ("Bo Lund", Role.ANSWER),
    }
    assert read.turns[0].role is Role.CHAIR
    assert read.turns[1].role is Role.REMARKS


def test_a_record_tells_who_judges_and_a_voice_without_a_name_asks_from_the_bench() -> None:
    transcript, lines = sample("json/argument-roles.json")
    assert [line.role for line in lines] == [
        "chair",
        "remarks",
        "question",
        "answer",
        "question",
        "answer",
        "chair",
    ]
    assert (transcript.metadata.title, transcript.metadata.date) == ("Port v. Mill", "2031-05-04")
    assert len(transcript.exchanges) == 2


def test_judges_by_the_letters_behind_their_names() -> None:
    text = (
        "ROWE CJ:   Yes, Mr Dane.\n\nMR DANE:   Your Honours, there are two grounds, of which the first concerns the sluice.\n\n"
        "ILK J:   Whose is it?\n\nMR DANE:   The port's, your Honour.\n\nOAKE JA:   Since when?\n\nMR DANE:   Since 1931.\n\n"
        "ROWE CJ:   Yes, Ms Pell.\n\nMS PELL:   Your Honours, the sluice is the mill's.\n\nILK J:   Says who?\n\nMS PELL:   The deed.\n"
    )
    roles = [line.role for line in written(text, "argument.txt").lines]
    assert roles == [
        *("chair", "remarks", "question", "answer", "question", "answer"),
        *("chair", "remarks", "question", "answer"),
    ]


def test_a_court_that_rules_chairs_and_counsel_then_have_the_floor() -> None:
    text = (
        "     THE CLERK:  Calling case 9, Port versus Mill.\n     THE COURT:  Mr. Dane, it is your motion.\n"
        "     MR. DANE:  Thank you, Your Honor.  We ask for the log.\n     THE COURT:  All of it?\n"
        "     MR. DANE:  From March on.\n     THE COURT:  Ms. Pell, why not?\n     MS. PELL:  There is none, Your Honor.\n"
        "     THE COURT:  The motion is denied.\n     MR. DANE:  Thank you, Your Honor.\n"
    )
    roles = [line.role for line in written(text, "motion.txt").lines]
    assert roles == [
        *("other", "chair", "remarks", "question", "answer", "question", "answer"),
        *("chair", "remarks"),
    ]


LED = """\
COMMISSION INTO THE HARBOUR

THE COMMISSIONER: Yes, Mr Dane?

MR DANE: Before I begin there are some appearances, Commissioner.

THE COMMISSIONER: Yes.

MS PELL: Commissioner, I appear with Mr Oake for the port.

DR ILK: I seek leave to appear for the mill.

THE COMMISSIONER: Does anybody object?

MR DANE: No, Commissioner.

THE COMMISSIONER: Leave is granted.
"""


def test_whoever_leads_an_inquiry_chairs_and_counsel_submit() -> None:
    assert [line.role for line in written(LED, "day.txt").lines] == [
        "chair",
        "remarks",
        "chair",
        "remarks",
        "remarks",
        "question",
        "answer",
        "chair",
    ]


def test_her_honour_asks_counsel() -> None:
    talk = (
        "MR DANE: May it please the Court, I appear for the port.\n\nHER HONOUR: Whose is the sluice?\n\n"
        "MR DANE: The port's, your Honour.\n\nHER HONOUR: Since when?\n\nMR DANE: Since 1931.\n"
    )
    roles = [line.role for line in written(talk, "day.txt").lines]
    assert roles == ["remarks", "question", "answer", "question", "answer"]


def test_a_bench_that_the_reporter_did_not_name_asks_a_question_at_a_time() -> None:
    text = ARGUMENT.replace("CHIEF JUSTICE ROWE:  Says who?", "QUESTION:  Says who?")
    text = text.replace("JUSTICE ILK:", "QUESTION:").replace("JUSTICE OAKE:", "QUESTION:")
    argument = written(text, "argument.txt")
    roles = [line.role for line in argument.lines]
    assert roles[:4] == ["chair", "remarks", "question", "answer"]
    assert [roles[8], roles[-1]] == ["chair", "chair"]
    assert [list(one.turns) for one in argument.transcript.exchanges] == [
        [2, 3],
        [4, 5],
        [6, 7],
        [10, 11],
    ]


def test_a_judge_whom_the_chair_gives_the_floor_by_name_is_no_counsel() -> None:
    said = [
        ("Ada Rowe", "We will hear argument first in Case 9, Port v. Mill. Mr. Dane."),
        ("Alan Dane", "Madam Chief Justice, and may it please the Court: The sluice is ours."),
        ("Ivo Ilk", "Was it always?"),
        ("Alan Dane", "Since 1931."),
        ("Ada Rowe", "Justice Oake?"),
        ("Mara Oake", "And who paid for it?"),
        ("Alan Dane", "The port."),
        ("Ada Rowe", "Thank you, counsel. The case is submitted."),
    ]
    argument = written("\n\n".join(f"{who}: {words}" for who, words in said), "argument.txt")
    assert argument.lines[5].role == "question"


def test_submissions_to_whom_counsel_call_sir_are_no_interview() -> None:
    said = [
        ("Sir Jon Roe", "Good morning. Mr Dane, please."),
        ("Mr Dane", "Sir, I make submissions for the port. The deed is of 1888."),
        ("Sir Jon Roe", "Is that the whole of it?"),
        ("Mr Dane", "It is, sir, and I end there."),
        ("Sir Jon Roe", "Thank you. Ms Pell."),
        ("Ms Pell", "Sir, the mill is older."),
        ("Sir Jon Roe", "Thank you all."),
    ]
    day = written("\n\n".join(f"{who}: {words}" for who, words in said), "day.txt")
    assert [line.role for line in day.lines] == [
        "chair", "remarks", "question", "answer", "chair", "remarks", "chair",
    ]  # fmt: skip
