"""XML of no known schema: elements that say who speaks are believed, and nothing is fetched."""

from __future__ import annotations

import pytest
from tests.parsers.reading import reading, sample, written

from podium_parsers import UnreadableError


def test_a_child_of_each_contribution_names_the_speaker() -> None:
    transcript, lines = sample("xml/pond-council.xml")
    assert [(line.speaker, line.text) for line in lines] == [
        ("Cllr Ash", "The pond is green again."),
        ("Cllr Birch", "It was always green."),
        ("Cllr Ash", "Not like this."),
    ]
    assert (transcript.metadata.title, transcript.metadata.date) == ("Pond council", "2031-07-01")


def test_an_attribute_may_name_the_speaker() -> None:
    body = "".join(f'<turn speaker="{who}">Word {who}.</turn>' for who in ("Ann", "Bo", "Ann"))
    _, lines = written(f"<?xml version='1.0'?><talk>{body}</talk>", "a.xml")
    assert [(line.speaker, line.text) for line in lines] == [
        ("Ann", "Word Ann."),
        ("Bo", "Word Bo."),
        ("Ann", "Word Ann."),
    ]


def test_entities_are_not_fetched_nor_expanded() -> None:
    transcript, _ = written(
        '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY y "boom">'
        '<!ENTITY z "&y;&y;&y;">]><r><p>before &x; &z; after</p></r>',
        "a.xml",
    )
    assert "before" in transcript.text
    assert "boom" not in transcript.text.replace("&", "")


def test_entities_of_html_are_characters() -> None:
    transcript, _ = written("<?xml version='1.0'?><r><p>caf&eacute; &mdash; open</p></r>", "a.xml")
    assert transcript.text == "café — open"


def test_what_is_not_well_formed_is_mended_and_said_so() -> None:
    transcript, _ = written("<?xml version='1.0'?><r><p>one</p><p>two</r>", "a.xml")
    assert "one" in transcript.text
    assert "two" in transcript.text
    assert "xml.mended" in {note.rule for note in transcript.notes}


def test_an_element_without_words_is_refused_in_one_line() -> None:
    with pytest.raises(UnreadableError):
        written("<?xml version='1.0'?><r/>", "a.xml")


def test_a_record_of_a_person_is_named_by_its_name_or_else_by_the_office() -> None:
    def speech(name: str, post: str, words: str) -> str:
        fields = f"<name>{name}</name><birth>UNKNOWN</birth><status>NA</status><post>{post}</post>"
        return f"<intervention><speaker>{fields}</speaker><speech>{words}</speech></intervention>"

    told = [
        ("UNKNOWN", "PRESIDENTA", "Se abre la sesión."),
        ("Ada Ruibal", "NA", "Gracias, señora presidenta."),
        ("UNKNOWN", "PRESIDENTA", "Gracias."),
        ("Bo Pardal", "NA", "Gracias, señora presidenta."),
    ]
    body = "".join(speech(*one) for one in told)
    head = "<date>celebrada el miércoles, 13 de mayo de 2032</date>"
    found = reading(f"<diario><info>{head}</info>{body}</diario>".encode(), "a.xml")
    names = [line.speaker for line in found.lines]
    assert names == ["PRESIDENTA", "Ada Ruibal", "PRESIDENTA", "Bo Pardal"]
    assert found.transcript.metadata.date == "2032-05-13"


def test_a_page_that_stands_whole_in_one_element_is_read_as_a_page() -> None:
    transcript, lines = sample("xml/archive-page.xml")
    assert [line.speaker for line in lines if line.speaker] == ["HARBOUR MINISTER"] * 3
    assert transcript.metadata.date == "2031-05-16"


def test_a_text_that_stands_whole_in_one_element_keeps_its_lines() -> None:
    talk = "\n\n".join(f"Ann Ash:\nWord {i}?\n\nBo Birch:\nYes, {i}." for i in range(3))
    _, lines = written(f"<?xml version='1.0'?><d><id>7</id><body>{talk}</body></d>", "a.xml")
    assert [line.speaker for line in lines] == ["Ann Ash", "Bo Birch"] * 3


def test_words_with_times_run_on_and_references_are_names() -> None:
    turns = "".join(
        f'<Turn speaker="s{i % 2}"><Sync time="{i}"/>One {i},<Sync time="{i}.5"/>two.</Turn>'
        for i in range(4)
    )
    people = '<Speaker id="s0" name="Ann Ash"/><Speaker id="s1" name="Bo Birch"/>'
    _, lines = written(f"<?xml version='1.0'?><Trans>{people}{turns}</Trans>", "a.trs")
    assert [(line.speaker, line.text) for line in lines] == [
        (("Ann Ash", "Bo Birch")[i % 2], f"One {i}, two.") for i in range(4)
    ]


def test_rows_with_times_and_no_words_are_left_out() -> None:
    row = "<s><start>{0}</start><end>{0}.5</end><speaker>{1}</speaker><text>{2}</text></s>"
    rows = "".join(row.format(i, "AB"[i % 2], f"word {i}" if i != 2 else "") for i in range(6))
    _, lines = written(f"<?xml version='1.0'?><data>{rows}</data>", "a.xml")
    assert [line.text for line in lines] == ["word 0", "word 1 word 3", "word 4", "word 5"]


