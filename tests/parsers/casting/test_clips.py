"""What is played within a talk is no part of the conversation."""

from __future__ import annotations

import pytest
from tests.parsers.reading import written

TALK = "Ada Roe: How high did the river rise at pier {n}?\n\nBo Karl: It rose by a foot, and we moved the nets.\n\n"


@pytest.mark.parametrize(
    "label", ["Archived Recording", "News Clip (Cy Ash)", "Archived Recording (Cy Ash)"]
)
def test_a_label_says_that_a_recording_is_played(label: str) -> None:
    clip = f"{label}: The river is rising again.\n\n"
    _, lines = written("".join(TALK.format(n=n) + clip * (n % 2) for n in range(1, 9)), "talk.txt")
    assert {line.role for line in lines if line.text.startswith("The river is")} == {"other"}
    assert [line.role for line in lines[:2]] == ["question", "answer"]
