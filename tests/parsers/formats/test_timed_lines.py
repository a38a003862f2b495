"""What a speech recogniser prints is captions, a line each."""

from __future__ import annotations

from tests.parsers.reading import sample, written


def test_times_are_no_words_and_a_line_without_a_label_goes_on() -> None:
    transcript, lines = sample("captions/lamp-stairs.txt")
    assert [line.speaker for line in lines] == ["SPEAKER_00", "SPEAKER_01"] * 3
    assert lines[2].text == "And the spare one? It was on the shelf, I thought."
    assert transcript.times is not None
    assert transcript.times.at(transcript.text.index("Good.")) == 20.0


def test_lines_without_any_label_are_nobodys() -> None:
    said = "".join(f"[00:{n:02}.000 --> 00:{n:02}.900]  The wave {n} came in.\n" for n in range(6))
    _, lines = written(said, "a.txt")
    assert [line.speaker for line in lines] == [None]
    assert "-->" not in lines[0].text
