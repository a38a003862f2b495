"""Akoma Ntoso: speeches by `from`, tabled questions with their answers, what is not said."""

from __future__ import annotations

from tests.parsers.reading import sample


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
