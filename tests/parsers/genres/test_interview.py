"""Who asks in a talk: not who reads the news, and also who sits beside the host."""

from __future__ import annotations

import pytest
from tests.parsers.reading import roles_in, sample, written

from podium_parsers import Role, parse
from podium_parsers.pipeline import read_bytes


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


def test_whoever_asks_the_one_who_answers_all_is_no_guest() -> None:
    stated = "I was sent to the island to count its ferries, and I did. " * 60
    lead = "Before I ask, let me say how long this inquiry has waited for its ferries. " * 12
    asked = "Did it sail?\n\nAnn Roe: It did, as it had done every morning since the spring.\n\n"
    talk = f"Cy Fenn: {lead}\n\n" + f"Bo Karl: And then? {asked}" * 9
    talk += f"Cy Fenn: {lead}\n\nAnn Roe: I see.\n\nCy Fenn: {asked}" + f"Cy Fenn: {asked}" * 5
    read = parse(f"Ann Roe: {stated}\n\n{talk}")
    roles = {
        name: {t.role for t in read.turns if t.speaker == at}
        for at, name in enumerate(one.name for one in read.speakers)
    }
    assert roles["Bo Karl"] == {Role.QUESTION}
    assert Role.ANSWER not in roles["Cy Fenn"]
    assert read.turns[0].role is Role.REMARKS


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


def test_reporters_who_ask_less_densely_than_one_among_them_ask_all_the_same() -> None:
    answer = "We built the register in the open, and whoever wished could read its code. " * 5
    said = "I have been reading about that register of yours all the way on the ferry. "
    talk = "".join(
        f"Ada Roe: {said}Who built the {part}?\n\nIda Lind: {answer}\n\nBo Karl: And why was it never done before?\n\nIda Lind: {answer}\n\n"
        f"Cy Holm: {said * 3}And what of {part} elsewhere?\n\nIda Lind: {answer}\n\n"
        for part in ("first", "second", "third", "fourth", "fifth")
    )
    read = parse(f"Interview with The Quay\n\n{talk}")
    asked = {t.speaker for t in read.turns if t.role is Role.QUESTION}
    assert {read.speakers[one].name for one in asked if one is not None} == {
        "Ada Roe",
        "Bo Karl",
        "Cy Holm",
    }


def test_an_interview_in_a_record_of_debates_is_one() -> None:
    said = "我們把登記簿公開，誰都可以讀，也可以改，這是碼頭的辦法。"
    talk = "".join(
        f"<speech by='#lo'><p>{part}是怎麼做的？</p></speech><speech by='#ta'><p>{said * 3}</p></speech>"
        for part in ("登記", "投票", "會議", "預算", "審查", "公聽")
    )
    read = read_bytes(
        "<akomaNtoso><debate><meta><references><TLCPerson id='lo' showAs='羅記者'/><TLCPerson id='ta' showAs='唐海'/>"
        "</references></meta><preface><docTitle>2031-03-04 碼頭週刊採訪</docTitle></preface>"
        f"<debateBody><debateSection>{talk}</debateSection></debateBody></debate></akomaNtoso>".encode(),
        "interview.an.xml",
    )
    assert {turn.role for turn in read.turns} == {Role.QUESTION, Role.ANSWER}


def test_a_talk_before_the_questions_is_remarks() -> None:
    speech = "The tide tables of our harbour lie open, and anybody may read them at any hour. " * 60
    talk = "".join(
        f"Herald: What of the {gauge} gauge, is it open too?\n\nSimon: It is, as are the others.\n\n"
        for gauge in ("north", "south", "east", "west")
    )
    welcome = "Welcome to the harbour stage. " * 20
    read = parse(f"Herald: {welcome}Here is Simon.\n\nSimon: {speech}\n\n{talk}")
    roles = [turn.role for turn in read.turns]
    assert roles[:4] == [Role.REMARKS, Role.REMARKS, Role.QUESTION, Role.ANSWER]
    assert len(read.opening) == 2


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


def test_an_interviewer_by_name_asks_however_many_are_asked() -> None:
    answer = "I have been at the lock since I was a child, and I keep its book. " * 3
    talk = "".join(
        f"I: How long have you kept it?\n\nR{n}: {answer}\n\nI: And before?\n\nR{n}: {answer}\n\n"
        for n in range(1, 13)
    )
    read = parse(f"Interviewer (I): Thank you. Who are you?\n\nRespondent (R1): {answer}\n\n{talk}")
    asked = {turn.speaker for turn in read.turns if turn.role is Role.QUESTION}
    assert [read.speakers[one].name for one in asked if one is not None] == ["Interviewer"]
    assert sum(turn.role is Role.ANSWER for turn in read.turns) == 25


