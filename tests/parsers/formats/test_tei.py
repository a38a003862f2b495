"""TEI: utterances with their speakers, the chair by class, word-level markup without its blanks."""

from __future__ import annotations

from tests.parsers.reading import sample, written


def test_a_sitting_in_parlamint() -> None:
    transcript, lines = sample("tei/isle-assembly.xml")
    assert [(line.role, line.speaker) for line in lines] == [
        ("other", None),
        ("chair", "Ingrid Skane"),
        ("remarks", "Bo Toft"),
        ("other", "A MEMBER"),
        ("chair", "Ingrid Skane"),
    ]
    assert lines[1].text == (
        "I open the sitting.\n\nThe first item is the price of nets. (Murmurs.) Mr. Toft has the floor."
    )
    assert transcript.metadata.title == "Report of the Assembly of the Isle, 4th sitting"
    assert transcript.metadata.date == "2031-03-11"
    assert transcript.metadata.venue == "Hall of Nets"


def test_words_are_joined_as_the_corpus_says() -> None:
    _, lines = sample("tei/isle-assembly.xml")
    assert (
        lines[2].text == "The price is high, and the nets are torn.\n\nNobody, my friends, mends."
    )


def test_blanks_between_words_may_be_elements() -> None:
    _, lines = written(
        '<TEI><text><body><u who="#a"><s><w>One</w>\n<pc>,</pc>\n<c> </c>\n<w>two</w><pc>.</pc></s></u></body></text></TEI>',
        "a.xml",
    )
    assert lines[0].text == "One, two."


def test_two_strangers_of_one_code_are_told_by_their_labels() -> None:
    _, lines = written(
        "<TEI><text><body>"
        '<note type="speaker">MR. ONE:</note><u who="#unknown-M"><seg>I.</seg></u>'
        '<note type="speaker">MR. TWO:</note><u who="#unknown-M"><seg>And I.</seg></u>'
        "</body></text></TEI>",
        "a.xml",
    )
    assert [line.speaker for line in lines] == ["MR. ONE", "MR. TWO"]


def test_a_corpus_of_several_texts_is_read_in_order() -> None:
    text = '<TEI><text><body><u who="#{0}"><seg>{0} speaks.</seg></u></body></text></TEI>'
    _, lines = written(f"<teiCorpus>{text.format('Ada')}{text.format('Bo')}</teiCorpus>", "a.xml")
    assert [(line.speaker, line.text) for line in lines] == [
        ("Ada", "Ada speaks."),
        ("Bo", "Bo speaks."),
    ]


def test_a_play_is_read_by_its_speaker_elements() -> None:
    _, lines = written(
        "<TEI><text><body><sp><speaker>OLGA.</speaker><p>Where is the samovar?</p></sp>"
        "<stage>Enter a cook.</stage><sp><speaker>COOK.</speaker><p>Here.</p></sp></body></text></TEI>",
        "a.xml",
    )
    assert [(line.speaker, line.text) for line in lines if line.speaker] == [
        ("OLGA", "Where is the samovar?"),
        ("COOK", "Here."),
    ]


def test_a_speech_that_a_page_cuts_goes_on() -> None:
    _, lines = written(
        "<TEI><text><body>"
        '<note type="speaker">Herr ÅSK:</note><u who="unknown"><seg>The nets are</seg></u>'
        '<pb n="8"/><note>Nr 12. 9</note>'
        '<u who="unknown"><seg>torn, herr talman.</seg></u>'
        '<u who="#berg_1"><seg>They are</seg></u><pb n="9"/>'
        '<u who="#berg_1" prev="#u3"><seg>not.</seg></u>'
        "</body></text></TEI>",
        "a.xml",
    )
    said = [(line.speaker, line.text) for line in lines if line.role != "other"]
    assert said == [
        ("Herr ÅSK", "The nets are"),
        ("Herr ÅSK", "torn, herr talman."),
        ("berg_1", "They are\n\nnot."),
    ]


def test_a_note_says_who_presides_and_a_code_without_a_list_is_spelt_out() -> None:
    _, lines = written(
        '<TEI><text><body><div><note type="time">14.00</note><note type="chair">Ada May Roe</note>'
        '<u who="#AdaMay.Roe"><seg>I open the sitting.</seg></u>'
        '<u who="#Bo.McKarl"><seg>Thank you.</seg></u>'
        '<u who="#mp_4711"><seg>Hear, hear.</seg></u>'
        '<u who="#CléoFenn.1961"><seg>Order.</seg></u></div></body></text></TEI>',
        "a.xml",
    )
    assert [(line.role, line.speaker) for line in lines if line.role != "other"] == [
        ("chair", "Ada May Roe"),
        ("remarks", "Bo McKarl"),
        ("remarks", "mp_4711"),
        ("remarks", "Cléo Fenn"),
    ]


