"""Scripts of SubStation Alpha are captions, with a field for who speaks."""

from __future__ import annotations

from tests.parsers.reading import sample, written

HEAD = "[Script Info]\nTitle: <untitled>\n\n[Events]\n"
FORMAT = "Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n"


def test_the_name_field_says_who_speaks_and_times_say_when() -> None:
    transcript, lines = sample("captions/weir-gate.ass")
    assert [line.speaker for line in lines] == ["Ada Fenn", "Bo Karl"] * 3
    assert lines[1].text == "It falls, if nobody holds it. And it wakes the herons."
    assert lines[-1].text == "Twice, and both times in fog."
    assert transcript.metadata.title == "Weir gate talk"


def test_labels_in_the_words_name_the_speakers_where_no_field_does() -> None:
    said = "".join(
        f"Dialogue: 0,0:00:{n:02}.00,0:00:{n:02}.90,Default,,0,0,0,,{('Ada', 'Bo')[n % 2]}: Yes, {n}, or no.\n"
        for n in range(8)
    )
    drawn = r"Dialogue: 0,0:00:09.00,0:00:09.90,Default,,0,0,0,,{\p1}m 0 0 l 9 9{\p0}"
    transcript, lines = written(f"{HEAD}{FORMAT}{said}{drawn}\n", "a.ass")
    assert [line.speaker for line in lines] == ["Ada", "Bo"] * 4
    assert lines[0].text == "Yes, 0, or no."
    assert transcript.metadata.title is None
    assert "l 9" not in transcript.text


def test_older_scripts_call_the_field_actor_and_have_no_format_line_to_tell() -> None:
    said = "".join(
        f"Dialogue: Marked=0,0:00:{n:02}.00,0:00:{n:02}.90,*Default,{('Ada', 'Bo')[n % 2]},0,0,0,,Wave {n}.\n"
        for n in range(4)
    )
    _, lines = written(f"{HEAD}{said}", "a.ssa")
    assert [line.speaker for line in lines] == ["Ada", "Bo"] * 2
