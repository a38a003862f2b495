"""SubViewer captions are cues as SubRip's are, with another line of times."""

from __future__ import annotations

from tests.parsers.reading import sample, written


def test_cues_with_two_times_on_a_line_are_turns_with_times() -> None:
    transcript, lines = sample("captions/slipway.sbv")
    assert [line.speaker for line in lines] == ["ODA", "PER", "ODA", "PER", "ODA"]
    assert lines[2].text == "Both can be true. How was the water?"
    assert transcript.times is not None
    assert transcript.times.at(len(transcript.text) - 1) == 3618.9


def test_a_text_that_begins_with_one_time_is_none() -> None:
    transcript, _ = written("0:00:01.000\nThe tide, 0:00:02.000, was late.\n", "a.txt")
    assert transcript.source.reader == "plain"
