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


@pytest.mark.parametrize(("yes", "no"), [("AYES", "NOES"), ("贊成", "反對"), ("YEAS", "NAYS")])
def test_who_voted_did_not_speak_however_often_a_house_divides(yes: str, no: str) -> None:
    division = f"{yes}: Ashe, Birch, Cole and Dow.\n\n{no}: Elm, Fenn, Gray and Hale.\n\n"
    talk = "MR SPEAKER: Order. Divide.\n\nMR ROE: I ask for a division.\n\n"
    found = parse((talk + division) * 8)
    assert [speaker.name for speaker in found.speakers] == ["MR SPEAKER", "MR ROE"]


@pytest.mark.parametrize("label", ["SFX", "Sound Effects", "Theme Music"])
def test_sounds_are_nobodys_words(label: str) -> None:
    talk = "Ada: Who lit the lamp?\n\nBo: The keeper lit it at nine.\n\n"
    found = parse((talk * 3 + f"{label}: (bells ringing)\n\n") * 4)
    assert [speaker.name for speaker in found.speakers] == ["Ada", "Bo"]