def test_a_name_in_parts_is_no_speech_but_the_label_of_the_one_round_it() -> None:
    _, lines = sample("xml/sluis-kamer.xml")
    assert [(line.role, line.speaker) for line in lines] == [
        ("chair", "De voorzitter"),
        ("remarks", "Mevrouw Wilgen"),
        ("chair", "De voorzitter"),
        ("remarks", "De heer Els"),
        ("remarks", "De heer Riet"),
        ("remarks", "Mevrouw Zegge"),
    ]


def test_a_body_in_xml_is_no_web_page_and_a_post_tells_who_presides() -> None:
    transcript, lines = sample("xml/molino-pleno.xml")
    assert transcript.source.reader == "xml"
    assert [(line.role, line.speaker) for line in lines] == [
        ("chair", "PRESIDENTA"),
        ("remarks", "Olmo Ribera, Ana"),
        ("chair", "Fresno Gil, Luis"),
        ("remarks", "Olmo Ribera, Ana"),
    ]


def test_elements_named_question_and_answer_in_another_language_are_turns() -> None:
    pairs = "".join(
        f"<pergunta>Onde estava em {year}?</pergunta><resposta><p>Estava no <ref>cais</ref>.</p></resposta>"
        for year in range(2021, 2025)
    )
    transcript, lines = written(f"<?xml version='1.0'?><mp>{pairs}</mp>", "a.xml")
    assert [(line.role, line.text) for line in lines[:4]] == [
        ("question", "Onde estava em 2021?"),
        ("answer", "Estava no cais."),
        ("question", "Onde estava em 2022?"),
        ("answer", "Estava no cais."),
    ]
    assert len(transcript.exchanges) == 4


def test_controls_are_the_signs_that_windows_has_at_their_numbers() -> None:
    body = "".join(
        f'<turn speaker="{who}">\x93{who}\x92s.\x94</turn>' for who in ("Ann", "Bo", "Ann")
    )
    _, lines = written(f"<?xml version='1.0'?><talk>{body}</talk>", "a.xml")
    assert [line.text for line in lines] == ["“Ann’s.”", "“Bo’s.”", "“Ann’s.”"]


def test_a_byte_order_mark_that_was_encoded_once_more_is_no_word() -> None:
    speeches = "".join(
        f"<spreekbeurt><spreker>{who}</spreker><al>Het getij is goed.</al></spreekbeurt>"
        for who in ("Ada", "Bo", "Ada", "Bo")
    )
    data = f"\u00ef\u00bb\u00bf\n<?xml version='1.0'?>\n<verslag>{speeches}</verslag>".encode()
    assert [line.speaker for line in reading(data, "a.xml").lines] == ["Ada", "Bo", "Ada", "Bo"]


SAID = [("Ada", "Is the tide in?"), ("Bo", "It is."), ("Ada", "And late?"), ("Bo", "Never.")]


def test_tiers_refer_to_a_list_of_times_and_others_hang_on_them() -> None:
    slots = "".join(f'<TIME_SLOT TIME_SLOT_ID="t{n}" TIME_VALUE="{n * 1000}"/>' for n in range(5))
    tiers = "".join(
        f'<TIER TIER_ID="{who}" LINGUISTIC_TYPE_REF="{kind}"{parent}>'
        + "".join(
            f'<ANNOTATION><ALIGNABLE_ANNOTATION TIME_SLOT_REF1="t{n}" TIME_SLOT_REF2="t{n + 1}">'
            f"<ANNOTATION_VALUE>{words or said}</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>"
            for n, (name, said) in enumerate(SAID)
            if who.startswith(name)
        )
        + "</TIER>"
        for who, kind, parent, words in (
            ("Ada", "speech", "", ""),
            ("Bo", "speech", "", ""),
            ("Ada-hands", "hands", "", "wave"),
            ("Bo-en", "speech", ' PARENT_REF="Bo"', "glossed at length"),
        )
    )
    transcript, lines = written(
        f'<?xml version="1.0"?><ANNOTATION_DOCUMENT><TIME_ORDER>{slots}</TIME_ORDER>{tiers}</ANNOTATION_DOCUMENT>',
        "a.eaf",
    )
    assert [(line.speaker, line.text) for line in lines] == SAID
    assert transcript.times is not None
    assert transcript.times.at(transcript.text.index("And late")) == 2.0


def test_tiers_of_speakers_in_a_table_are_theirs() -> None:
    who = "".join(
        f'<speaker id="{n}"><abbreviation>{n.upper()}</abbreviation></speaker>'
        for n in ("ada", "bo")
    )
    times = "".join(f'<tli id="T{n}" time="{n}.5"/>' for n in range(5))
    tiers = "".join(
        f'<tier speaker="{name}" type="{kind}">'
        + "".join(
            f'<event start="T{n}" end="T{n + 1}">{said if kind == "t" else "nods"}</event>'
            for n, (one, said) in enumerate(SAID)
            if one.lower() == name
        )
        + "</tier>"
        for name in ("ada", "bo")
        for kind in ("t", "d")
    )
    _, lines = written(
        f'<?xml version="1.0"?><basic-transcription><speakertable>{who}</speakertable>'
        f"<common-timeline>{times}</common-timeline>{tiers}</basic-transcription>",
        "a.exb",
    )
    assert [(line.speaker, line.text) for line in lines] == [
        (name.upper(), said) for name, said in SAID
    ]
