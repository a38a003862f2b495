"""A sitting: one presides, all else is remarks."""

from __future__ import annotations

from tests.parsers.reading import written

from podium_parsers import Role, parse

MEMBERS = ("Ann Roe", "Bo Karl", "Cy Dent", "Dee Fox", "Eve Lund")


def test_a_text_whose_speakers_address_the_chair_is_a_sitting() -> None:
    speeches = [
        f"{name}: Mr President, I have {n} things to say about nets. Are they not torn?\n\n"
        f"Vizepräsident Karl Moor: Thank you. The next speaker, please."
        for n, name in enumerate(MEMBERS * 2)
    ]
    transcript, lines = written("\n\n".join(speeches), "sitting.txt")
    assert {line.role for line in lines if line.speaker in MEMBERS} == {"remarks"}
    assert {line.role for line in lines if line.speaker not in MEMBERS} == {"chair"}
    assert not len(transcript.exchanges)


def test_a_house_that_speaks_of_candidates_and_minutes_holds_no_debate_of_theirs() -> None:
    speech = (
        "Hon. Speaker, the candidates of the ferry party are no candidates of mine, and this debate shows it. "
        * 3
    )
    round_ = f"Hon. Speaker: Who is next? You have two minutes to respond.\n\nHon. Ashe: {speech}\n\nHon. Birch: {speech}\n\n"
    read = parse(round_ * 8)
    roles = {read.speakers[t.speaker].name: t.role for t in read.turns if t.speaker is not None}
    assert roles == {
        "Hon. Speaker": Role.CHAIR,
        "Hon. Ashe": Role.REMARKS,
        "Hon. Birch": Role.REMARKS,
    }


def test_the_head_of_a_houses_report_lets_the_chair_say_more_than_all_others() -> None:
    talk = (
        "Sra. Presidenta (Quiroga).- Queda abierta la sesión, y ruego a todos que tomen asiento y que guarden silencio.\n"
        "Sr. Ruibal.- Las luces del muelle están apagadas.\n"
    )
    lines = written(f"VERSIÓN TAQUIGRÁFICA\n6 de mayo de 2031\n\n{talk * 3}", "sesion.txt").lines
    assert {(line.speaker, line.role) for line in lines} == {
        ("Sra. Presidenta", "chair"),
        ("Sr. Ruibal", "remarks"),
    }


def test_the_head_says_who_presides_where_no_label_does() -> None:
    head = "Ședința Camerei Deputaților din 6 mai 2031\n\nLucrările au fost conduse de domnul Bogdan Carol.\n\n"
    talk = "Domnul Bogdan Carol:\nAre cuvântul doamna Lind.\n\nDoamna Ioana Lind:\nDomnule președinte, e târziu.\n\n"
    lines = written(head + talk * 4, "sedinta.txt").lines
    assert {(line.speaker, line.role) for line in lines} == {
        ("Domnul Bogdan Carol", "chair"),
        ("Doamna Ioana Lind", "remarks"),
    }


def test_a_day_of_tabled_questions_is_a_sitting_however_little_the_chair_says() -> None:
    asked = "{n}. Deputy Ada Quill asked the Minister for Nets when pier {n} will be mended.\n\nMinister for Nets (Deputy Jo Roe): It will be mended in {n} days.\n\n"
    talk = "Acting Chairman: We go on.\n\nDeputy Bo Karl: I thank the House.\n\n"
    text = talk * 2 + "".join(asked.format(n=n) for n in range(1, 80))
    lines = written(text, "day.txt").lines
    assert ("chair", "Acting Chairman") in {(line.role, line.speaker) for line in lines}
    assert sum(line.role == "question" for line in lines) == 79
    assert sum(line.role == "answer" for line in lines) == 79


def test_a_line_of_contents_is_no_label_and_no_title() -> None:
    contents = "".join(
        f"Motion {n}: Motion (Resumed) {'�' * 40} {n}\nSeats: Statements {'.' * 40} {n}\n"
        for n in range(1, 9)
    )
    talk = "Mr. Speaker: Order.\n\nMr. Ashe: I rise, Mr. Speaker.\n\n" * 6
    transcript, lines = written(f"{contents}\n{talk}", "debate.txt")
    assert {line.speaker for line in lines} == {"Mr. Speaker", "Mr. Ashe"}
    assert transcript.metadata.title is None


def test_written_answers_at_which_nobody_presides_are_questions_and_answers() -> None:
    pair = "Mr. Quill asked the Minister for Nets when pier {n} will be mended.\n\nMr. Roe: It will be mended in {n} days.\n\n"
    transcript, lines = written("".join(pair.format(n=n) for n in range(2, 14)), "answers.txt")
    assert [line.role for line in lines] == ["question", "answer"] * 12
    assert len(transcript.exchanges) == 12


def test_a_head_says_who_has_the_chair_of_a_groups_sitting() -> None:
    head = "Fraktionssitzung der Hafenpartei\n\n6. Mai 2031\n\nVorsitz: Fenn\n\n"
    said = "Die Netze sind alt, und das ist seit Jahren so."
    talk = "".join(f"Fenn: Danke.\n\n{name.split()[1]}: {said}\n\n" for name in MEMBERS)
    lines = written(head + talk * 2, "fraktion.txt").lines
    assert {(line.speaker == "Fenn", line.role) for line in lines if line.role != "other"} == {
        (True, "chair"),
        (False, "remarks"),
    }


def test_who_has_a_presiding_office_and_speaks_at_every_other_turn_presides() -> None:
    said = "Es hat die ganze Woche geregnet, und die Netze sind so alt wie im vorigen Jahr. " * 2
    talk = "".join(f"Präsidentin Uta Lohn: Danke.\n\n{name}: {said}\n\n" for name in MEMBERS)
    lines = written(talk * 3, "runde.txt").lines
    assert {(line.speaker == "Präsidentin Uta Lohn", line.role) for line in lines} == {
        (True, "chair"),
        (False, "remarks"),
    }


def test_whom_the_head_of_minutes_calls_presiding_has_the_chair_however_much_he_says() -> None:
    head = "OFFICIAL MINUTES\n\nThose present were: Mayor Moor, Presiding; Commissioners Roe and Karl, 3.\n\n"
    said = "It has rained in the harbour all week, and the nets are as torn as last year."
    talk = "".join(f"Moor: {said}\n\n{name.split()[1]}: {said}\n\n" for name in MEMBERS)
    lines = written(head + talk * 2, "minutes.txt").lines
    assert {(line.speaker == "Moor", line.role) for line in lines if line.role != "other"} == {
        (True, "chair"),
        (False, "remarks"),
    }


def test_a_council_whose_head_says_that_it_is_its_record_is_a_sitting() -> None:
    said = [
        ("위원장 하준", "성원이 되었으므로 개의하겠습니다."),
        ("모란 위원", "배는 몇 척입니까?"),
        ("항만국장 보성", "열두 척입니다."),
        ("모란 위원", "그물은 어떻습니까?"),
        ("항만국장 보성", "고쳤습니다."),
        ("위원장 하준", "산회를 선포합니다."),
    ]
    talk = "\n".join(f"○{who}  {words}" for who, words in said)
    lines = written(f"제3회 바다구의회 항만위원회회의록\n\n{talk}\n", "record.txt").lines
    assert [line.role for line in lines] == ["chair", *["remarks"] * 4, "chair"]
