"""The titles of exchanges: the question's first words, past what asks nothing."""

from __future__ import annotations

import pytest

from podium_parsers import exchange_title
from podium_parsers.pipeline import read_bytes

ASKED = "How old are the ferries, and who keeps them?"


@pytest.mark.parametrize(
    "before",
    [
        "",
        "Good morning. ",
        "Well, yes. ",
        "Thank you, Mr. Lind. ",
        "Thank you all for coming today. ",
        "Thanks, Chair Lind, for doing this. ",
        "Thanks for taking my question, Chair Lind. ",
        "(Laughter.) ",
        "[01:04:08.10] ",
    ],
)
def test_what_asks_nothing_is_left_out(before: str) -> None:
    assert title(before + ASKED) == ASKED


@pytest.mark.parametrize(
    "asked",
    [
        "Well said, Ana, and how old are the ferries?",
        "Yesterday the ferries were late; why?",
        "Thank you for what, and to whom should one be thankful?",
    ],
)
def test_what_only_begins_like_it_stays(asked: str) -> None:
    assert title(asked) == asked


def title(asked: str) -> str:
    talk = (
        f"Question: {asked}\n\nAna Lind: Forty years.\n\nQuestion: Why?\n\nAna Lind: They float.\n"
    )
    transcript = read_bytes(talk.encode(), "talk.txt")
    return exchange_title(transcript, transcript.exchanges[0])
