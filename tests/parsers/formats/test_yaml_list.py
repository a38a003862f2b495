"""YAML that holds a list of turns is a table; any other is text."""

from __future__ import annotations

import pytest
from tests.parsers.reading import sample, written


def test_a_list_below_a_key_is_the_transcript_and_other_keys_tell_of_it() -> None:
    transcript, lines = sample("yaml/pier-talk.yml")
    assert [line.speaker for line in lines] == ["Ada Fenn", "Bo Karl"] * 3
    assert lines[3].text == "Three families, and a horse: the horse did most."
    assert transcript.metadata.title == "Pier talk, second evening"
    assert transcript.metadata.date == "2031-02-05"


@pytest.mark.parametrize("above", ["", "---\n", "talk:\n  turns:\n"])
def test_a_list_may_be_the_whole_or_stand_deeper(above: str) -> None:
    depth = " " * 4 * above.startswith("talk")
    said = "".join(
        f'{depth}- speaker: {("Ada", "Bo")[n % 2]}\n{depth}  text: "Wave {n}: wet."\n'
        for n in range(6)
    )
    _, lines = written(above + said, "a.yaml")
    assert [(line.speaker, line.text) for line in lines][:2] == [
        ("Ada", "Wave 0: wet."),
        ("Bo", "Wave 1: wet."),
    ]
    assert len(lines) == 6


def test_a_list_of_other_things_is_text() -> None:
    transcript, lines = written("- name: gate\n  run: lift\n- name: rope\n  run: pull\n", "a.yml")
    assert transcript.source.reader == "plain"
    assert not lines
