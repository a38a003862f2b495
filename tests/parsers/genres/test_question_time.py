"""Question time: a tabled question opens it, the first to reply answers, the others ask."""

from __future__ import annotations

from tests.parsers.reading import Reading, reading, sample, written


def sitting() -> Reading:
    speeches = [
        ("Ann Roe", "1", "If he will say when the horns will sound."),
        ("Bo Karl", "", "They sound now."),
        ("Ann Roe", "", "How loudly?"),
        ("Bo Karl", "", "As loudly as horns."),
        ("Cy Dent", "", "Is that enough for ships in fog?"),
        ("Bo Karl", "", "It is."),
        ("The Speaker", "", "Order. The next question."),
    ]
    body = "".join(
        f'<speech speakername="{who}" {f"oral-qnum={number!r}" if number else ""}><p>{words}</p></speech>'
        for who, number, words in speeches
    )
    after = '<speech speakername="Ann Roe"><p>I beg to move that the bells be mended.</p></speech>'
    return written(
        f"<publicwhip><minor-heading>Horns</minor-heading>{body}<minor-heading>Bells</minor-heading>{after}</publicwhip>",
        "a.xml",
    )


def test_the_first_to_reply_answers_until_the_next_heading() -> None:
    _, lines = sitting()
    assert [line.role for line in lines] == [
        "question",
        "answer",
        "question",
        "answer",
        "question",
        "answer",
        "chair",
        "remarks",
    ]


def test_an_exchange_is_one_askers_run() -> None:
    transcript, _ = sitting()
    assert [list(one.turns) for one in transcript.exchanges] == [[0, 1, 2, 3], [4, 5]]


def test_a_question_may_be_told_by_its_words() -> None:
    transcript, lines = sample("hansard-xml/old-house.xml")
    assert [line.role for line in lines] == ["question", "answer", "chair"]
    assert [list(one.turns) for one in transcript.exchanges] == [[0, 1]]


def test_in_chinese_the_formula_opens_it_and_officials_answer() -> None:
    said = [
        ("主席", "第一項質詢。"),
        ("林望舒議員", "主席，渡輪整個冬天都誤點。就此，政府可否告知本會，第二條航線何時重開？"),
        ("港口局局長", "主席，四月重開。"),
        ("何立議員", "主席，零件到了沒有？"),
        ("運輸局局長", "主席，昨天到了。"),
        ("主席", "動議。"),
        ("何立議員", "主席，我支持動議。"),
        ("林望舒議員", "主席，我也支持。"),
        ("港口局局長", "主席，多謝各位。"),
    ]
    text = "\n\n".join(f"{who}：{words}" for who, words in said)
    lines = reading(text.encode(), "sitting.txt").lines
    assert [line.role for line in lines] == [
        "chair",
        "question",
        "answer",
        "question",
        "answer",
        "chair",
        "remarks",
        "remarks",
        "remarks",
    ]


HOUSE = "HOUSE OF COMMONS\n\n[Mr Speaker in the Chair]\n\nOral Answers to Questions\n\n"


def test_a_number_on_the_order_paper_tables_a_question() -> None:
    talk = (
        "1. Ann Roe (Low Harbour) (Tide): When he next expects to sound the horns.\n\n"
        "The Secretary of State for Fog (Mr Bo Karl): Tomorrow.\n\n"
        "Ann Roe: And at what hour?\n\nMr Karl: At six.\n\n"
        "Ann Roe: Why so early?\n\nMr Karl: The fog is."
    )
    _, lines = written(HOUSE + talk, "house.txt")
    assert [line.role for line in lines] == ["question", "answer"] * 3


def test_a_question_that_is_filed_is_tabled_and_begins_an_exchange() -> None:
    talk = (
        "Ann Roe: What plans he has for the bells. [12345]\n\nBo Karl: None.\n\n"
        "Ann Roe: What plans she has for the buoys. [12346]\n\nDee Fox: Many.\n\n"
        "Ann Roe: Which?\n\nDee Fox: Red ones.\n\nEve Lund: Not green?\n\nDee Fox: No."
    )
    transcript, lines = written(HOUSE + talk, "house.txt")
    assert [line.role for line in lines] == ["question", "answer"] * 4
    assert [list(one.turns) for one in transcript.exchanges] == [[0, 1], [2, 3, 4, 5], [6, 7]]


