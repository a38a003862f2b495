"""Labels that say that a name asks part the press from those whom it asks."""

from __future__ import annotations

from tests.parsers.reading import sample

from podium_parsers.shapes import asking_name


def test_follow_ups_are_the_same_asker_and_the_rest_answers() -> None:
    transcript, lines = sample("press-conference/bruecken-fragen.txt")
    roles = {line.speaker: set[str]() for line in lines}
    for line in lines:
        roles[line.speaker].add(line.role)
    assert roles["STEG"] == roles["BOJE"] == {"question"}
    assert roles["KALL"] == {"answer"}
    assert roles["VORS. FELDER"] == {"chair"}
    assert len(transcript.exchanges) == 8


def test_a_word_for_a_question_before_a_name() -> None:
    assert asking_name("ZUSATZFRAGE DR. TANG") == "DR. TANG"
    assert asking_name("Question from Ann Roe") == "Ann Roe"
    assert not asking_name("Frage der Woche")
    assert not asking_name("Frage")
