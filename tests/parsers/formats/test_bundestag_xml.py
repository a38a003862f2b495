"""The Bundestag: speakers in paragraphs of their own, the president in between."""

from __future__ import annotations

from tests.parsers.reading import sample


def test_a_speech_is_interrupted_and_goes_on() -> None:
    transcript, lines = sample("bundestag-xml/muehlentag.xml")
    assert [(line.role, line.speaker) for line in lines] == [
        ("chair", "Präsidentin Dr. Uta Lohn"),
        ("remarks", "Dr. Falk Ehrle"),
        ("chair", "Präsidentin Dr. Uta Lohn"),
        ("remarks", "Dr. Falk Ehrle"),
    ]
    assert lines[1].text.split("\n\n")[1:] == ["(Beifall bei der WIND)", "Sie sollen sich drehen."]
    assert transcript.metadata.date == "2031-05-12"
    assert transcript.metadata.language == "de"
    assert transcript.speakers[1].role == "WIND"
