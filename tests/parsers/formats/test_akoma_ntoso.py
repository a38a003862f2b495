"""Akoma Ntoso: speeches by `from`, tabled questions with their answers, what is not said."""

from __future__ import annotations

from tests.parsers.reading import sample, written


def test_a_debate_with_questions() -> None:
    transcript, lines = sample("akoma-ntoso/kelp-debate.xml")
    assert [(line.role, line.speaker) for line in lines] == [
        ("other", None),
        ("remarks", "Mr. Dunn"),
        ("chair", "The Speaker"),
        ("other", None),
        ("remarks", "Ms. Moray"),
        ("question", "Ms. Moray"),
        ("answer", "Mr. Dunn"),
    ]
    assert lines[1].text == (
        "Mr. Speaker, I beg to move that the kelp be left alone.\n\nIt has done nothing to us."
    )
    assert [list(exchange.turns) for exchange in transcript.exchanges] == [[5, 6]]
    assert transcript.metadata.title == "THE KELP DEBATES"
    assert transcript.metadata.date == "2031-06-03"
    assert transcript.metadata.language == "en"


def test_labels_point_at_the_names_in_the_text() -> None:
    transcript, _ = sample("akoma-ntoso/kelp-debate.xml")
    label = transcript.turns[1].label
    assert label is not None
    assert transcript.text[label.start : label.end] == "Mr. Dunn"


def test_a_page_may_keep_a_debate_below_its_front_matter() -> None:
    said = "".join(
        f'<speech by="#{who.lower()}">\n\n<from>Mr. {who},</from>\n\n<p>The nets are {word}.</p>\n\n</speech>\n\n'
        for who, word in (("ROE", "torn"), ("FENN", "mended"))
    )
    matter = "---\ntitle: 'House of the Isle: 11 March 2031'\nlayout: debate\n---\n\n"
    section = (
        f'<debateSection name="#nets">\n\n<heading>NETS.</heading>\n\n{said}</debateSection>\n'
    )
    transcript, lines = written(matter + section, "2031-03-11-house.md")
    assert [(line.speaker, line.text) for line in lines] == [
        ("Mr. ROE", "The nets are torn."),
        ("Mr. FENN", "The nets are mended."),
    ]
    assert transcript.metadata.title == "House of the Isle: 11 March 2031"
    assert transcript.metadata.date == "2031-03-11"
