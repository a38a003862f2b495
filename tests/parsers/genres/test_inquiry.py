"""Whoever a heading says testifies answers, whoever comes before him asks."""

from __future__ import annotations

from tests.parsers.reading import written

TESTIMONY = """\
INQUIRY INTO THE LOSS OF THE FERRY

TESTIMONY OF ADA L. FENN--Resumed

Senator ASH.
Where do you live, Mrs. Fenn?

Mrs. FENN.
At the low lock.

Senator ASH.
How long?

Mrs. FENN.
Over 20 years.

Mr. DOW.
Did you see the lamp?

Mrs. FENN.
I did, sir.

Senator ASH.
Was it lit?

Mrs. FENN.
It was.
"""


def test_whose_testimony_a_heading_announces_answers_everybody() -> None:
    roles = {(line.speaker, line.role) for line in written(TESTIMONY, "day.txt").lines}
    assert roles == {
        ("Senator ASH", "question"),
        ("Mr. DOW", "question"),
        ("Mrs. FENN", "answer"),
    }


RESUMED = """\
Questioned by MR ASH (continued)

MR ASH: You are still under oath, Mr Fenn.

ALAN FENN: I am.

MR ASH: Was the lamp lit?

ALAN FENN: It was.

MR HENRY: Who lit it?

ALAN FENN: The keeper.

SIR JON ROE: Thank you.
"""


def roles(text: str) -> set[tuple[str | None, str]]:
    """Who has which roles in a day of an inquiry."""
    return {(line.speaker, line.role) for line in written(text, "day.txt").lines}


def test_who_goes_on_asking_is_not_sworn() -> None:
    assert roles(f"ALAN FENN (continued)\n\n{RESUMED}" * 2) >= {
        ("MR ASH", "question"),
        ("ALAN FENN", "answer"),
        ("SIR JON ROE", "chair"),
    }


def test_a_surname_that_is_a_witness_s_second_name_asks() -> None:
    assert ("MR HENRY", "question") in roles(f"ALAN HENRY FENN (sworn)\n\n{RESUMED}" * 2)


def test_honours_are_no_names() -> None:
    text = f"SIR ALAN FENN CBE (sworn)\n\n{RESUMED}".replace("ALAN FENN:", "SIR ALAN CBE:")
    assert ("SIR ALAN CBE", "answer") in roles(text * 2)


def test_a_witness_may_be_a_number() -> None:
    text = f"WITNESS 0283 (affirmed)\n\n{RESUMED}".replace("ALAN FENN:", "Witness 0283:")
    assert ("Witness 0283", "answer") in roles(text * 2)


def test_where_no_oath_is_told_counsel_who_speak_to_the_court_examine() -> None:
    said = [
        ("Chair Roe", "The trial is called to order."),
        *(
            line
            for i in range(12)
            for line in (
                ("Atty. Ash", f"Was lamp {i} lit?" if i else "With leave, Your Honor. Was it you?"),
                ("Cy Dent", f"Lamp {i} was lit."),
            )
        ),
        ("Atty. Ash", "That will be all,"),
        ("Atty. Ash", "Your Honor."),
        ("Atty. Fenn", "No cross, Your Honor."),
        ("Chair Roe", "The witness may step down."),
    ]
    text = "".join(f"{who}: {words}\n\n" for who, words in said)
    roles = {(line.speaker, line.role) for line in written(text, "day.txt").lines}
    assert roles == {
        ("Chair Roe", "chair"),
        ("Atty. Ash", "question"),
        ("Cy Dent", "answer"),
        ("Atty. Ash", "other"),
        ("Atty. Fenn", "other"),
    }
