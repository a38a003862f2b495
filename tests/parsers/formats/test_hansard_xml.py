"""Hansards: five schemas, each a table of what its elements mean."""

from __future__ import annotations

from tests.parsers.reading import sample, written


def test_speeches_beside_their_headings() -> None:
    transcript, lines = sample("hansard-xml/lower-house.xml")
    assert [(line.role, line.speaker) for line in lines] == [
        ("remarks", "Rhona Blythe"),
        ("remarks", "Amos Grail"),
        ("chair", "The Speaker"),
        ("remarks", "Rhona Blythe"),
    ]
    assert transcript.metadata.date == "2031-02-05"


def test_members_inside_the_paragraphs() -> None:
    transcript, lines = sample("hansard-xml/modern-house.xml")
    assert len(lines) == 4
    assert lines[0].text == (
        "I beg to move the motion.\n\nThe tide is the one thing that comes back every day."
    )
    assert [line.role for line in lines] == ["remarks", "remarks", "remarks", "chair"]
    assert transcript.metadata.date == "2031-02-06"


def test_interventions_with_affiliations() -> None:
    transcript, lines = sample("hansard-xml/northern-house.xml")
    assert [(line.role, line.text) for line in lines] == [
        ("remarks", "Mr. Speaker, the ice roads are open.\n\nThey are also wet."),
        ("chair", "Order. The hon. member's time is up."),
        ("remarks", "With regard to ice roads, how many are wet?"),
        ("remarks", "Mr. Speaker, all of them are."),
    ]
    assert [line.speaker for line in lines] == [
        "Hon. Yves Carron",
        "The Speaker",
        "Ms. Ada Fenn",
        "Hon. Bo Karl",
    ]
    assert transcript.speakers[0].role == "Lac Gris, Ind."


def test_talkers_with_names_for_print_and_for_the_index() -> None:
    _, lines = sample("hansard-xml/southern-house.xml")
    assert [(line.role, line.speaker) for line in lines] == [
        ("remarks", "Ms QUADE"),
        ("chair", "The SPEAKER"),
    ]
    assert lines[0].text.startswith("I move that the reef be read a second time.\n\nIt was quite")


def test_members_contributions_of_the_old_volumes() -> None:
    transcript, lines = sample("hansard-xml/old-house.xml")
    assert [line.speaker for line in lines] == [
        "MR. FETHER",
        "THE CHANCELLOR OF THE PURSE",
        "MR. SPEAKER",
    ]
    assert lines[1].text.endswith("The House might rest assured of that.")
    assert transcript.metadata.date == "1904-05-02"


def test_speeches_with_a_speakers_name_under_another_root() -> None:
    _, lines = written(
        '<debates><major-heading id="uk.org.publicwhip/lords/2031-02-05.1.1">PETITIONS</major-heading>'
        '<speech speakername="Amos Grail"><p>I present one.</p></speech>'
        '<speech speakername="Rhona Blythe"><p>So do I.</p></speech></debates>',
        "2031-02-05.xml",
    )
    assert [(line.speaker, line.text) for line in lines] == [
        ("Amos Grail", "I present one."),
        ("Rhona Blythe", "So do I."),
    ]


def test_the_head_of_a_northern_house_tells_title_and_day() -> None:
    transcript, _ = written(
        "<Hansard><ExtractedInformation>"
        '<ExtractedItem Name="InstitutionDebate">Debates of the Ice House</ExtractedItem>'
        '<ExtractedItem Name="Date">Friday, May 12, 2031</ExtractedItem></ExtractedInformation>'
        "<OrderOfBusiness><OrderOfBusinessTitle>Orders of the Day</OrderOfBusinessTitle>"
        "<Intervention><PersonSpeaking><Affiliation>Ms. Ada Quist</Affiliation></PersonSpeaking>"
        "<Content><ParaText>The ice is thin.</ParaText></Content></Intervention>"
        "<Intervention><PersonSpeaking><Affiliation>Mr. Bo Larsen</Affiliation></PersonSpeaking>"
        "<Content><ParaText>It bears.</ParaText></Content></Intervention></OrderOfBusiness></Hansard>",
        "debates.xml",
    )
    assert transcript.metadata.title == "Debates of the Ice House"
    assert transcript.metadata.date == "2031-05-12"