def test_question_time_ends_with_the_title_of_something_else() -> None:
    _, lines = sample("parliament/heron-questions.txt")
    assert [line.role for line in lines[-8:-6]] == ["remarks", "remarks"]
    assert sum(line.role == "answer" for line in lines) == 5


def test_topical_questions_bear_two_numbers_before_their_names() -> None:
    text = (
        "National Assembly of Hale\n\nORAL ANSWERS TO QUESTIONS\n\nT1. [66880] Ada Fenn (Low Harbour) (Kelp): If he will make a statement.\n\n"
        "The Secretary of State for Lamps (Mr Bo Karl): I have laid the report before the House.\n\n"
        "Mr Speaker: Order.\n\nAda Fenn: When will it be lit?\n\nMr Karl: By the autumn.\n\n"
        "T2. [66881] Per Oake (Gull Point) (Reed): May I ask about the pier?\n\nMr Karl: In June.\n\n"
    )
    lines = written(text, "topical.txt").lines
    assert [(line.role, line.speaker) for line in lines] == [
        ("question", "Ada Fenn"),
        ("answer", "Mr Bo Karl"),
        ("chair", "Mr Speaker"),
        ("question", "Ada Fenn"),
        ("answer", "Mr Bo Karl"),
        ("question", "Per Oake"),
        ("answer", "Mr Bo Karl"),
    ]


def test_one_tabled_question_is_one_and_ends_where_a_heading_stands_above_a_note() -> None:
    said = [
        ("h4", "ORAL ANSWERS TO QUESTIONS"),
        ("p", "1. Mr Cy Dent asked the Minister for Horns when they will sound in fog."),
        ("p", "<b>The Minister for Horns (Ms Jo Roe):</b> Mr Speaker, they sound now."),
        ("p", "<b>Mr Cy Dent:</b> How loudly do they sound?"),
        ("p", "<b>Ms Jo Roe:</b> As loudly as horns, Sir."),
        ("h4", "BELLS BILL"),
        ("p", "Order for second reading read."),
        ("p", "<b>Mr Bo Karl:</b> Mr Speaker, I beg to move that the bells be mended."),
        ("p", "<b>Mr Speaker:</b> The question is that the bells be mended."),
        ("p", "<b>Mr Cy Dent:</b> Mr Speaker, I second the motion."),
    ]
    page = "".join(f"<{tag}>{words}</{tag}>" for tag, words in said)
    _, lines = written(f"<html><body>{page}</body></html>", "a.html")
    assert [line.role for line in lines] == [
        "question", "answer", "question", "answer", "remarks", "chair", "remarks",
    ]  # fmt: skip


def test_who_says_whom_to_ask_tables_no_question() -> None:
    said = [
        ("The Speaker", "Order. The House will come to order, and the member has the floor."),
        ("Mr Roe", "Mr Speaker, I rise on the bill of the piers, which I support."),
        ("Ms Dent", "Mr Speaker, may I know whether the clause on lamps stands?"),
        ("Mr Roe", "Ask the Speaker. It is up to him."),
        ("The Speaker", "The clause stands, and the member may go on with her speech."),
        ("Ms Dent", "I thank you, Mr Speaker, and I support the bill as it stands."),
    ]
    speeches = "".join(
        f'<speech speakername="{who}"><p>{words}</p></speech>' for who, words in said
    )
    transcript, lines = written(f"<publicwhip>{speeches * 2}</publicwhip>", "a.xml")
    assert {line.role for line in lines} == {"chair", "remarks"}
    assert not transcript.exchanges


def test_questions_put_to_ministers_ask_until_other_business_begins() -> None:
    said = [
        ("The Speaker", "Order. Members may take their seats."),
        ("Mr Roe", "Mr Speaker, my question is to the Minister for Horns. Do they sound?"),
        ("Ms Lind", "I thank the member, Mr Speaker. They do."),
        ("An hon. member", "Louder!"),
        ("Ms Dent", "My question is addressed to the Prime Minister. Is the fog lifting?"),
        ("Mr Karl", "It is, Mr Speaker."),
        ("Mr Roe", "Mr Speaker, I beg to move that the bells be mended."),
        ("Ms Dent", "I support the motion, Mr Speaker."),
    ]
    text = "".join(f"{who}: {words}\n\n" for who, words in said)
    transcript, lines = written(f"OFFICIAL REPORT\n\n{text}", "a.txt")
    assert [line.role for line in lines] == [
        "chair", "question", "answer", "other", "question", "answer", "remarks", "remarks",
    ]  # fmt: skip
    assert [list(one.turns) for one in transcript.exchanges] == [[1, 2], [4, 5]]


