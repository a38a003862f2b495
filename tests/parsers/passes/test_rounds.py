"""A question that is set apart above what several people answer by name is asked."""

from __future__ import annotations

from tests.parsers.reading import written

QUESTIONS = (
    "1. Which tide is yours?",
    "2. When did you first row?",
    "3. What do you carry?",
    "4. Who mends the nets?",
)
PEOPLE = ("Ada Roe", "Bo Karl", "Cleo Dent")


def round_of(question: str, people: tuple[str, ...]) -> str:
    said = "\n\n".join(
        f"**{who}**: The early one, since nobody else is out then." for who in people
    )
    return f"### {question}\n\n{said}\n\n"


def test_each_question_is_asked_of_all_who_answer_below() -> None:
    text = "# Three rowers\n\nThey met at the quay.\n\n"
    transcript, lines = written(text + "".join(round_of(q, PEOPLE) for q in QUESTIONS), "a.md")
    asked = [("question", None), *(("answer", who) for who in PEOPLE)]
    assert [(line.role, line.speaker) for line in lines] == asked * 4
    assert lines[0].text == QUESTIONS[0]
    assert [len(exchange.turns) for exchange in transcript.exchanges] == [4] * 4


def test_headings_that_ask_above_a_talk_to_and_fro_are_no_turns() -> None:
    talk = "".join(round_of(q, ("Ada Roe", "Bo Karl") * 2) for q in QUESTIONS)
    _, lines = written("# Two rowers\n\n" + talk, "a.md")
    assert {line.speaker for line in lines} == {"Ada Roe", "Bo Karl"}
