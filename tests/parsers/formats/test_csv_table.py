"""CSV and TSV: columns are found by their names, or by what is in them."""

from __future__ import annotations

from tests.parsers.reading import assert_sound, sample, written


def test_a_debate_has_moderators_candidates_and_an_audience() -> None:
    transcript, lines = sample("csv/mayoral-debate.csv")
    roles = {line.speaker: set[str]() for line in lines}
    for line in lines:
        roles[line.speaker].add(line.role)
    assert roles == {
        "Pell": {"chair", "question"},
        "Orr": {"answer"},
        "Voss": {"answer"},
        None: {"other"},
    }
    assert lines[3].text.startswith('Two, and both of them over the river. I have said so, "over')
    assert transcript.metadata.date == "2031-05-04"


def test_columns_without_names_are_told_by_content() -> None:
    transcript, lines = sample("csv/harbour-radio.tsv")
    assert [line.speaker for line in lines] == ["Harbour master", "Pilot"] * 2
    assert lines[0].text == "The fog is lifting, slowly, from the west side."
    assert transcript.times is not None
    assert transcript.times.at(transcript.text.index("Then bring")) == 15.0


def test_semicolons_and_line_breaks_in_cells() -> None:
    table = 'Sprecher;Text\nAda;"Erste Zeile.\n\nZweiter Absatz."\nBo;Ja; aber'
    _, lines = written(table.replace("Sprecher", "Redner"), "a.csv")
    assert [(line.speaker, line.text) for line in lines] == [
        ("Ada", "Erste Zeile.\n\nZweiter Absatz."),
        ("Bo", "Ja"),
    ]


def test_a_quote_that_never_closes_keeps_the_words() -> None:
    transcript, _ = written('speaker,text\nAda,"open quote, and on\nBo,no end', "a.csv")
    assert "open quote" in transcript.text
    assert_sound(transcript)


def test_one_column_of_lines_is_read_by_its_labels() -> None:
    said = ("ROE: Is it late?", "ASH: It is, I think.", "And cold, too.", "ROE: Thank you.")
    table = "\n".join(f'"{line}"' for line in ("comments", *said, *said))
    _, lines = written(table, "a.csv")
    assert [line.speaker for line in lines] == ["ROE", "ASH", "ROE", "ROE", "ASH", "ROE"]
    assert lines[1].text.split() == ["It", "is,", "I", "think.", "And", "cold,", "too."]


def test_prose_with_commas_is_no_table() -> None:
    transcript, _ = written("Well, yes, it is late, said Ada.\nNo, it is not, said Bo.\n", "a.txt")
    assert transcript.source.reader == "plain"


def test_the_colon_of_a_label_is_not_its_name() -> None:
    _, lines = written("time,speaker,words\n,AL:,Is it late?\n,BK:,It is.\n,AL:,Good.\n", "a.csv")
    assert [line.speaker for line in lines] == ["AL", "BK", "AL"]


def test_a_question_and_its_answer_in_columns_are_two_turns() -> None:
    head = "date,reporter,question,respondent,answer\n"
    _, lines = written(
        head
        + "".join(f'2031-05-04,Bo Ray,Is it {n}?,Ann Lee,"It is, I think."\n' for n in range(3)),
        "a.csv",
    )
    assert [(line.role, line.speaker) for line in lines] == [
        ("question", "Bo Ray"),
        ("answer", "Ann Lee"),
    ] * 3


def test_a_column_says_who_is_a_witness_and_what_everybody_is_says_nothing() -> None:
    rows = [
        ("Quill", "speaker", "Four lamps were out on the night of the storm, as we have heard."),
        ("Oake", "witness", "They were."),
        ("Fenn", "speaker", "Who reads the tables at night?"),
        ("Oake", "witness", "One clerk does."),
        ("Lind", "speaker", "And when he is ill?"),
        ("Oake", "witness", "Then nobody does."),
        ("Dow", "speaker", "When will the ninth lamp be lit?"),
        ("Oake", "witness", "By the autumn."),
        ("Pell", "speaker", "So late?"),
        ("Oake", "witness", "So late."),
    ] * 2
    table = "name,role,text\n" + "".join(f'{name},{role},"{said}"\n' for name, role, said in rows)
    roles = {(line.speaker, line.role) for line in written(table, "hearing.csv").lines}
    assert {("Fenn", "question"), ("Lind", "question"), ("Oake", "answer")} <= roles
    assert "chair" not in {role for _, role in roles}


