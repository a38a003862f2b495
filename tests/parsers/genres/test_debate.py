"""A debate: moderators ask or keep order, candidates answer."""

from __future__ import annotations

from tests.parsers.reading import sample

from podium_parsers import Role, parse


def test_an_exchange_runs_from_a_question_over_all_who_answer() -> None:
    transcript, lines = sample("csv/mayoral-debate.csv")
    for exchange in transcript.exchanges:
        assert lines[exchange.question].role == "question"
        assert lines[exchange.turns[-1]].role == "answer"
    assert [exchange.question for exchange in transcript.exchanges] == [2, 4, 9, 11]


def test_a_moderator_who_welcomes_and_hardly_asks_moderates() -> None:
    answer = "I will mend the quay, and my opponent will not, as he has told you himself. " * 4
    rounds = "".join(
        f"BEA OAK: {'Thank you, sir.' if i % 5 else 'Who pays?'}\n\nCAL ASH: {answer}\n\nDAN ELM: {answer}\n\n"
        for i in range(10)
    )
    read = parse(
        "BEA OAK: Good evening, and welcome to the debate of the candidates. Each candidate has 60 seconds to respond. "
        f"The moderators are two.\n\nEVE FIR: I am the second. Will you begin?\n\n{rounds}"
        + "EVE FIR: And what of the candidates' boats?\n\nCAL ASH: Mine floats. It floats as well as any boat of my age.\n\n"
        * 5
    )
    chaired = {
        read.speakers[t.speaker].name
        for t in read.turns
        if t.role is Role.CHAIR and t.speaker is not None
    }
    assert "BEA OAK" in chaired


def test_who_calls_on_panelists_moderates_and_they_ask() -> None:
    answer = "I will mend the quay, and my opponent will not, as he has told you himself. " * 6
    rounds = "".join(
        f"BEA OAK: {name}, a question for Mr. Ash, please.\n\n{name.upper()} REED: The quay has a hole. What will you do?\n\n"
        f"CAL ASH: {answer}\n\nBEA OAK: Mr. Elm?\n\nDAN ELM: {answer}\n\n"
        for name in ("Flo", "Gus", "Hal")
        for _ in range(2)
    )
    citizen = f"BEA OAK: We go to Ina Pike.\n\nINA PIKE: I live by the quay. Tell me about the rats.\n\nCAL ASH: {answer}\n\n"
    read = parse(
        "BEA OAK: Good evening. I am the moderator of this debate of the candidates. Each candidate has 60 seconds to respond.\n\n"
        + rounds
        + citizen
    )
    roles = {
        speaker.name: {turn.role for turn in read.turns if turn.speaker == speaker.id}
        for speaker in read.speakers
    }
    assert roles["BEA OAK"] == {Role.CHAIR, Role.QUESTION}
    assert roles["FLO REED"] == roles["INA PIKE"] == {Role.QUESTION}
    assert roles["CAL ASH"] == roles["DAN ELM"] == {Role.ANSWER}