def test_below_the_heading_of_question_time_whoever_asks_does() -> None:
    said = [
        ("h3", "QUESTIONS WITHOUT NOTICE"),
        ("h4", "Horns"),
        ("p", "<b>Mr Roe:</b> Will the horns sound this winter?"),
        ("p", "<b>Ms Lind:</b> They will, Mr Speaker."),
        ("h4", "Fog"),
        ("p", "<b>Mr Speaker:</b> Ms Dent has the floor."),
        ("p", "<b>Ms Dent:</b> Why is there fog?"),
        ("p", "<b>Mr Karl:</b> Mr Speaker, the sea is cold."),
        ("h4", "Bells Bill"),
        ("p", "<b>Mr Roe:</b> Mr Speaker, the bells are old. Are they safe? They are not."),
        ("p", "<b>Ms Dent:</b> I agree, Mr Speaker."),
        ("p", "<b>Mr Speaker:</b> The time for questions has ended."),
        ("h4", "Lamps Bill"),
        ("p", "<b>Mr Karl:</b> Mr Speaker, who trims the lamps? Nobody does."),
        ("p", "<b>Ms Lind:</b> I agree, Mr Speaker."),
    ]
    page = "".join(f"<{tag}>{words}</{tag}>" for tag, words in said)
    _, lines = written(f"<html><body><h1>Official Report</h1>{page}</body></html>", "a.html")
    assert [line.role for line in lines[:5]] == [
        "question",
        "answer",
        "chair",
        "question",
        "answer",
    ]
    assert [line.role for line in lines[-2:]] == ["remarks", "remarks"]


def test_who_calls_to_order_presides_where_the_record_prints_but_names() -> None:
    said = [
        ("Ada Roe", "Order! The member for Quay will resume his seat."),
        ("Bo Karl", "I rise on a point of order."),
        ("Ada Roe", "The question is that the bill be read."),
        ("Cy Dent", "I speak to the bill."),
    ]
    speeches = "".join(
        f'<speech speakername="{who}"><p>{words}</p></speech>' for who, words in said * 3
    )
    lines = written(f"<publicwhip>{speeches}</publicwhip>", "a.xml").lines
    assert {line.speaker for line in lines if line.role == "chair"} == {"Ada Roe"}


def test_the_heading_may_stand_among_the_lines_of_the_cover_and_of_the_text() -> None:
    said = [
        ("HON. SPEAKER", "Question No. 21, Shri Ram Roe."),
        ("SHRI RAM ROE (QUAYPUR)", "Speaker Sir, when will the horns sound?"),
        ("THE MINISTER OF HORNS (SHRI BO LIND)", "They sound, Sir."),
        ("HON. SPEAKER", "Question No. 22."),
        ("SHRI CY DENT (FOGGARH)", "Sir, is the fog lifting?"),
        ("DR. ADA KARL", "Sir, it is."),
        ("HON. SPEAKER", "That ends the Question Hour.\n\nMATTERS OF URGENT IMPORTANCE"),
        ("SHRI RAM ROE", "Sir, who trims the lamps?"),
        ("SHRI CY DENT", "Sir, I support him."),
    ]
    text = "".join(f"{who}: {words}\n\n" for who, words in said)
    head = "TIDE SABHA DEBATES\n\nThe House met at Eleven.\n\nORAL ANSWERS TO QUESTIONS\n\n"
    transcript, lines = written(head + text, "a.txt")
    assert [line.role for line in lines] == [
        "chair", "question", "answer", "chair", "question", "answer", "chair", "remarks", "remarks",
    ]  # fmt: skip
    assert [list(one.turns) for one in transcript.exchanges] == [[1, 2], [4, 5]]


