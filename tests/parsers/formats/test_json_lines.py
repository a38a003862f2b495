"""JSON Lines: each line a row; broken lines are left out."""

from __future__ import annotations

from tests.parsers.reading import sample, written

from podium_parsers.formats.json_lines import sniff


def test_rows_are_turns() -> None:
    transcript, lines = sample("jsonl/night-shift.jsonl")
    assert [(line.speaker, line.text) for line in lines] == [
        ("Foreman", "Lights are out on the third pier."),
        ("Watch", "Seen. I am walking over. It is only a gull on the lamp."),
        ("Foreman", "Then leave it there."),
    ]
    assert transcript.source.reader == "jsonl"


def test_a_broken_line_is_left_out() -> None:
    rows = [
        '{"speaker": "Ann", "text": "Hi."}',
        '{"speaker": "Bo", "te',
        '{"speaker": "Bo", "text": "Yes."}',
    ]
    _, lines = written("\n".join(rows), "a.jsonl")
    assert [line.text for line in lines] == ["Hi.", "Yes."]


def test_the_tags_of_a_template_are_no_objects() -> None:
    assert sniff(b"{% extends 'base.html' %}\n{{ title }}\n<p>words</p>\n", "talk.html") == 0.0
    assert sniff(b'{ "a": 1 }\n{}\n', "talk") > 0.9
