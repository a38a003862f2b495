"""A name before a colon, and what may stand right behind it."""

from __future__ import annotations

from tests.parsers.reading import written

from podium_parsers import parse


def test_a_figure_may_stand_right_behind_a_colon() -> None:
    talk = "Ada Roe:How many planks are left?\n\nBo Karl:There are not many.\n\n" * 4
    read = parse(f"{talk}Ada Roe:13 to 15 of them?\n\nBo Karl:That is so.\n")
    assert read.turn_text(8) == "13 to 15 of them?"
    assert len(read.turns) == 10


def test_a_number_behind_one_is_no_words() -> None:
    talk = "Ada Roe:How many planks are left?\n\nBo Karl:There are not many.\n\n" * 4
    pages = "".join(f"{talk}DocId:3242365{n} Page {n}\n\n" for n in range(4))
    assert {speaker.name for speaker in parse(pages).speakers} == {"Ada Roe", "Bo Karl"}


def test_words_for_questions_and_answers_may_be_spaced_out_or_be_two() -> None:
    for asks, told in (("В о п р о с", "О т в е т"), ("Hỏi", "Trả lời")):
        talk = f"{asks}: Когда прилив?\n\n{told}: В полдень, как и вчера.\n\n" * 4
        lines = written(talk, "talk.txt").lines
        assert [(line.speaker, line.role) for line in lines[:2]] == [
            (None, "question"),
            (None, "answer"),
        ]


def test_letters_in_angles_stand_beside_plain_labels() -> None:
    talk = (
        "Operator: The next question is from Ada Roe.\n\n"
        "<Q – Ada Roe – Tern & Co>: When does the tide come in?\n\n"
        "<A – Bo Karl – Quay Corporation>: At dawn, as it did.\n\n"
    ) * 4
    lines = written(f"Tide Call\n\nBo Karl: Good morning to all.\n\n{talk}", "call.txt").lines
    assert [line.speaker for line in lines[:4]] == ["Bo Karl", "Operator", "Ada Roe", "Bo Karl"]
    assert len(lines) == 13


def test_whoever_is_not_to_be_known_may_stand_in_square_brackets() -> None:
    talk = "J: Where did you mend them?\n[P3]: In the loft by the pier, [name], all winter long.\n"
    lines = written(talk * 6, "x.txt").lines
    assert [line.speaker for line in lines] == ["J", "P3"] * 6
