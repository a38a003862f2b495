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


def test_a_head_may_stand_above_the_captions() -> None:
    head = "[INFORMATION]\n[TITLE]a\n[END INFORMATION]\n[SUBTITLE]\n[COLF]&HFFFFFF,[SIZE]18\n"
    said = "".join(
        f"00:00:{n:02}.00,00:00:{n:02}.90\n{('Ada', 'Bo')[n % 2]}: Wave {n},[br]and more.\n\n"
        for n in range(6)
    )
    _, lines = written(head + said, "a.sub")
    assert [line.speaker for line in lines] == ["Ada", "Bo"] * 3
    assert lines[0].text == "Wave 0, and more."
