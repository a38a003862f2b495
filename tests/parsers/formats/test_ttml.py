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


def test_agents_that_are_not_listed_are_called_by_their_codes_and_words_need_no_blanks() -> None:
    said = "".join(
        f'<p begin="{at}" end="{at + 1}" ttm:agent="{who}"><span p:unit="sentence">'
        f'<span p:unit="word">Die</span><span p:unit="word">{at}.</span></span></p>'
        for at, who in enumerate(("SPEAKER_1", "SPEAKER_2") * 2)
    )
    _, lines = written(
        '<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" xmlns:p="x:y">'
        f"<body><div>{said}</div></body></tt>",
        "a.ttml",
    )
    assert [(line.speaker, line.text) for line in lines] == [
        (who, f"Die {at}.") for at, who in enumerate(("SPEAKER_1", "SPEAKER_2") * 2)
    ]


def test_colours_of_styles_part_the_speakers_and_lines_stay_lines() -> None:
    styles = '<style xml:id="a" tts:color="white"/><style xml:id="b" tts:color="yellow"/><style xml:id="c" style="b"/>'
    said = "".join(
        f'<p begin="{n}s" end="{n}.9s"><span style="{"abc"[n % 3]}">Wave {n} came in,<br/>and left.</span></p>'
        for n in range(9)
    )
    _, lines = written(
        '<tt xmlns="http://www.w3.org/ns/ttml" xmlns:tts="http://www.w3.org/ns/ttml#styling">'
        f"<head><styling>{styles}</styling></head><body><div>{said}</div></body></tt>",
        "a.ttml",
    )
    assert [line.speaker for line in lines] == ["Speaker 1", "Speaker 2"] * 3
    assert lines[1].text == "Wave 1 came in, and left. Wave 2 came in, and left."