def test_a_question_to_a_minister_on_the_order_paper_is_a_label() -> None:
    text = (
        "OFFICIAL REPORT\n\nThe Speaker took the Chair at 2 p.m.\n\n"
        "1. ANN ROE (Leader of the Opposition) to the Minister of Horns: When will they sound?\n\n"
        "Hon BO LIND (Minister of Horns): They sound now.\n\nAnn Roe: How loudly?\n\n"
        "Hon BO LIND: As loudly as horns.\n\nSPEAKER: Order!\n\n"
        "*2. CY DENT (Quay) to the Minister for Fog: Is it lifting?\n\nHon EVA KARL (Minister for Fog): It is.\n\n"
    )
    _, lines = written(text, "a.txt")
    assert [line.role for line in lines] == [
        "question", "answer", "question", "answer", "chair", "question", "answer",
    ]  # fmt: skip
    assert lines[0].text == "When will they sound?"


def test_in_malay_a_member_begs_the_minister_to_say() -> None:
    said = [
        "1. Tuan Roe bin Karl [Kuala Pasir] minta Menteri Pelabuhan menyatakan bilakah jeti dibaiki.",
        "Menteri Pelabuhan [Dato' Fenn bin Oake]: Tuan Yang di-Pertua, pada bulan Mei.",
        "Tuan Roe bin Karl [Kuala Pasir]: Siapakah yang membayar?",
        "Dato' Fenn bin Oake: Kerajaan, Tuan Yang di-Pertua.",
        "Tuan Yang di-Pertua: Sila, Yang Berhormat.",
        "Puan Ada binti Dent [Pulau Lampu]: Adakah lampu dipasang?",
        "Dato' Fenn bin Oake: Ya, Tuan Yang di-Pertua.",
        "Beberapa Ahli: Bagus!",
        "Tuan Yang di-Pertua: Soalan seterusnya.",
    ]
    text = "PENYATA RASMI PARLIMEN\n\nDEWAN RAKYAT\n\n" + "\n\n".join(said)
    roles = [line.role for line in written(text, "a.txt").lines]
    assert roles == [
        "question", "answer", "question", "answer", "chair", "question", "answer", "other", "chair",
    ]  # fmt: skip


def test_in_malay_the_questions_number_opens_it_and_the_chair_ends_it() -> None:
    said = [
        ("Tuan Speaker", "Jeti Timur."),
        ("Ada binti Roe", "Terima kasih Tuan Speaker, soalan saya\nnombor 12."),
        ("Bo bin Karl", "Terima kasih. Jala itu telah dibaiki."),
        ("Cy bin Dent", "Bilakah lampu akan dipasang?"),
        ("Bo bin Karl", "Esok, Tuan Speaker."),
        ("Dee binti Fox", "Tuan Speaker, soalan Jeti Barat nombor 13."),
        ("Eve binti Lund", "Jeti itu akan dibina."),
        ("Tuan Speaker", "Dengan ini saya menangguhkan sesi pertanyaan."),
        ("Cy bin Dent", "Tuan Speaker, saya ingin berbahas."),
    ]
    people = {name: f"p{n}" for n, name in enumerate(dict.fromkeys(who for who, _ in said))}
    listed = "".join(
        f'<TLCPerson id="{key}" href="/{key}" showAs="{name}"/>' for name, key in people.items()
    )
    body = "".join(f'<speech by="#{people[who]}"><p>{words}</p></speech>' for who, words in said)
    text = (
        f"<akomaNtoso><debate><meta><references>{listed}</references></meta>"
        f"<debateBody><debateSection>{body}</debateSection></debateBody></debate></akomaNtoso>"
    )
    assert [line.role for line in written(text, "a.xml").lines] == [
        "chair", "question", "answer", "question", "answer", "question", "answer", "chair", "remarks",
    ]  # fmt: skip


def test_a_question_that_the_chair_reads_out_is_answered_at_once() -> None:
    said = [
        ("Präsidentin Lohn", "Ich rufe die Frage 4 des Abgeordneten Kiel auf: Wann werden die Netze geflickt?"),
        ("Brück, Parl. Staatssekretärin", "Im Frühjahr, Herr Kollege."),
        ("Kiel", "In welchem Frühjahr?"),
        ("Brück, Parl. Staatssekretärin", "Im nächsten."),
        ("Kiel", "Und die Reusen?"),
        ("Brück, Parl. Staatssekretärin", "Die auch."),
        ("Präsidentin Lohn", "Ich rufe die Frage 5 der Abgeordneten Roe auf: Wer zahlt?"),
        ("Brück, Parl. Staatssekretärin", "Niemand."),
        ("Präsidentin Lohn", "Ich rufe den Tagesordnungspunkt 3 auf."),
        ("Kiel", "Frau Präsidentin! Der Hafen ist voll."),
    ]  # fmt: skip
    talk = "\n\n".join(f"{who}: {words}" for who, words in said)
    transcript, lines = written(f"Plenarprotokoll 3/4\n\nLandtag der Inseln\n\n{talk}", "x.txt")
    assert [line.role for line in lines] == [
        "chair", "answer", "question", "answer", "question", "answer", "chair", "answer", "chair", "remarks",
    ]  # fmt: skip
    assert transcript.exchanges[-1].turns[0] == 7