def test_a_cell_that_says_nothing_is_no_heading() -> None:
    rows = [("N/A", "Quill"), ("N/A", "Oake"), ("Lamps", "Quill"), ("Lamps", "Oake")] * 2
    table = "topic,name,text\n" + "".join(
        f'{topic},{name},"Lamp {n} was out on the night of the storm."\n'
        for n, (topic, name) in enumerate(rows)
    )
    transcript, _ = written(table, "a.csv")
    assert {section.title for section in transcript.sections} & {"N/A", "Lamps"} == {"Lamps"}


def test_a_token_a_row_with_strokes_between_the_columns() -> None:
    said = (
        ("0", "Was the lamp lit before noon ?"),
        ("1", "It was lit at ten ."),
        ("0", "By whom ?"),
    )
    rows = "".join(f"{word}|{who}||LC\n" for who, words in said * 2 for word in words.split())
    _, lines = written(f"token|speaker|ts|case\n{rows}", "a.nlp")
    heard = [line.speaker for line in lines]
    assert heard == ["Speaker 0", "Speaker 1", "Speaker 0", "Speaker 1", "Speaker 0"]


def test_a_row_that_heads_a_part_is_nobodys() -> None:
    rows = "Ada,Where does the kelp grow today?\nBo,On the outer reef it does.\n" * 4
    _, lines = written(
        f"speaker,text\n{rows}Questions and Answers,Questions And Answers\n{rows}", "a.csv"
    )
    assert [line.speaker for line in lines] == ["Ada", "Bo"] * 4 + [None] + ["Ada", "Bo"] * 4
    assert lines[8].role == "other"


def test_the_rule_below_a_head_between_bars_is_no_row() -> None:
    rows = "| 0:01 | Ada | Where does the kelp grow? |\n| 0:05 | Bo | On the outer reef. |\n" * 3
    _, lines = written(f"| Time | Speaker | Transcript |\n|---|:---|---|\n{rows}", "a.csv")
    assert [line.speaker for line in lines] == ["Ada", "Bo"] * 3


def test_columns_in_portuguese_say_who_speaks_on_what_day() -> None:
    rows = "".join(
        f"{n},2031-05-05,{who},{what}\n"
        for n, (who, what) in enumerate([("Ada Fenn", "O cais está aberto?"), ("Bo Lund", "Está.")] * 3)
    )  # fmt: skip
    transcript, lines = written(f"n,data,nome,fala\n{rows}", "notas.csv")
    assert [line.speaker for line in lines] == ["Ada Fenn", "Bo Lund"] * 3
    assert transcript.metadata.date == "2031-05-05"


def test_a_header_of_which_only_the_words_column_is_known_is_one() -> None:
    said = "Declaro aberta a reunião do conselho das marés e passo à ordem do dia."
    rows = "".join(f"{who},MAR,{said}\n" for who in ("O SR. FENN", "A SRA. OAKE") * 3)
    _, lines = written(f"Nome_Conselheiro,Partido,Fala\n{rows}", "a.csv")
    assert [line.speaker for line in lines] == ["O SR. FENN", "A SRA. OAKE"] * 3


def test_whom_a_column_of_offices_calls_president_presides_however_the_name_is_written() -> None:
    rounds = "".join(
        f'{who},,"E o que viu na noite {n} de maio?"\nQuill,,"Vi a luz no cais, e nada mais."\n'
        for n in range(6)
        for who in ("MORA", "ROSA", "LIMA", "PENA", "Ada Fenn" if n % 2 else "ADA FENN")
    )
    head = 'nome,funcao_bloco,fala\nAda Fenn,PRESIDENTE,"Declaro aberta a reunião."\n'
    table = f'{head}MORA,,"É um absurdo, e digo-o aqui."\n{rounds}Ada Fenn,PRESIDENTE,"Está encerrada."\n'
    transcript, lines = written(table, "a.csv")
    assert {speaker.name for speaker in transcript.speakers} == {
        *("Ada Fenn", "MORA", "ROSA", "LIMA", "PENA", "Quill"),
    }
    assert (lines[-1].role, lines[-1].speaker) == ("chair", "Ada Fenn")
    assert ("answer", "Quill") in {(line.role, line.speaker) for line in lines}


def test_columns_have_their_names_in_many_languages() -> None:
    for speaker, words in (("locutor", "enunciado"), ("beszélő", "szöveg"), ("konuşmacı", "metin")):
        rows = "".join(f"{n}\t{('Ada', 'Bo')[n % 2]}\tDie Flut kommt.\n" for n in range(4))
        _, lines = written(f"id\t{speaker}\t{words}\n{rows}", "a.tsv")
        assert [line.speaker for line in lines] == ["Ada", "Bo"] * 2


