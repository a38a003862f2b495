"""Clock times between hashes are no words, wherever they stand."""

from __future__ import annotations

import pytest
from tests.parsers.reading import reading

SAID = [("I", "When did you begin?"), ("B", "At twenty."), ("I", "And why?"), ("B", "The sea.")]


@pytest.mark.parametrize(
    "line", ["{0}: {1} #00:00:06-9#", "#00:00:06-9# {0}: {1}", "#00:00:01-0# {0}: {1} #00:00:06-9#"]
)
def test_times_between_hashes_are_left_out(line: str) -> None:
    text = "\n\n".join(line.format(who, words) for who, words in SAID)
    assert [(one.speaker, one.text) for one in reading(text.encode(), "x.txt").lines] == SAID
