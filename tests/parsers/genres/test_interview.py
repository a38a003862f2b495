"""Who asks in a talk: not who reads the news, and also who sits beside the host."""

from __future__ import annotations

import pytest
from tests.parsers.reading import sample, written

from podium_parsers import Role, parse


def test_newsreaders_who_ask_now_and_then_interview_nobody() -> None:
    story = "The ferry sailed late again this morning, and the harbour is full of lorries. " * 15
    news = "".join(
        f"MJ: {story} Who will pay for it?\n\nAG: And in the north, rain.\n\nMJ: {story}\n\nAG: More on that at nine.\n\n"
        for _ in range(3)
    )
    read = parse(f"Maud Jory: Good evening, here is the news.\n\nAlf Gant: Good evening.\n\n{news}")
    assert {turn.role for turn in read.turns} == {Role.REMARKS}
    assert [speaker.name for speaker in read.speakers] == ["Maud Jory", "Alf Gant"]


def test_who_is_there_before_the_guest_and_asks_is_a_host_too() -> None:
    answer = "I began with wheat paste, which nobody eats, and linen thread from the mill. " * 5
    talk = "".join(
        f"Petra Lind: How did you bind the {volume} one, and why so late?\n\nInes Cole: {answer}\n\n"
        for volume in ("first", "second", "third", "fourth", "fifth", "sixth")
    )
    read = parse(
        f"Petra Lind: Hello, and welcome. Osric Vale is here with me.\n\nOsric Vale: Am I?\n\n{talk}"
        f"Osric Vale: Does it smell?\n\nInes Cole: {answer}\n\n"
    )
    asked = {
        read.speakers[t.speaker].name
        for t in read.turns
        if t.role is Role.QUESTION and t.speaker is not None
    }
    assert asked == {"Petra Lind", "Osric Vale"}


def test_minutes_with_a_roll_are_no_interview() -> None:
    said = (
        "The sluice was painted in spring, and the river has been rising by a hand a week since. "
    )
    talk = "".join(
        f"Ann: Did the gate {part} hold, and who saw it?\n\nBo: {said * 3}\n\nCy: {said}\n\n"
        for part in ("one", "two", "three", "four", "five", "six")
    )
    read = parse(f"Present: Ann, Bo, Cy\n\nScribe: Bo\n\n# The gates\n\n{talk}")
    assert {turn.role for turn in read.turns} == {Role.REMARKS}
    read = parse(f"# The gates\n\n{talk}")
    assert {turn.role for turn in read.turns} >= {Role.QUESTION, Role.ANSWER}


def test_detectives_ask_in_a_column_of_names() -> None:
    _, lines = sample("court/pier-interview.txt")
    assert {line.role for line in lines if line.speaker in ("DC ASH", "DC OAK")} == {"question"}
    assert {line.role for line in lines if line.speaker in ("BIRCH", "SOLICITOR")} == {"answer"}
    assert len(lines) == 15


def test_a_show_whose_head_tells_of_a_meeting_is_an_interview() -> None:
    head = "---\ntitle: The keeper of lamps\nguest: Bo Ray\nchannel: The Lamp Podcast\ndescription: They ended up meeting often\n---\n\n"
    said = (
        "Ann Lee: Is it dark there?\n\nBo Ray: It is dark, and the sea is loud, and nobody comes by.\n\n"
        * 12
    )
    assert {(line.speaker, line.role) for line in written(head + said, "show.md").lines} == {
        ("Ann Lee", "question"),
        ("Bo Ray", "answer"),
    }


def test_greek_asks_with_the_sign_that_others_stop_with() -> None:
    answer = (
        "Το λιμάνι άνοιξε ξανά την άνοιξη, και οι βάρκες γύρισαν από τα νησιά με τα δίχτυα τους. "
        * 3
    )
    talk = "".join(
        f"ΔΑΦΝΗ: Πότε άνοιξε το {part} λιμάνι;\n\nΝΙΚΟΣ: {answer}\n\n"
        for part in ("παλιό", "νέο", "μικρό")
    )
    assert [turn.role for turn in parse(talk).turns] == [Role.QUESTION, Role.ANSWER] * 3


@pytest.mark.parametrize(
    "host", ["Műsorvezető", "Prowadząca", "진행자", "聞き手", "مجری", "Ведуча"]
)
def test_who_hosts_in_other_languages_asks(host: str) -> None:
    answer = "Otwarto go wiosną, po długiej zimie, i łodzie wróciły z wysp. " * 3
    talk = "".join(f"{host}: Proszę mówić dalej.\n\nAda Roe: {answer}\n\n" for _ in range(4))
    assert [turn.role for turn in parse(talk).turns] == [Role.QUESTION, Role.ANSWER] * 4


@pytest.mark.parametrize(("line", "roles"), [("Durée : 45 minutes", 2), ("Minutes of the quay", 1)])
def test_how_long_a_talk_takes_makes_no_meeting_of_it(line: str, roles: int) -> None:
    answer = "Au printemps, après un long hiver, et les bateaux sont revenus des îles. " * 3
    talk = "".join(f"Bo Karl : Quand, au juste ?\n\nAda Roux : {answer}\n\n" for _ in range(4))
    read = parse(f"Le quai\n\n{line}\n\n{talk}")
    assert len({turn.role for turn in read.turns}) == roles
