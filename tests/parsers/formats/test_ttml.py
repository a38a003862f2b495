"""Captions in XML."""

from __future__ import annotations

from tests.parsers.reading import sample, written


def test_agents_are_the_speakers() -> None:
    transcript, lines = sample("captions/tide-tables.ttml")
    assert [(line.speaker, line.text) for line in lines] == [
        ("Ann Roe", "The tide tables are out. They are wet & late."),
        ("Bo Karl", "So is the tide."),
        ("Ann Roe", "That explains it."),
    ]
    assert transcript.times is not None
    assert transcript.times.at(transcript.text.index("So is")) == 2.5


def test_youtubes_text_elements_are_cues() -> None:
    transcript, lines = written(
        '<?xml version="1.0"?><transcript><text start="0.5" dur="2">it&amp;#39;s out</text>'
        '<text start="2.5" dur="1">&gt;&gt; really</text></transcript>',
        "a.xml",
    )
    assert [line.text for line in lines] == ["it's out", "really"]
    assert transcript.source.reader == "ttml"
