"""Habits of a document's labels, and what breaks them."""

from __future__ import annotations

from tests.parsers.reading import written


def test_a_quoted_label_that_is_not_bold_loses_among_bold_ones() -> None:
    talk = "".join(
        f"**Ann Lee:** Question {n}, is it so?\n\n**Ben Orr:** It is so, {n} times.\n\n"
        for n in range(9)
    )
    quoted = talk + "Mr Hale: I will pay.\n\n**Ann Lee:** Did he?\n\n**Ben Orr:** No.\n"
    speakers = {line.speaker for line in written(quoted, "talk.md").lines}
    assert speakers == {"Ann Lee", "Ben Orr"}


def test_an_address_before_a_colon_is_no_label_where_labels_stand_alone() -> None:
    text = "".join(
        f"Präsident Dr. Otto Möwe:\nDas Wort hat der Kollege {name}.\n\n{name} ({party}):\n"
        "Herr Präsident! Wir reden über das Wasser.\nMeine Damen und Herren: Es steigt.\n\n"
        for name, party in (
            ("Jana Brück", "HAFEN"),
            ("Uwe Kiel", "DEICH"),
            ("Ines Falk", "HAFEN"),
            ("Bo Stern", "DEICH"),
            ("Ida Watt", "EBBE"),
            ("Max Priel", "EBBE"),
        )
        for _ in range(3)
    )
    speakers = {line.speaker for line in written(text, "sitzung.txt").lines}
    assert "Meine Damen und Herren" not in speakers
    assert len(speakers) == 7


def test_labels_after_the_last_closure_are_not_spoken() -> None:
    text = (
        "".join(
            f"Ann Lee (PORT): We say {n}.\n\nBen Orr (MILL): We say no, {n}.\n\n" for n in range(8)
        )
        + "(Schluss: 17.20 Uhr)\n\nAnlage 1\n\nCid Moor (MILL): What I would have said.\n"
    )
    speakers = {line.speaker for line in written(text, "sitting.txt").lines}
    assert speakers == {"Ann Lee", "Ben Orr"}


def test_a_record_goes_on_with_tabled_questions_behind_the_closure() -> None:
    text = (
        "".join(f"Ms Ann Roe: We say {n}.\n\nMr Ben Orr: We say no, {n}.\n\n" for n in range(8))
        + "Adjourned accordingly at 5.18 pm.\n\n"
        + "".join(
            f"{n} Ms Ann Roe asked the Minister for Nets how many of {n} nets are torn.\n\n"
            "Mr Ben Orr: Half of them are, as I wrote to the House.\n\n"
            for n in range(1, 4)
        )
    )
    lines = written(text, "sitting.txt").lines
    assert [line.speaker for line in lines[16:]] == ["Ms Ann Roe", "Mr Ben Orr"] * 3


def test_the_head_of_a_table_is_no_name_among_titled_labels() -> None:
    text = "".join(
        f"{n}. 陳大文議員：主席，問題{n}是什麼？\n\n港務局局長：主席，答案是{n}。\n\n總數：{n}\n\n主席：下一項。\n\n"
        for n in range(1, 13)
    )
    speakers = {line.speaker for line in written(text, "sitting.txt").lines}
    assert speakers == {"陳大文議員", "港務局局長", "主席"}


def test_where_parties_stand_behind_a_comma_a_bare_phrase_is_no_name() -> None:
    names = (
        "Uwe Kiel, FLUT",
        "Ada Brück, SAND",
        "Jana Falk, FLUT",
        "Bo Stern, SAND",
        "Cleo Watt, EBBE",
    )
    said = "".join(
        f"Präsident Dr. Jan Lohn: Bitte.\n\n{who}: Herr Präsident! Das Wasser steigt.\n\n"
        for who in names * 2
    )
    lines = written(f"{said}Nächster Punkt: Der Sand geht aus.\n\n{said}", "protokoll.txt").lines
    assert "Nächster Punkt" not in {line.speaker for line in lines}
    assert len(lines) == 40