def test_columns_of_yes_and_no_say_who_asks_and_who_answers() -> None:
    said = [
        ("stage direction", "The SPEAKER took the chair at ten.", 0, 0),
        ("Ms Quill", "My question is to the Minister for Nets. Why are they torn?", 1, 0),
        ("Mr Roe", "I thank the member for her question. They are old.", 0, 1),
        ("Mr Karl", "Mr Speaker, a point of order. Is that an answer?", 0, 0),
    ]
    table = "name,body,question,answer\n" + "".join(
        f'{a},"{b}",{c},{d}\n' for a, b, c, d in said * 4
    )
    lines = written(table, "house.csv").lines
    assert [(line.speaker, line.role) for line in lines if line.role != "other"] == [
        ("Ms Quill", "question"),
        ("Mr Roe", "answer"),
        ("Mr Karl", "remarks"),
    ] * 4


def test_a_column_says_who_moderates() -> None:
    said = [
        ("Ada Roe", "true", "Your turn, Bo."),
        ("Bo Karl", "false", "The nets are torn, I say."),
    ]
    table = "speaker,isModerator,text\n" + "".join(f'{a},{b},"{c}"\n' for a, b, c in said * 4)
    lines = written(table, "round.csv").lines
    assert {line.role for line in lines if line.speaker == "Ada Roe"} <= {"chair", "question"}


def test_the_label_that_a_diet_prints_before_the_words_says_who_presides() -> None:
    said = [
        ("森花子", "○森委員長これより会議を開きます。"),
        ("秋田花子", "○秋田委員ありがとうございます。網が破れています。どうしますか。"),
        ("春山太郎", "○春山国務大臣直してまいります。"),
    ]
    table = "speaker,text\n" + "".join(f"{a},{b}\n" for a, b in said * 4)
    lines = written(table, "diet.csv").lines
    assert [line.role for line in lines] == ["chair", "remarks", "remarks"] * 4


def test_a_title_may_stand_above_the_header() -> None:
    said = (
        "Ada Roe,0:01,Who mends the nets of the pier?\nBo Karl,0:04,Nobody does as we have heard.\n"
        * 3
    )
    for above in ("Harbour Talk of 4 March 2031,,\n", "Harbour Talk of 4 March 2031\n\n"):
        transcript, lines = written(f"{above}Speaker,Time,Text\n{said}", "a.csv")
        assert [line.speaker for line in lines] == ["Ada Roe", "Bo Karl"] * 3
        assert transcript.metadata.title == "Harbour Talk of 4 March 2031"
        assert transcript.metadata.date == "2031-03-04"


def test_a_whole_call_in_one_cell_keeps_its_lines() -> None:
    said = "The tide is in, and the boats are out, as they were last year and the year before. " * 4
    call = "".join(
        f"Operator\nThe next question is from Ada Roe.\nAda Roe -- Tern & Co -- Analyst\nIs it {n}?\n"
        f"Bo Karl -- Chief Executive Officer\n{said}\n"
        for n in range(4)
    )
    table = f'date,ticker,transcript\n2031-02-03,QUAY,"Prepared Remarks:\n{call}"\n'
    lines = written(table, "calls.csv").lines
    assert [line.speaker for line in lines[:3]] == ["Operator", "Ada Roe", "Bo Karl"]
    assert len(lines) == 12


def test_a_column_in_which_only_cells_with_commas_are_quoted() -> None:
    said = ("ROE: Is it late?", '"ASH: It is, I think."', "ROE: Thank you.", '"ASH: Well, yes."')
    _, lines = written("\n".join(("transcript", *said, *said)), "a.csv")
    assert [line.speaker for line in lines] == ["ROE", "ASH"] * 4
    assert lines[1].text == "It is, I think."


def test_the_parts_of_a_name_may_stand_in_two_columns() -> None:
    rows = [("Ada", "Roe", "Is it late?"), ("Bo", "Karl", "It is.")] * 3
    table = "time,first_name,last_name,text\n" + "\n".join(
        f"0:0{n},{','.join(row)}" for n, row in enumerate(rows)
    )
    _, lines = written(table, "a.csv")
    assert [line.speaker for line in lines] == ["Ada Roe", "Bo Karl"] * 3


def test_a_call_whose_columns_are_called_after_its_components() -> None:
    head = "componentorder,transcriptcomponenttypename,transcriptpersonname,speakertypename,componenttext"
    rows = [
        ("Presenter Speech", "Ada Roe", "Executives"),
        ("Question", "Bo Karl", "Analysts"),
        ("Answer", "Ada Roe", "Executives"),
    ]
    table = "\n".join(
        f"{n},{','.join(row)},The tide number {n} was late." for n, row in enumerate(rows * 3)
    )
    _, lines = written(f"{head}\n{table}", "a.csv")
    assert [line.speaker for line in lines][:3] == ["Ada Roe", "Bo Karl", "Ada Roe"]