def test_an_entity_that_nothing_resolves_is_no_part_of_the_text() -> None:
    _, lines = written(
        '<TEI><text>&x;<body><u who="#Ada"><seg>One.</seg></u></body></text></TEI>', "a.xml"
    )
    assert [line.text for line in lines] == ["One."]


def test_a_list_of_persons_behind_the_text_is_no_speech() -> None:
    _, lines = written(
        '<TEI><text><body><u who="#a1"><seg>One.</seg></u></body><back><listPerson><person xml:id="a1">'
        "<persName>Ada Roe</persName><idno>https://pier.example/a1</idno></person></listPerson></back></text></TEI>",
        "a.xml",
    )
    assert [(line.speaker, line.text) for line in lines] == [("Ada Roe", "One.")]


def test_a_spoken_corpus_names_its_speakers_round_the_utterance() -> None:
    said = (
        '<annotationBlock who="spk1"><u><seg>When did you come?</seg></u></annotationBlock>'
        '<annotationBlock who="spk2"><u>In spring.</u><spanGrp><span>in</span></spanGrp></annotationBlock>'
    )
    person = '<person><altGrp><alt type="spk2"/></altGrp><persName>Ada Fenn</persName></person>'
    _, lines = written(
        f"<TEI><teiHeader><particDesc><listPerson>{person}</listPerson></particDesc></teiHeader>"
        f"<text><body>{said}</body></text></TEI>",
        "a.xml",
    )
    assert [(line.speaker, line.text) for line in lines] == [
        ("spk1", "When did you come?"),
        ("Ada Fenn", "In spring."),
    ]


SAID = '<text><body><u who="#Ada"><seg>One.</seg></u></body></text>'


def test_the_day_on_which_a_source_was_looked_at_is_not_the_sittings() -> None:
    source = '<bibl><ref>https://pier.example <date when="2033-01-02">2 January</date></ref></bibl>'
    header = f"<teiHeader><fileDesc><titleStmt><title>1.</title><title>Assembly of the Isle</title></titleStmt><sourceDesc>{source}</sourceDesc></fileDesc></teiHeader>"
    front = '<front><docDate>On <date when="2031-03-11">11 March</date></docDate></front>'
    text = SAID.replace("<body>", f"{front}<body>")
    transcript, _ = written(f"<TEI>{header}{text}</TEI>", "a.xml")
    assert transcript.metadata.date == "2031-03-11"
    assert transcript.metadata.title == "Assembly of the Isle"


def test_minutes_whose_speeches_are_not_marked_are_read_by_their_labels() -> None:
    note = "<seg><note>Correct is: nets.</note></seg>"
    said = "".join(
        f"<p>Roe: Net {n} is{note} torn.</p><p>It is.</p><p>Karl: Who mends it?</p><list><item>Fenn: Nobody.</item></list>"
        for n in range(4)
    )
    _, lines = written(f"<TEI><text><body><div>{said}</div></body></text></TEI>", "a.xml")
    assert [line.speaker for line in lines] == ["Roe", "Karl", "Fenn"] * 4
    assert all(line.text.endswith("torn.\n\nIt is.") for line in lines[::3])


def test_the_second_at_which_a_source_was_fetched_is_not_the_sittings_day() -> None:
    published = "<publicationStmt><date>2031-03-11</date></publicationStmt>"
    source = "<sourceDesc><date>2033-01-02 19:20:20</date></sourceDesc>"
    header = f"<teiHeader><fileDesc><titleStmt><title>Sitting</title></titleStmt>{published}{source}</fileDesc></teiHeader>"
    assert written(f"<TEI>{header}{SAID}</TEI>", "a.xml").transcript.metadata.date == "2031-03-11"


def test_a_name_may_stand_where_a_pointer_would() -> None:
    said = "".join(
        f'<sp who="Dr. {name}"><speaker>{office} Dr. {name}{beside}:</speaker><p>{words}</p></sp>'
        for office, name, beside, words in (
            ("Vizepräsidentin", "Ada Roe", "", "Das Wort hat Herr Dr. Karl."),
            ("", "Bo Karl", " (TIDE)", "Die Netze sind zerrissen."),
            ("", "Cem Fenn", ", Minister für Netze", "Das sehe ich anders."),
        )
    )
    _, lines = written(f"<TEI><text><body><div>{said}</div></body></text></TEI>", "a.xml")
    assert [line.speaker for line in lines] == [
        "Vizepräsidentin Dr. Ada Roe",
        "Dr. Bo Karl",
        "Dr. Cem Fenn",
    ]
