"""Europarl: names without parties and dashes, the chair, what the house did."""

from __future__ import annotations

from tests.parsers.reading import sample


def test_a_chapter_with_its_speakers() -> None:
    transcript, lines = sample("europarl/sea-lanes.txt")
    assert [(line.role, line.speaker) for line in lines] == [
        ("chair", "President"),
        ("remarks", "Aino Salmi"),
        ("other", None),
        ("remarks", "Rui Farol"),
        ("chair", "Vice-President"),
    ]
    assert lines[1].text.endswith("wide.\n\nSomething will have to give.")
    assert lines[3].text == "Mr President, I should like the ships to be narrower."
    assert {s.name: s.role for s in transcript.speakers}["Aino Salmi"] == "BLUE"


def test_any_encoding_will_do() -> None:
    from podium_parsers.formats.europarl import read, sniff

    transcript, _ = sample("europarl/sea-lanes.txt")
    text = '<CHAPTER ID="4">\n<SPEAKER ID="1" NAME="Ålo Ñu">\n<P>\nBeaucoup d’été.\n'
    data = text.encode("utf-16")
    assert sniff(data[:4096], "a.txt") > 0.9
    assert "Beaucoup d’été." in read(data, "a.txt").text
    assert transcript.source.reader == "europarl"
