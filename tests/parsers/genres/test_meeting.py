"""Where nobody is asked, speech is remarks, and only who is called a moderator presides."""

from __future__ import annotations

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
