"""`A` before one blank answers where somebody asks as often, and is a word elsewhere."""

from __future__ import annotations

from podium_parsers import parse

EXAMINED = (
    "MS. ROE: We begin.\n"
    "Q Were you at the lock that night, and did\nyou see the barge?\n"
    "A Yes, and it is not unusual that a barge\ncomes so late.\n"
    "Q How long is it?\nA 77 feet.\n"
    "Q What did the mate say?\nA (Nods head.)\n"
    'Q Is this the lamp?\nA "Low lamp", we call it.\n'
)
BRIEFING = (
    "MS. ROE:  Good morning.\n\n"
    + "Q     When will the lock open?\n\nMS. ROE:  In spring.\n\n" * 6
    + "Q     What is that?\n\nMS. ROE:  One word more.\n\nA British ship waits.\n\nQ     For whom?\n\nMS. ROE:  For us.\n"
)


def labels(text: str) -> str:
    """The labels of a talk in their order, each by its first letter."""
    transcript = parse(text)
    return "".join(transcript.text[turn.span.start] for turn in transcript.turns)


def test_an_answer_behind_one_blank_answers() -> None:
    assert labels(EXAMINED * 3) == "MQAQAQAQA" * 3


def test_a_word_at_the_head_of_a_line_is_no_answer() -> None:
    assert labels(BRIEFING) == "M" + "QM" * 8


def test_one_blank_right_below_a_question_will_do_among_answers_that_have_two() -> None:
    talk = "Q  Did you see it?\n\nA  I saw it.\n\n" * 8
    answer = "Q  Was it late?\n\nA Correct. It was.\n\n"
    word = "Q  We spoke of ships.\n\nA British one came.\n\n"
    assert labels(f"{talk}{answer}{word}{talk}") == "QA" * 9 + "Q" + "QA" * 8


def test_where_nobody_asks_it_is_a_word() -> None:
    assert not parse("A British ship waits.\n\nA Dutch one too.\n\n" * 5).turns


def test_another_languages_letter_among_many_is_an_initial() -> None:
    talk = "Q.  Which lamp was it?\nA.  The low one.\n" * 24
    head = "P. ADA ROE, ESQUIRE\nFor the harbour\n"
    lines = "Q.  And the sample?\nA.  It was sample\nD.  That is the second, and it bears\nP-2-B, and it was signed P.\nO.K. Moor, spelt\nM-o-o-r.\n"
    assert labels(head + talk + lines) == "QA" * 25


def test_a_letter_that_heads_its_part_of_a_word_index_says_nothing() -> None:
    talk = "MR. DANE:  It is so.\n\nJUSTICE ILK:  Is it?\n\n" * 8
    index = "".join(
        f"{letter}  {letter.lower()}bide 3:{n} 4:{n}\n{letter.lower()}ble 5:2,{n} 6:{n} 7:{n}\n\n"
        for n, letter in enumerate("ABCDEFQR", start=11)
    )
    assert labels(f"{talk}{index}") == "MJ" * 8


def test_items_of_a_list_that_take_some_lines_each_are_no_letters() -> None:
    talk = (
        "The Speaker: Next order.\n\nHon. Ada Roe: I beg to move.\n\nHon. Bo Karl: I second.\n\n"
        * 4
    )
    items = "".join(
        f"{letter}. {days}\n5th May to 9th June, in the\nmorning and the afternoon\n"
        for letter, days in zip("ABCDEFG", ("Sitting Days", "Short Recess") * 4, strict=False)
    )
    assert labels(f"{talk}{items}\n{talk}") == "THH" * 8
