"""Labels that say that a name asks part the press from those whom it asks."""

from __future__ import annotations

from tests.parsers.reading import sample

from podium_parsers.names.asking import asking_name, is_of_press


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


def test_an_outlet_before_the_word_for_its_reporter_asks() -> None:
    transcript, lines = sample("press-conference/gangkou-jizhe.txt")
    roles = {line.speaker: line.role for line in lines}
    assert roles["海風報記者"] == roles["KTV記者"] == roles["《潮日報》記者"] == "question"
    assert roles["發言人海青"] == "chair"
    assert len(transcript.exchanges) == 4
    assert not is_of_press("記者")
    assert not is_of_press("海青")
