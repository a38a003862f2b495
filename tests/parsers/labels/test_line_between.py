"""A name alone on its line, where no blank line parts anything."""

from __future__ import annotations

from podium_parsers import parse

TALK = (
    ("Ada Roe", "The pier is long, and the tide takes a plank of it each year, as I have said."),
    ("Bo Karl", "How many planks are left of it, then, and who pays for those that are new?"),
)


def test_names_between_lines_that_end_sentences_are_labels() -> None:
    read = parse("\n".join(f"{name}\n{words}" for name, words in TALK * 5))
    assert [read.turn_text(turn.index) for turn in read.turns] == [words for _, words in TALK] * 5


def test_a_part_in_capitals_below_a_name_is_no_words() -> None:
    asked = "ROE\nMODERATOR\n\nMs. Karl, what of the pier?\nKARL\n\nIt is long, and it stays as long as it is.\n"
    read = parse(asked * 5)
    assert [read.turn_text(turn.index) for turn in read.turns][:2] == [
        "Ms. Karl, what of the pier?",
        "It is long, and it stays as long as it is.",
    ]


def test_a_name_within_a_sentence_is_none() -> None:
    said = (
        "The prize went to\nAda Roe\nof the pier. It was then given on to\nBo Karl\nof the quay.\n"
    )
    assert not len(parse(said * 5).turns)


def test_a_firm_may_stand_behind_the_name_and_a_list_of_such_lines_is_none() -> None:
    people = "Ada Roe - Pier Works Inc.\nBo Karl - Bank of Eels, Inc.\n"
    talk = "\n".join(f"{name} - Pier Works (Low Harrow)\n{words}" for name, words in TALK * 5)
    read = parse(f"The first call of the year.\n{people}{talk}\n")
    assert [read.turn_text(turn.index) for turn in read.turns] == [words for _, words in TALK] * 5
    assert [speaker.name for speaker in read.speakers] == ["Ada Roe", "Bo Karl"]


def test_a_list_of_who_takes_part_is_said_by_nobody() -> None:
    works = "Quay Works, Office of the Harbour, Low Pier and All Its Planks, Division of Tides"
    given = ["Cy", "Di", "Ed", "Flo", "Gus", "Hal", "Ina", "Jon", "Kit", "Lu"]
    people = "\n".join(f"{name} {name}nen - {works}, Boats and Nets" for name in given)
    listed = f"Executives\nAda Roe - Chair\nBo Karl - Keeper of the Pier\n{people}\n"
    called = "Good day, and welcome to the tide call of this spring and its planks."
    talk = [("Operator", called), *TALK] * 5
    lines = "\n".join(f"{name}\n{words}" for name, words in talk)
    read = parse(f"Tide Call March 5, 2031 9:00 AM ET\n{listed}{lines}")
    assert [read.turn_text(turn.index) for turn in read.turns] == [words for _, words in talk]
    assert read.metadata.publisher is None