def test_a_talk_of_two_before_the_questions_is_remarks() -> None:
    said = "The lamp is driven by a weight on a chain, and the chain is wound up every night. " * 80
    asked = "".join(
        f"Herald: Number {n}, please. Does the chain ever break?\n\nBo Karl: It did once.\n\n"
        for n in range(1, 9)
    )
    read = parse(
        f"Herald: The next talk is about lamps.\n\nAda Roe: {said}\n\nBo Karl: {said}\n\n{asked}"
    )
    roles = [turn.role for turn in read.turns]
    assert roles == [Role.REMARKS] * 3 + [Role.QUESTION, Role.ANSWER] * 8
    assert len(read.exchanges) == 8


def test_who_asks_in_one_turn_of_ten_hosts_nobody() -> None:
    talk = []
    for n in range(60):
        talk.append(
            ("Ann Roe", f"The lamp stands where it stood, and the pier needs {n} planks. " * 3)
        )
        talk.append(("Bo Karl", "So we said." if n % 10 else "Did we?"))
        talk.append(("Jo Fenn", "I will see to it." if n % 8 else "And the rope?"))
    assert set().union(*roles_in(talk).values()) == {"remarks"}


def test_an_interviewer_asks_at_a_meeting_too() -> None:
    talk = [("Interviewer", "The pier is old."), ("Ada Fenn", "It is, and it will be mended.")] * 6
    text = "Meeting with the keeper of the pier\n\n" + "\n\n".join(f"{a}: {b}" for a, b in talk)
    assert [line.role for line in written(text, "talk.txt").lines] == ["question", "answer"] * 6


def test_who_asks_a_panel_nearly_whenever_he_speaks_moderates_it() -> None:
    said = (
        "The kelp came back in the spring, and the urchins with it, as everyone on the reef knows. "
    )
    panel = "".join(f"{who} Karl: {said * 3}\n\n" for who in ("Bo", "Cy", "Di", "Ed"))
    read = parse(f"Ada Fenn: What became of the kelp?\n\n{panel}" * 5)
    roles = {(turn.speaker == 0, turn.role) for turn in read.turns}
    assert roles == {(True, Role.QUESTION), (False, Role.ANSWER)}


def test_a_moderator_of_a_town_hall_asks_after_the_talk() -> None:
    said = "The pier takes a plank of oak each year, and each year the village finds it dear. " * 40
    asked = "".join(
        f"Moderator: {'Somebody at the back would like to know of it. ' * 4}What of the {what}?\n\nAda Fenn: It is dear, as I have said.\n\nBo Karl: It is.\n\n"
        for what in ("planks", "lamps", "ropes", "bells", "nets")
    )
    read = parse(
        f"Quay Town Hall, held in May\n\nAda Fenn: {said}\n\nBo Karl: {said * 3}\n\n{asked}"
    )
    assert [turn.role for turn in read.turns][:5] == [
        Role.REMARKS,
        Role.REMARKS,
        Role.QUESTION,
        Role.ANSWER,
        Role.ANSWER,
    ]
    assert list(read.opening) == [0, 1]


def test_one_of_two_who_asks_whenever_he_speaks_asks_however_long() -> None:
    asked = "The keepers of the old light wrote of it at length, and you have read them all. " * 9
    told = "They wrote of oil and of wicks, and I have their books here in the house. " * 8
    pair = f"HH: {asked}What did you find?\n\nMA: {told}"
    read = parse(f"{pair}Would one not?\n\n{pair}One would.\n\n" * 4)
    assert [turn.role for turn in read.turns] == [Role.QUESTION, Role.ANSWER] * 8


def test_a_narrator_is_asked_nothing() -> None:
    asked = "Ada Fenn: And what did you see from the light in the {n}. year?\n\nBo Karl: Ships, and a whale, and once the king's own hat on the waves.\n\n"
    read = parse(
        "".join(asked.format(n=n) for n in range(8))
        + "Narrator: This was the Pier Hour. We thank our friends at the rope works for the rope.\n"
    )
    assert [turn.role for turn in read.turns][-3:] == [Role.QUESTION, Role.ANSWER, Role.REMARKS]


