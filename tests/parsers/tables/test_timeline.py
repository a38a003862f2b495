"""Words get their speakers from a timeline beside them, whether its spans end or last."""

from __future__ import annotations

import json

import pytest
from tests.parsers.reading import reading

SAID = ["the", "tide", "is", "in", "and", "the", "boats", "are", "home"]


@pytest.mark.parametrize("length", ["end", "duration"])
def test_a_word_belongs_to_the_span_that_it_falls_in(length: str) -> None:
    tree = {
        "words": [{"word": word, "start": i, "end": i + 0.5} for i, word in enumerate(SAID)],
        "segmentation": [
            {"start": 0, length: 4, "speaker": {"@id": "S1"}},
            {"start": 4, length: 9 if length == "end" else 5, "speaker": {"@id": "S2"}},
        ],
    }
    read = reading(json.dumps(tree).encode(), "talk.json").transcript
    assert [read.speakers[t.speaker].name for t in read.turns if t.speaker is not None] == [
        "S1",
        "S2",
    ]


def test_words_in_the_blocks_of_a_turn_are_the_turns() -> None:
    turns = [
        {"speaker": {"name": name}, "text_blocks": [{"text": f"{name} speaks of nets."}]}
        for name in ("Ada Fenn", "Bo Lund") * 4
    ]
    read = reading(json.dumps({"transcript": {"turns": turns}}).encode(), "talk.json").transcript
    assert len(read.turns) == 8
    assert [speaker.name for speaker in read.speakers] == ["Ada Fenn", "Bo Lund"]
