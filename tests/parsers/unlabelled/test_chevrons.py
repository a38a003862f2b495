"""Chevrons part a talk in which nobody is named; in mail they quote."""

from __future__ import annotations

from tests.parsers.reading import reading

TALK = (
    "Testing. >> Is it on? >> It is. >> Then let us begin. >> When did you come? >> In the spring."
)


def test_each_pair_of_chevrons_begins_a_turn_of_nobody_in_particular() -> None:
    lines = reading(TALK.encode(), "talk.txt").lines
    assert [line.text for line in lines] == TALK.split(" >> ")
    assert {line.speaker for line in lines} == {None}


def test_lines_that_a_mail_quotes_are_no_turns() -> None:
    mail = (
        "Ada wrote:\n" + "\n".join(f">> The lamp was out {n} nights." for n in range(8)) + "\nTrue."
    )
    assert not reading(mail.encode(), "mail.txt").lines


def test_chevrons_may_be_written_as_markup_writes_them() -> None:
    lines = reading(TALK.replace(">>", "&gt;&gt;").encode(), "talk.md").lines
    assert [line.text for line in lines] == TALK.split(" >> ")


def test_chevrons_without_a_name_among_those_with_one_begin_a_turn_of_nobody() -> None:
    names = ["ADA ROE", None, "BO KARL", "ADA ROE", None] * 3
    talk = "\n\n".join(
        f">> {name}: The tide is {n} feet high." if name else f">> It was {n} feet."
        for n, name in enumerate(names)
    )
    lines = reading(talk.encode(), "talk.txt").lines
    assert [line.speaker for line in lines] == names
    assert lines[1].text == "It was 1 feet."
