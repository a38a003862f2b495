"""A sitting: one presides, all else is remarks."""

from __future__ import annotations

from tests.parsers.reading import written

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