def test_an_office_in_capitals_behind_a_comma_is_no_partys_habit() -> None:
    officials = [
        f"ADA {name}, MINISTRA DE FAROS"
        for name in ("ROE", "LEE", "OAK", "FIR", "ASH", "ELM", "RAY")
    ]
    said = "".join(
        f"---\n{name}\n---\nLas lámparas arden, y el aceite está en sus barriles.\n\n---\nASISTENTES\n---\n¡Viva!\n\n"
        for name in officials * 3
    )
    assert "ASISTENTES" in {line.speaker for line in written(said, "acto.txt").lines}


def test_who_once_stands_without_the_firm_or_the_initial_is_the_same_person() -> None:
    asking = (
        "Uwe Kiel, Quay",
        "Ada Brook, Sand",
        "Jana Falk, Quay",
        "Bo Stern, Sand",
        "Cy Watt, Elm",
    )
    said = "".join(
        f"{who}\n\nWhat of the hall?\n\nPia L. Lohn\n\nIt dries more kelp than ever.\n\n"
        for who in asking
    )
    bare = (
        "Jana Falk\n\nThank you.\n\nBo Stern, Sand\n\nAnd the debt?\n\nPia Lohn\n\nIt is paid.\n\n"
    )
    lines = written(f"{said}{said}{bare}{said}", "call.txt").lines
    assert len(lines) == 33
    assert lines[20].text == "Thank you."


def test_what_is_read_out_in_court_makes_no_habit() -> None:
    read = "JUDGE MOOR WROTE (IN PART):\n   IT WAS LIT AT DUSK.\n"
    talk = "THE COURT:  GO AHEAD.\nMR. ROE:  THANK YOU, YOUR HONOR.\n" * 20
    speakers = {line.speaker for line in written((talk + read) * 13, "trial.txt").lines}
    assert speakers > {"THE COURT", "MR. ROE"}
    read = "THE LETTER SAYS [AS READ]:\n   IT WAS LIT AT DUSK.\n"
    speakers = {line.speaker for line in written((talk + read) * 13, "trial.txt").lines}
    assert speakers == {"THE COURT", "MR. ROE"}


def test_brackets_behind_offices_that_preside_are_no_partys_habit() -> None:
    chairs = ("Speaker", "Deputy Speaker", "Acting Speaker", "Vice-President", "President")
    said = "".join(
        f"The {office} (Ms Ada {name}): Order. The floor is open.\n\nUwe {name}: The water rises.\n\n"
        f"The {office}: Thank you.\n\n"
        for office, name in zip(chairs, ("Kiel", "Brook", "Falk", "Stern", "Watt"), strict=True)
    )
    lines = written(f"The Kelp Assembly\n\n{said}", "sitting.txt").lines
    assert len(lines) == 15
    assert "Uwe Falk" in {line.speaker for line in lines}


def test_a_bold_label_right_below_the_words_before_stays_where_others_have_a_blank_line() -> None:
    talk = "".join(
        f"**Ann Lee:** Question {n}, is it so?\n\n**Ben Orr:** It is so, {n} times.\n\n"
        for n in range(40)
    )
    text = f"{talk}**Ann Lee:** And the boats?\n**Ben Orr:** All of them.\nAnn Lee: is what I wrote there.\n"
    lines = written(text, "talk.md").lines
    assert [line.speaker for line in lines] == ["Ann Lee", "Ben Orr"] * 41


def test_items_of_a_list_are_no_labels_where_labels_have_no_number() -> None:
    talk = "".join(
        f"**Ann Lee:** Question {n}, is it so?\n\n**Ben Orr:** It is so, {n} times.\n\n"
        for n in range(8)
    )
    items = "1. **Rope:** Ten yards of it.\n2. **Harbour-Driven Design:** We draw it first.\n\n"
    assert {line.speaker for line in written(talk + items + talk, "talk.md").lines} == {
        "Ann Lee",
        "Ben Orr",
    }
    numbered = "".join(
        f"{n}. **{'Ben Orr' if n % 2 else 'Ann Lee'}:** It is so.\n\n" for n in range(16)
    )
    assert {line.speaker for line in written(numbered, "talk.md").lines} == {"Ann Lee", "Ben Orr"}
