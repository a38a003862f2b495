"""What stands on a cover where labels do: who appears for whom, who is present, when a page was updated."""

from __future__ import annotations

import pytest

from podium_parsers import parse

COVER = (
    "HARBOUR COMMISSION\n\n{}: Mr B Fenn SC, Ms C Dow\n\nBefore the Commissioner at ten o'clock\n\n"
    + "THE COMMISSIONER: Yes, Mr Fenn?\n\nMR FENN: The lamp was lit, Commissioner.\n\n" * 4
)


@pytest.mark.parametrize(
    "field",
    [
        "Counsel Assisting",
        "COUNSEL FOR THE PORT",
        "Instructed by",
        "Last Updated",
        "SENATORS PRESENT",
    ],
)
def test_whoever_appears_for_somebody_stands_on_the_cover(field: str) -> None:
    found = parse(COVER.format(field))
    assert [speaker.name for speaker in found.speakers] == ["THE COMMISSIONER", "MR FENN"]


def test_counsel_for_somebody_may_speak() -> None:
    talk = "THE COURT: Yes?\n\nCOUNSEL FOR THE PORT: The lamp was lit, your Honour.\n\n" * 4
    assert "COUNSEL FOR THE PORT" in [speaker.name for speaker in parse(talk).speakers]
