"""Where nobody is asked, speech is remarks, and only who is called a moderator presides."""

from __future__ import annotations

import pytest
from tests.parsers.reading import written

from podium_parsers import Role, parse


def test_a_moderator_of_speeches_presides() -> None:
    speech = "We have dug the new canal, and the water came on the third day, as promised. " * 8
    read = parse(
        "".join(
            f"---\nMODERADORA\nTiene la palabra el siguiente orador.\n---\n{name}\n{speech}\n"
            for name in ("ANA RUIZ", "LUIS PEÑA", "EVA SOTO", "JUAN MOLINA")
        )
    )
    assert {turn.role for turn in read.turns} == {Role.CHAIR, Role.REMARKS}


def test_a_president_who_talks_most_does_not_preside() -> None:
    speech = "Fifty years of partnership are behind us, and the ships still come and go. " * 8
    read = parse(
        f"PRESIDENT OAK:  Thank you. {speech}\n\nTHE AMIR:  Thank you, Mr. President.\n\n" * 2
        + "PRESIDENT OAK:  Welcome.\n"
    )
    assert {turn.role for turn in read.turns} == {Role.REMARKS}


MEMBERS = ("Ann Lee", "Bo Ray", "Cy Oak", "Di Elm")


def minutes(head: str, extra: str = "") -> set[str]:
    """The roles in minutes of four people, of whom two ask."""
    said = "".join(
        f"{MEMBERS[i % 4]}: {'Is the gate shut?' if i % 4 < 2 else 'It was shut on Friday, and greased, and looked at again.'}\n\n"
        for i in range(40)
    )
    return {line.role for line in written(f"{head}\n\n{said}{extra}", "notes.md").lines}


def test_a_list_of_those_present_below_its_head_makes_a_meeting() -> None:
    assert minutes("# Lock Keepers: Weekly\n\n## Present\n* Ann Lee\n* Bo Ray") == {"remarks"}


def test_a_voice_from_the_floor_makes_no_press_conference_of_a_meeting() -> None:
    head = "# Lock Keepers WG Notes"
    assert minutes(head, "Audience: Who has the key?\n\nAnn Lee: The keeper.\n\n") == {"remarks"}


def test_the_log_of_a_channel_is_a_meeting_though_it_names_a_host() -> None:
    said = "".join(
        f"14:{i:02} <{'ann' if i % 2 else 'bo'}> {'is the gate shut?' if i % 2 else 'it was shut on friday'}\n"
        for i in range(40)
    )
    lines = written(f"---\ntitle: The gate\nhost: ann\n---\n\n```\n{said}```\n", "log.md").lines
    assert {line.role for line in lines} == {"remarks"}


def test_what_a_crowd_shouts_is_no_question() -> None:
    speech = "We shall build the quay, and the gulls will thank us for it. " * 20
    shouts = ("Build it! Build it!", "No!", "(OFF-MIKE)", "Gulls! Gulls!")
    said = "".join(f"LEE: {speech}\n\nAUDIENCE: {shout}\n\n" for shout in shouts)
    lines = written(said, "rally.txt").lines
    assert {(line.speaker, line.role) for line in lines} == {("LEE", "remarks"), (None, "other")}


def test_what_a_crowd_asks_is_one() -> None:
    speech = "We shall build the quay, and the gulls will thank us for it. " * 20
    said = "".join(f"AUDIENCE: Who pays for lamp {i}?\n\nLEE: {speech}\n\n" for i in range(4))
    assert {line.role for line in written(f"LEE: {speech}\n\n{said}", "rally.txt").lines} == {
        "remarks",
        "question",
        "answer",
    }


ASKING = "Ann Lee: And what of the {n}. lamp, is it lit?\n\nBo Ray: It is lit, and the keeper is up there now, and the oil will last the week.\n\n"


@pytest.mark.parametrize(
    "head",
    [
        "# Lamp Keepers Governance Call (2031-05-04)\n\n",
        "# Lamps\n\n### Attendees\n\nAnn Lee, Bo Ray, Cy Oak, Di Elm\n\n### Transcript\n\n",
    ],
)
def test_a_call_and_a_list_of_who_came_are_a_meetings(head: str) -> None:
    text = head + "".join(ASKING.format(n=n) for n in range(8))
    assert {line.role for line in written(text, "call.md").lines} == {"remarks"}


def test_who_tells_a_meeting_of_his_work_holds_no_press_conference() -> None:
    names = ("Bo Ray", "Cy Oak", "Di Elm", "Ed Fir", "Flo Ash")
    told = "Ann Lee: The gate was shut on Friday, and greased, and looked at again by noon. " * 6
    asked = "".join(f"{who}: Who greased it?\n\n{told[:90]}\n\n" for who in names)
    head = f"# Gate call\n\n## Participants\n\nAnn Lee, {', '.join(names)}\n\n## Gates\n\n"
    lines = written(f"{head}{told}\n\n{asked}", "call.md").lines
    assert {line.role for line in lines} == {"remarks"}
