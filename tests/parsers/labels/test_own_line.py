"""A name alone on its line."""

from __future__ import annotations

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
