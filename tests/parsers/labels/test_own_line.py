"""A name alone on its line."""

from __future__ import annotations

import pytest
from tests.parsers.reading import written


def test_whom_a_speech_addresses_on_lines_of_their_own_does_not_speak() -> None:
    speech = (
        "Señor presidente del Senado.\n\nSeñora presidenta de la Corte.\n\nSeñores diputados.\n\n"
    )
    words = "No puedo leer este mensaje sin recordar antes a los que no están.\n\n" * 4
    reading = written(f"Discurso Presidencial, 21 de mayo de 2031\n\n{speech}{words}", "speech.txt")
    assert not reading.lines
    assert reading.transcript.metadata.date == "2031-05-21"
    assert reading.transcript.metadata.title == "Discurso Presidencial, 21 de mayo de 2031"


def test_initials_and_abbreviations_may_end_such_a_name() -> None:
    talk = "Ada Quill Jr.\n\nIs the tide in?\n\nBo Karl M.\n\nIt is, and the boats are out.\n\n" * 4
    assert {line.speaker for line in written(talk, "talk.txt").lines} == {
        "Ada Quill Jr.",
        "Bo Karl M.",
    }


def test_a_list_of_callers_right_above_the_call_names_no_turn() -> None:
    people = "Ada Quill - Quay Capital Markets and Harbour Works\nCy Dow - Low Harbour Research and Fishing Company Limited\nEd Fox - Tern & Co."
    talk = "Ada Quill\n\nIs the tide in?\n\nBo Karl\n\nIt is, and the boats are out.\n\n" * 4
    more = "Cy Dow\n\nAnd the nets?\n\nBo Karl\n\nThey dry.\n\n" * 3
    opening = "Bo Karl\n\nGood morning to all of you.\n\n"
    lines = written(f"Tide Call\n\nCallers\n\n{people}\n\n{opening}{talk}{more}", "talk.txt").lines
    assert [line.speaker for line in lines[:2]] == ["Bo Karl", "Ada Quill"]
    assert len(lines) == 15


def test_the_number_of_a_paragraph_stands_before_a_name() -> None:
    talk = "\n\n".join(
        f"7.48.{n} {'ADA QUILL' if n % 2 else 'PRESIDENT'}\n\nIt is so, and it was so before."
        for n in range(1, 9)
    )
    assert [line.speaker for line in written(talk, "talk.txt").lines] == [
        "ADA QUILL",
        "PRESIDENT",
    ] * 4


@pytest.mark.parametrize(
    ("asks", "question", "told", "answer"),
    [
        ("علي بحر", "متى بدأت العمل في الميناء؟", "آنا موج", "بدأت قبل سنوات مع والدي."),
        ("राम सागर", "आपने बंदरगाह में कब शुरू किया?", "सीता लहरा", "मैंने पिता के साथ शुरू किया।"),
        ("Ali Behr", "گھاٹ پر کام کب شروع کیا؟", "Ana Mauj", "والد کے ساتھ شروع کیا تھا۔"),
    ],
)
def test_questions_end_in_each_script_as_it_ends_them(
    asks: str, question: str, told: str, answer: str
) -> None:
    talk = "".join(f"{asks}\n\n{n} {question}\n\n{told}\n\n{n} {answer}\n\n" for n in range(6))
    assert [line.speaker for line in written(talk, "talk.txt").lines] == [asks, told] * 6


def test_a_title_above_a_day_that_ends_in_a_stop_is_nobody() -> None:
    talk = "Hullám Ági\n\nMikor jön a dagály?\n\nMóló Béla\n\nReggel jön, és este megy.\n\n" * 6
    read = written(f"Interjú Móló Bélával\n\n2031. május 3.\n\n{talk}", "talk.txt")
    assert {line.speaker for line in read.lines} == {"Hullám Ági", "Móló Béla"}
    assert read.transcript.metadata.date == "2031-05-03"


def test_a_bar_parts_a_name_from_the_office_beside_it() -> None:
    talk = (
        "Ada Quill | Quay Research\n\nIs the tide in?\n\nBo Karl | Harbour Master\n\nIt is.\n\n" * 4
    )
    assert [line.speaker for line in written(talk, "talk.txt").lines] == [
        "Ada Quill",
        "Bo Karl",
    ] * 4


def test_a_word_that_begins_a_sentence_is_no_name() -> None:
    turn = "Ada Quill\n\nIs the tide in?\n\nBo Karl\n\nIt is, I think.\n\n"
    broken = "So --so the quay makes clear that where the water stood\nall boats were out, the rope was not.\n\n"
    lines = written((turn + broken) * 6, "talk.txt").lines
    assert {line.speaker for line in lines} == {"Ada Quill", "Bo Karl"}
    assert len(lines) == 12


@pytest.mark.parametrize(
    ("asks", "told"),
    [
        ("Q - Ada Quill", "A - Bo Karl"),
        ("-  Ms. Ada Quill – Fund Manager, Tern & Co", "-  Bo Karl – Director, Quay Bank"),
        ("- Ada Quill - Director (Nets, Floats &\n\nBuoys), Tern", "- Bo Karl - Director, Quay"),
        ("Ada Quill -- Tern & Co -- Analyst", "Bo Karl --"),
    ],
)
def test_letters_dashes_and_offices_stand_around_a_name(asks: str, told: str) -> None:
    talk = f"{asks}\n\nIs the tide in?\n\n{told}\n\nIt is, and the boats are out.\n\n" * 4
    lines = written(talk, "talk.txt").lines
    assert [str(line.speaker).removeprefix("Ms. ") for line in lines] == [
        "Ada Quill",
        "Bo Karl",
    ] * 4
    assert lines[0].text.startswith("Is the tide")


def test_a_name_in_brackets_stands_above_notes_that_end_in_no_stop() -> None:
    said = "".join(
        f"*   [{who}]\n    *   the lamp of pier {n} is out\n"
        for n in range(4)
        for who in ("Ada Roe", "Bo Karl")
    )
    lines = written(f"# Lamp call\n\n{said}*   [Cy Ash]\n    *   I can go\n", "notes.md").lines
    assert [line.speaker for line in lines] == ["Ada Roe", "Bo Karl"] * 4 + ["Cy Ash"]