def test_notes_and_ornaments_may_stand_between_a_heading_and_the_question_below_it() -> None:
    def item(heading: str, question: str, answer: str) -> str:
        return f"<h3>{heading}</h3><p>* * *</p><p>[English]</p><p>Mr. Roe:</p><p>{question}</p><p>Ms. Fenn:</p><p>{answer}</p>"

    head = "<h1>House of Assembly</h1><p>The Speaker:</p><p>Order. Hon. members, we begin.</p><h2>ORAL QUESTIONS</h2>"
    page = head + "".join(
        [
            item("Nets", "Mr. Speaker, when will they be mended?", "Mr. Speaker, in May."),
            item("Lamps", "Mr. Speaker, it is dark. Will she light the $4.5 lamps that--", "No."),
            item("Piers", "Mr. Speaker, is the pier hers?", "Mr. Speaker, it is."),
        ]
    )
    lines = written(f"<html><body>{page}</body></html>", "house.html").lines
    assert [line.role for line in lines] == ["chair", *["question", "answer"] * 3]


def test_a_question_printed_above_the_chairs_call_is_put_by_the_next_speaker() -> None:
    printed = "DEL DIPUTADO DON BO ROE, DEL GRUPO MAREA, QUE FORMULA AL SEÑOR MINISTRO DE PUERTOS: ¿CUÁNDO SE ABRE EL MUELLE?"
    text = f"""Diario de sesiones

    La señora PRESIDENTA: Comenzamos con las preguntas.

    — {printed}

    La señora PRESIDENTA: Don Bo Roe.

    El señor ROE: Señora presidenta, la doy por formulada.

    El señor MINISTRO DE PUERTOS (Fenn Luz): En mayo, señora presidenta.

    El señor ROE: Es tarde.

    El señor MINISTRO DE PUERTOS (Fenn Luz): Es lo que hay.

    La señora PRESIDENTA: Interpelación del Grupo Viento.

    El señor ROE: Las redes están rotas, señora presidenta.

    La señora PRESIDENTA: Se levanta la sesión."""
    transcript, lines = written(text.replace("    ", ""), "pleno.txt")
    assert [line.role for line in lines] == [
        "chair", "chair", "question", "answer", "question", "answer", "chair", "remarks", "chair",
    ]  # fmt: skip
    assert len(transcript.exchanges) == 1


def test_whom_the_chair_calls_on_to_put_a_question_asks() -> None:
    text = """Resoconto stenografico

    PRESIDENTE. Svolgimento di interrogazioni. L'onorevole Aspe ha facoltà di illustrare la sua interrogazione.

    BO ASPE (MAREA). Signor Presidente, il porto è chiuso.

    PRESIDENTE. Il Ministro ha facoltà di rispondere.

    CY ROA, Ministro dei porti. Signor Presidente, si apre in maggio.

    PRESIDENTE. L'onorevole Fenn ha facoltà di illustrare la sua interrogazione.

    ADA FENN (VENTO). Signor Presidente, le reti sono rotte.

    PRESIDENTE. Il Ministro ha facoltà di rispondere.

    CY ROA, Ministro dei porti. Signor Presidente, le ripariamo.

    PRESIDENTE. È così esaurito lo svolgimento delle interrogazioni.

    BO ASPE (MAREA). Signor Presidente, i fari sono spenti.

    PRESIDENTE. Ne ha facoltà."""
    transcript, lines = written(text.replace("    ", ""), "aula.txt")
    asked = ["question", "chair", "answer", "chair"]
    assert [line.role for line in lines] == ["chair", *asked, *asked, "remarks", "chair"]
    assert len(transcript.exchanges) == 2
