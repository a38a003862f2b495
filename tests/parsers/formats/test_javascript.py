"""JavaScript: literals are read, nothing is run."""

from __future__ import annotations

import pytest
from tests.parsers.reading import sample, written

from podium_parsers.formats.javascript import sniff
from podium_parsers.pipeline import read_bytes


def test_turns_in_an_exported_object() -> None:
    transcript, lines = sample("javascript/orchard-episode.js")
    assert [(line.speaker, line.text) for line in lines] == [
        ("Hugh Lam", "We are in the orchard, and it is dark."),
        ("Wren Abel", "It is not dark, Hugh. Your hat is over your eyes."),
        ("Hugh Lam", "That’s better. What are we looking at?"),
        ("Wren Abel", "Apples."),
    ]
    assert transcript.metadata.title == "The orchard at night"
    assert transcript.metadata.date == "2031-09-14"


def test_a_transcript_in_a_template_string() -> None:
    script = "const transcript = `Ann Lee: Is it late?\n\nBo Karl: It is.\n\nAnn Lee: Good.\n\nBo Karl: Yes.`;"
    _, lines = written(script, "a.js")
    assert [line.speaker for line in lines] == ["Ann Lee", "Bo Karl", "Ann Lee", "Bo Karl"]


def test_other_data_of_a_script_is_beside_its_turns() -> None:
    rows = [("Ann Lee", "Is it late, do you think?"), ("Bo Karl", "It is, by the clock.")] * 3
    turns = ", ".join(f'{{speaker: "{who}", text: "{words}"}}' for who, words in rows)
    _, lines = written(f"var a = [{turns}];\nvar b = {{n: [1, 2]}}, c = {{n: [3]}};", "a.js")
    assert [line.speaker for line in lines] == ["Ann Lee", "Bo Karl"] * 3


def test_a_script_without_a_transcript_is_its_text() -> None:
    transcript, lines = written("function f(x) { return x + 1; }\n", "a.js")
    assert not lines
    assert "return" in transcript.text


def test_blank_lines_are_no_script_however_many() -> None:
    assert sniff(b"\n" * 65_536, "blank") == 0.0


def test_a_talk_that_quotes_a_program_is_no_script() -> None:
    talk = "Ada Roe: What is the list?\n\nBo Karl: It is this one:\n\n" * 4
    read = read_bytes(
        f"Lock WG\n\n{talk}const gates = ['north', 'south']\n\n{talk}".encode(), "talk.txt"
    )
    assert read.source.reader == "plain"
    assert len(read.turns) == 16


@pytest.mark.parametrize("head", ["", "// the talk\n/* of May */\n", "'use strict'\n", "\n\n"])
def test_a_script_without_its_suffix_is_known_by_its_beginning(head: str) -> None:
    rows = ", ".join(
        f"{{speaker: '{who}', text: 'Is gate {n} open?'}}"
        for n in range(3)
        for who in ("Ada", "Bo")
    )
    read = read_bytes(f"{head}export const turns = [{rows}]\n".encode(), "talk")
    assert read.source.reader == "javascript"
    assert len(read.turns) == 6
