"""In a flattened text a name that recurs is a label at its colon, whatever stands before it."""

from __future__ import annotations

from tests.parsers.reading import written

TALK = (
    "Ada Fenn: What did the keeper see from the lamp room that night? "
    "Bo Karl: He saw the reef, and he saw two boats too close to it for his liking. "
) * 6


def said(*words: str) -> list[tuple[str | None, str]]:
    """Who says what in a flattened talk, behind what was said before."""
    lines = written(TALK + " ".join(words), "talk.txt").lines
    return [(line.speaker, line.text) for line in lines[12:]]


def test_who_breaks_in_needs_no_end_of_a_sentence() -> None:
    assert said("Ada Fenn: And then he went down and", "Bo Karl: He ran down.") == [
        ("Ada Fenn", "And then he went down and"),
        ("Bo Karl", "He ran down."),
    ]


def test_what_was_said_last_is_no_part_of_the_name() -> None:
    assert said("Ada Fenn: Well,", "That's- Bo Karl: No.", "Thank Ada Fenn: Never.") == [
        ("Ada Fenn", "Well, That's-"),
        ("Bo Karl", "No. Thank"),
        ("Ada Fenn", "Never."),
    ]


def test_a_title_is_no_part_of_the_first_name() -> None:
    read = written(f"A Night at the Reef, 4 May 2031 {TALK}", "talk.txt")
    assert [line.speaker for line in read.lines] == ["Ada Fenn", "Bo Karl"] * 6
    assert read.transcript.metadata.title == "A Night at the Reef"


def test_what_only_ends_like_a_name_is_none() -> None:
    assert said("Ada Fenn: Mind the limbo Karl: it is deep.") == [
        ("Ada Fenn", "Mind the limbo Karl: it is deep.")
    ]
