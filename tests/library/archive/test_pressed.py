"""What was pressed flat comes out as it went in."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.places import SAMPLES

from podium_library.archive.pressed import Pressed, press, unpress
from podium_library.errors import DamagedError
from podium_parsers import paragraph_name, parse, read
from podium_search.collection import folded

FILES = sorted(
    p for p in SAMPLES.rglob("*") if p.suffix in (".txt", ".md", ".vtt", ".json", ".html")
)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_pressed_transcript_has_the_same_text_outline_and_names(file: Path) -> None:
    before = read(file)
    lines = folded(before)
    after, words = unpress(press(before, lines), str(file))
    assert list(words) == [line.words for line in lines]
    assert after.text == before.text
    assert after.source.digest == before.source.digest
    assert after.metadata == before.metadata
    assert after.speakers == before.speakers
    assert list(after.paragraphs) == list(before.paragraphs)
    assert list(after.exchanges) == list(before.exchanges)
    assert after.sections == before.sections
    assert list(after.hidden) == list(before.hidden)
    for old, new in zip(before.turns, after.turns, strict=True):
        assert (new.role, new.speaker, new.label, new.span) == (
            old.role,
            old.speaker,
            old.label,
            old.span,
        )
    for number in range(len(before.paragraphs)):
        assert paragraph_name(after, number) == paragraph_name(before, number)
        assert after.shown(number).text == before.shown(number).text


def test_a_lone_surrogate_survives() -> None:
    text = "Question: Is it \udc80 here?\n\nAnna Berg: It is.\n"
    assert unpress(press(parse(text), ()), "").transcript.text == text


@pytest.mark.parametrize("place", [0, 3, 20])
def test_a_flipped_bit_is_noticed(place: int) -> None:
    pressed = press(parse("Question: Is it here?\n\nAnna Berg: It is.\n"), ())
    broken = bytearray(pressed.text)
    broken[place] ^= 4
    with pytest.raises(DamagedError):
        unpress(Pressed(bytes(broken), pressed.columns), "")
