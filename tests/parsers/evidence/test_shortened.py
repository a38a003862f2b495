"""Labels that are said whole but the first time."""

from __future__ import annotations

import pytest

from podium_parsers import Role, parse

PAIR = "{}: When does the tide turn, and who tells you of it?\n\n{}: At six, and nobody tells me; I hear it on the stones.\n\n"


@pytest.mark.parametrize(
    ("paper", "short"),
    [("HarbourTimes", "HT"), ("Tide de S. Roque", "TIDE"), ("The Quay", "QUAY")],
)
def test_a_papers_name_said_whole_at_the_head_is_a_label(paper: str, short: str) -> None:
    read = parse(PAIR.format(paper, "Ada Fenn") + PAIR.format(short, "FENN") * 4)
    assert [turn.role for turn in read.turns] == [Role.QUESTION, Role.ANSWER] * 5


def test_the_first_label_may_stand_right_below_a_line_that_leads_to_the_talk() -> None:
    read = parse("What follows was said on the pier (11).\n" + PAIR.format("HT", "FENN") * 12)
    assert [turn.role for turn in read.turns] == [Role.QUESTION, Role.ANSWER] * 12


def test_a_sign_without_a_word_in_it_is_no_name() -> None:
    talk = "".join(f"ª: It is dark.\n\n{who}: So it is.\n\n" for who in ("Ada", "Bo") * 4)
    assert {speaker.name for speaker in parse(talk).speakers} == {"Ada", "Bo"}


def test_the_first_name_of_somebody_heard_is_no_verb() -> None:
    said = "Will Ashe: I will tell you of the tide.\n\nAda Fenn: You will, I am sure.\n\n"
    read = parse("Will: Are we all here?\n\n" + said * 6)
    assert [speaker.name for speaker in read.speakers] == ["Will Ashe", "Ada Fenn"]
    assert len(read.turns) == 13


def test_a_name_in_capitals_whose_surname_recurs_is_no_phrase() -> None:
    talk = "MARK FENN: The bill for the lamps is a mark of how dear oil is.\n\nBILL ROE (TIDE): Is it?\n\n"
    talk += "FENN: The bill came, and it left a mark.\n\nROE: Who paid the bill?\n\n" * 12
    read = parse(talk)
    assert [speaker.name for speaker in read.speakers] == ["MARK FENN", "BILL ROE"]
    assert len(read.turns) == 26
    late = parse(talk.replace("MARK FENN", "FENN") + "MARK FENN: It is dark.\n\nROE: It is.")
    assert [speaker.name for speaker in late.speakers] == ["FENN", "BILL ROE"]
