"""A sitting: one presides, all else is remarks."""

from __future__ import annotations

from tests.parsers.reading import written

from podium_parsers import Role, parse

MEMBERS = ("Ann Roe", "Bo Karl", "Cy Dent", "Dee Fox", "Eve Lund")


def test_a_text_whose_speakers_address_the_chair_is_a_sitting() -> None:
    speeches = [
        f"{name}: Mr President, I have {n} things to say about nets. Are they not torn?\n\n"
        f"Vizepräsident Karl Moor: Thank you. The next speaker, please."
        for n, name in enumerate(MEMBERS * 2)
    ]
    transcript, lines = written("\n\n".join(speeches), "sitting.txt")
    assert {line.role for line in lines if line.speaker in MEMBERS} == {"remarks"}
    assert {line.role for line in lines if line.speaker not in MEMBERS} == {"chair"}
    assert not len(transcript.exchanges)


def test_a_house_that_speaks_of_candidates_and_minutes_holds_no_debate_of_theirs() -> None:
    speech = (
        "Hon. Speaker, the candidates of the ferry party are no candidates of mine, and this debate shows it. "
        * 3
    )
    round_ = f"Hon. Speaker: Who is next? You have two minutes to respond.\n\nHon. Ashe: {speech}\n\nHon. Birch: {speech}\n\n"
    read = parse(round_ * 8)
    roles = {read.speakers[t.speaker].name: t.role for t in read.turns if t.speaker is not None}
    assert roles == {
        "Hon. Speaker": Role.CHAIR,
        "Hon. Ashe": Role.REMARKS,
        "Hon. Birch": Role.REMARKS,
    }
