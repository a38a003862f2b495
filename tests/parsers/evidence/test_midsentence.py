"""A word for a question that a wrapped line begins with is no label in the middle of a sentence."""

from __future__ import annotations

from tests.parsers.reading import reading

TALK = "Ann Lee: The tide is late\nagain today.\nBo Ray: So it is, and the\nboats wait.\n" * 6


def test_a_word_for_a_question_goes_on_with_the_line_above() -> None:
    asked = "Ann Lee: Then of course there is the\nQuestion: who pays for it?\n"
    read = reading((TALK + asked + TALK).encode(), "talk.txt")
    assert {line.speaker for line in read.lines} == {"Ann Lee", "Bo Ray"}


def test_a_question_below_a_sentence_stays_a_turn() -> None:
    asked = "Ann Lee: There is one more.\nQuestion: Who pays for it?\n"
    read = reading((TALK + asked + TALK).encode(), "talk.txt")
    assert sum(line.speaker is None for line in read.lines) == 1


def test_words_that_go_on_with_the_line_above_each_time_are_nobody() -> None:
    talk = TALK
    for whose in ("keeper", "pilot", "baker", "harbour master"):
        talk += f"Ann Lee: The letter of the {whose} was ordered to be printed in the\n"
        talk += f"Record, as follows: I, the {whose}, ask for a lamp.\n{TALK}"
    assert {line.speaker for line in reading(talk.encode(), "talk.txt").lines} == {
        "Ann Lee",
        "Bo Ray",
    }


def test_whom_a_wrapped_sentence_addresses_does_not_speak() -> None:
    calls = {0: "was\nsehen Sie am Morgen? ", 5: "wie viele\nBoote sind es? ", 7: "was\nfehlt? "}
    asked = "".join(
        f"Anna Lehn\n\n{f'Herr Berg, aus der Sicht des Hafens, {calls[n]}' if n in calls else ''}Was sagen die {n} Leute?\n\n"
        f"Emil Berg\n\nSie liegen schief, sagt man, seit {n} Tagen.\nIch weiß es nicht.\n\n"
        for n in range(9)
    )
    read = reading(asked.encode(), "gespraech.txt")
    assert [line.speaker for line in read.lines] == ["Anna Lehn", "Emil Berg"] * 9
    assert read.lines[0].text.startswith("Herr Berg, aus der Sicht")


def test_a_heading_right_above_a_label_is_no_half_of_a_sentence() -> None:
    talk = "".join(
        f"**Ann Lee:** The tide is {n} inches late.\n**Bo Ray:** So it is.\n" for n in range(6)
    )
    text = f"# Call\n\n### Greetings and Introductions\n**Kim:** Good day.\n{talk}**Kim:** Good night.\n"
    assert [line.speaker for line in reading(text.encode(), "call.md").lines][:2] == [
        "Kim",
        "Ann Lee",
    ]
