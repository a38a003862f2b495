"""A debate: moderators ask or keep order, candidates answer."""

from __future__ import annotations

from collections import Counter

from tests.parsers.reading import sample, written

from podium_parsers import Role, Transcript, parse, read_bytes


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


MINE = "I will mend the quay, and my opponent will not, as he has told you himself. " * 4


def rounds(asked: str, said: str = "") -> list[tuple[str, str]]:
    """Twelve rounds of a moderator and two candidates; he asks in every third."""
    return [
        turn
        for i in range(12)
        for turn in (
            ("Eve Fir", asked if i % 3 == 0 else "Your time is up, sir. Captain Elm."),
            ("Cal Ash", MINE),
            ("Dan Elm", MINE),
            *([("Speaker 1", said)] if said and i == 5 else ()),
        )
    ]


def as_csv(turns: list[tuple[str, str]], *columns: str) -> bytes:
    """The turns as a table, with columns that say the same in each row."""
    head = "".join(f"{column.split('=')[0]}," for column in columns)
    same = "".join(f"{column.split('=')[1]}," for column in columns)
    rows = "".join(f'{same}{name},"{words}"\n' for name, words in turns)
    return f"{head}speaker,speech\n{rows}".encode()


def roles_of(read: Transcript, name: str) -> Counter[str]:
    """How often somebody does what."""
    who = {speaker.name: speaker.id for speaker in read.speakers}
    return Counter(str(turn.role) for turn in read.turns if turn.speaker == who[name])


def test_a_column_that_says_debate_in_every_row_is_title_and_evidence() -> None:
    columns = ("debate_name=The Harbour Debate", "date=2031-03-04")
    read = read_bytes(as_csv(rounds("Who pays for it?"), *columns), "talk.csv")
    assert (read.metadata.title, read.metadata.date) == ("The Harbour Debate", "2031-03-04")
    assert roles_of(read, "Eve Fir") == {"question": 4, "chair": 8}
    assert roles_of(read, "Cal Ash") == {"answer": 12}


def test_a_file_may_be_named_for_a_debate_that_never_says_so() -> None:
    read = read_bytes(as_csv(rounds("Who pays for it?")), "harbour-debate.csv")
    assert roles_of(read, "Eve Fir")["chair"] == 8
    other = read_bytes(as_csv(rounds("Who pays for it?")), "harbour.csv")
    assert roles_of(other, "Eve Fir")["chair"] == 0


def test_a_voice_without_a_name_here_and_there_is_no_machine_that_parts_them() -> None:
    read = read_bytes(as_csv(rounds("Who pays for it?", said="Louder!")), "debate.csv")
    assert roles_of(read, "Eve Fir") == {"question": 4, "chair": 8}


def test_a_show_that_talks_of_candidates_is_no_debate() -> None:
    head = "---\ntitle: How we hire\nguest: Bo Ray\nchannel: The Lamp Podcast\n---\n\n"
    asked = "Ann Lee: How many minutes does each candidate have to respond?\n\n"
    told = f"Bo Ray: We debate each candidate. {MINE}\n\n"
    sponsor = f"Cy Oak: This episode is brought to you by a chandler. {MINE}\n\n"
    lines = written(
        f"{head}{(asked + told) * 3}{sponsor}{(asked + told + 'Ann Lee: I see.' + told) * 9}",
        "show.md",
    ).lines
    assert "chair" not in {line.role for line in lines}


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


def test_one_who_announces_a_debate_moderates_it_though_few_turns_are_his() -> None:
    quarrel = [("Cal Ash", MINE), ("Dan Elm", MINE)] * 5
    first = "The following is a debate on the quay. Who pays for it?"
    talk = [("Eve Fir", first), *quarrel, *([("Eve Fir", "And who mends it?"), *quarrel] * 5)]
    read = read_bytes(as_csv(talk), "harbour-debate.csv")
    assert roles_of(read, "Eve Fir") == {"question": 6}
    assert roles_of(read, "Cal Ash") == {"answer": 30}