def test_links_that_print_who_speaks_in_the_words_of_a_southern_house() -> None:
    talker = '<talk.start><talker><name role="metadata">{}</name><party>TIDE</party></talker></talk.start>'
    link = '<p class="HPS-Normal"><span><a href="X1" type="{}"><span>{}</span></a>{}</span></p>'
    talk = "".join(
        link.format(*said)
        for said in (
            (
                "MemberSpeech",
                "Ms QUADE",
                " (<span>Coral</span>—<span>Minister for Reefs</span>) (<span>09:01</span>):  I move.",
            ),
            ("MemberInterjecting", "Mr Ebb", " (Shoal) (09:03):  It is dry."),
            ("OfficeSpeech", "The SPEAKER ", "(<span>Hon. Ira Lull</span>):  Order!"),
            ("MemberContinuation", "Ms QUADE:", " The tide is in."),
        )
    )
    _, lines = written(
        "<hansard><session.header><date>2031-09-04</date></session.header><chamber.xscript><debate>"
        "<debateinfo><title>BILLS</title><type>BILLS</type></debateinfo><debate.text><body>"
        '<p class="HPS-Debate">BILLS</p></body></debate.text>'
        f"<speech>{talker.format('Quade, Ruth MP')}<talk.text><body>{talk}</body></talk.text></speech>"
        "</debate></chamber.xscript></hansard>",
        "a.xml",
    )
    assert [(line.role, line.speaker, line.text) for line in lines] == [
        ("remarks", "Ms QUADE", "I move."),
        ("remarks", "Mr Ebb", "It is dry."),
        ("chair", "The SPEAKER", "Order!"),
        ("remarks", "Ms QUADE", "The tide is in."),
    ]


def test_elements_in_capitals_and_the_parts_of_question_time_in_a_southern_house() -> None:
    def said(part: str, who: str, words: str, more: str = "") -> str:
        talker = f'<TALK.START><TALKER><NAME NAMEID="1">{who}</NAME></TALKER><PARA>{words}</PARA></TALK.START>'
        return f'<{part} SPEAKER="{who}">{talker}{more}</{part}>'

    heckle = said("INTERJECT", "Mr Oake", "Are they lit?")
    back = said("CONTINUE", "Dr Fenn", "They are.")
    text = (
        "<HANSARD><CHAMBER.XSCRIPT><BUSINESS.START><DAY.START>Monday, 12 May 1985</DAY.START></BUSINESS.START>"
        f"<DEBATE><TITLE>PIERS</TITLE>{said('SPEECH', 'Ms Lund', 'I move:', '<PARA>That the pier be built.</PARA>')}</DEBATE>"
        f"<QWN><TITLE>LAMPS</TITLE>{said('QUESTION', 'Mr SPEAKER', 'Order!')}"
        f"{said('QUESTION', 'Mr Quill', 'I ask the Minister for Lamps. How many are there?')}"
        f"{said('ANSWER', 'Dr Fenn', 'There are nine.', f'<PARA>All are new.</PARA>{heckle}{back}')}</QWN>"
        "</CHAMBER.XSCRIPT></HANSARD>"
    )
    transcript, lines = written(text, "a.xml")
    assert [(line.role, line.speaker) for line in lines if line.speaker] == [
        ("remarks", "Ms Lund"),
        ("chair", "Mr SPEAKER"),
        ("question", "Mr Quill"),
        ("answer", "Dr Fenn"),
        ("question", "Mr Oake"),
        ("answer", "Dr Fenn"),
    ]
    assert transcript.metadata.date == "1985-05-12"
    assert "That the pier be built." in [line.text.split("\n")[-1] for line in lines][1]


def test_written_questions_and_their_replies_of_a_site_that_watches_members() -> None:
    told = 'id="uk.org.publicwhip/wrans/2031-10-27c.29.{}" speakername="{}"'
    pair = (
        f"<minor-heading>Lamps</minor-heading><ques {told.format('q0', 'Ada Fenn')}><p>To ask how many.</p></ques>"
        f"<reply {told.format('r0', 'Bo Karl')}><p>Nine.</p><table><tr><td>North</td></tr></table></reply>"
    )
    transcript, lines = written(f"<publicwhip>{pair * 3}</publicwhip>", "answers.xml")
    assert [(line.role, line.speaker) for line in lines] == [
        ("question", "Ada Fenn"),
        ("answer", "Bo Karl"),
    ] * 3
    assert (len(transcript.exchanges), transcript.metadata.date) == (3, "2031-10-27")
