"""The Bundestag: speakers in paragraphs of their own, the president in between."""

from __future__ import annotations

from tests.parsers.reading import sample

from podium_parsers import ParagraphKind


def test_a_speech_is_interrupted_and_goes_on() -> None:
    transcript, lines = sample("bundestag-xml/muehlentag.xml")
    assert [(line.role, line.speaker) for line in lines] == [
        ("chair", "Präsidentin Dr. Uta Lohn"),
        ("remarks", "Dr. Falk Ehrle"),
        ("chair", "Präsidentin Dr. Uta Lohn"),
        ("remarks", "Dr. Falk Ehrle"),
    ]
    assert lines[1].text.endswith("Die Mühlen stehen.\n\nSie sollen sich drehen.")
    assert transcript.metadata.date == "2031-05-12"
    assert transcript.metadata.language == "de"
    assert transcript.speakers[1].role == "WIND"


def test_what_the_house_does_stands_inside_the_speech_and_is_not_said_by_it() -> None:
    transcript, _ = sample("bundestag-xml/muehlentag.xml")
    heckles = [one for one in transcript.paragraphs if one.kind is ParagraphKind.DIRECTION]
    assert [(transcript.text[one.span.start : one.span.end], one.turn) for one in heckles] == [
        ("(Beifall bei der WIND)", 1)
    ]


def test_the_older_form_keeps_its_lines_and_its_contents_name_nobody() -> None:
    transcript, lines = sample("bundestag-xml/deichtag.xml")
    assert len(lines) == 16
    assert {line.role for line in lines if line.speaker == "Präsidentin Lohn"} == {"chair"}
    assert [one.name for one in transcript.speakers] == [
        "Präsidentin Lohn",
        "Erle",
        "Binse",
        "Schilf",
        "Dr. Quelle",
        "Moos",
    ]