def test_whom_only_the_guest_speaks_with_sits_beside_the_host() -> None:
    answer = "We laid the keel in spring, and by autumn she had a deck and half a mast. " * 4
    back = "Would you not? I would, and so would anybody who has seen her sail. " * 4
    talk = "".join(
        f"Petra Lind: How did you build the {part}?\n\nInes Cole: {answer}\n\nOsric Vale: {said}\n\nInes Cole: {back}\n\n"
        for part, said in (
            ("keel", "I have read that it leaks."),
            ("deck", "That is a lot of tar."),
            ("mast", "They say it bends."),
            ("sail", "And who sewed it?"),
            ("oars", "You never row her."),
        )
    )
    read = parse(talk)
    roles = {
        name: {t.role for t in read.turns if t.speaker == at}
        for at, name in enumerate(one.name for one in read.speakers)
    }
    assert roles == {
        "Petra Lind": {Role.QUESTION},
        "Osric Vale": {Role.QUESTION},
        "Ines Cole": {Role.ANSWER},
    }


def test_of_two_whose_talk_is_called_an_interview_the_one_who_asks_more_asks() -> None:
    long = "She has lain in the harbour since the flood, and nobody will pay to have her raised. "
    talk = "".join(
        f"Petra Lind: {long * 2}{ask}\n\nInes Cole: {long * 2}{back}\n\n"
        for ask, back in (
            ("Will she sail again?", "Who knows?"),
            ("So it is said.", "Why should it not be?"),
            ("Is it the mast?", "It is the keel."),
            ("And the deck?", "The deck is sound."),
        )
        * 3
    )
    assert Role.QUESTION not in {turn.role for turn in parse(talk).turns}
    read = parse(f"An interview with Ines Cole\n\n{talk}")
    assert [turn.role for turn in read.turns] == [Role.QUESTION, Role.ANSWER] * 12


def test_voices_from_the_street_and_clips_leave_an_interview_one() -> None:
    street = "".join(
        f"{who}: We carry the water up by hand now.\n\n"
        for who in ("Ann Lee", "Cy Oak", "Di Elm", "Ed Fir")
    )
    answer = (
        "The pump stood in the square, and each family had its hour, and the mill had the night. "
        * 4
    )
    clip = "Archived Recording: The pump is closed.\n\n"
    talk = "".join(
        f"Ada Roe: Who closed the pump in the {n} year?\n\nBo Karl: {answer}\n\n{clip}"
        for n in ("first", "second", "third", "fourth", "fifth", "sixth")
    )
    lines = written(street * 2 + talk, "talk.txt").lines
    assert {line.role for line in lines if line.speaker == "Ada Roe"} == {"question"}
    assert {line.role for line in lines if line.speaker == "Bo Karl"} == {"answer"}


def test_who_leads_a_panel_of_many_asks_though_nobody_says_more() -> None:
    lead = "The nets of the outer pier have been the talk of the harbour. "
    told = "I mend them in the loft, and my aunt does too, and nobody has ever paid us for it. "
    talk = []
    for n in range(36):
        talk += [("Ada Fenn", lead + ("Who mends them?" if n % 2 else "So it is."))]
        talk += [(f"{('Bo', 'Cy', 'Dee', 'Eli', 'Fay', 'Gus')[n % 6]} Karl", told)]
    found = roles_in(talk)
    assert found.pop("Ada Fenn") == {"question"}
    assert all(roles == {"answer"} for roles in found.values())


def test_who_asks_for_a_lifes_story_in_few_words_asks() -> None:
    told = "I went to sea with my uncle, and we were gone from spring until the ice came. " * 40
    found = roles_in([("Ada Fenn", "And then?"), ("Bo Karl", told)] * 10)
    assert found == {"Ada Fenn": {"question"}, "Bo Karl": {"answer"}}


def test_beside_a_panels_host_who_says_most_all_are_asked() -> None:
    lead = "The nets of the outer pier are the talk of the harbour, and of the town behind it. "
    told = "I mend them in the loft by the pier, and nobody has ever paid us for it. "
    panel = ("Bo Karl", "Cy Roe", "Dee Ash")
    talk = [("Ada Fenn", "Bo, Cy, Dee."), ("Cy Roe", "Is it on?"), ("Dee Ash", "It is.")]
    for n in range(30):
        talk += [("Ada Fenn", lead + ("Who mends them?" if n % 3 else "So it is."))]
        talk += [(panel[n % 3], told + ("Who would?" if n % 15 == 1 else ""))]
    found = roles_in(talk)
    assert found["Ada Fenn"] == {"question"}
    assert "question" not in found["Bo Karl"] | found["Cy Roe"] | found["Dee Ash"]
