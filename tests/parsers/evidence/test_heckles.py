"""A name inside brackets interrupts, and opens no turn."""

from __future__ import annotations

from tests.parsers.reading import written

SITTING = (
    "Präsidentin Uta Lohn:\nDas Wort hat der Kollege Kiel.\n\n"
    "Uwe Kiel (DEICH):\nDas Wasser steigt, und niemand sieht hin.\n"
    "(Beifall beim DEICH –\nJana Brück [HAFEN]: Sie haben\ndie Schleuse vergessen!)\n"
    "Ich habe sie nicht vergessen.\n\n"
    "Präsidentin Uta Lohn:\nDas Wort hat die Kollegin Brück.\n\n"
    "Jana Brück (HAFEN):\nFrau Präsidentin! Der Hafen ist voll.\n\n"
    "Präsidentin Uta Lohn:\nVielen Dank.\n\n"
    "Uwe Kiel (DEICH):\nEine Frage noch: Wer hat den Schlüssel?\n\n"
)


def test_an_interjection_over_several_lines_stays_in_the_speech() -> None:
    lines = written(SITTING * 2, "protokoll.txt").lines
    assert len(lines) == 12
    assert "die Schleuse vergessen!)" in lines[1].text
    assert lines[1].text.endswith("Ich habe sie nicht vergessen.")


def test_blank_lines_behind_every_line_part_no_interjection() -> None:
    lines = written(
        (SITTING * 2).replace("\n\n", "\n").replace("\n", " \n\n"), "protokoll.txt"
    ).lines
    assert len(lines) == 12
    assert lines[1].text.endswith("Ich habe sie nicht vergessen.")


def test_an_interjection_behind_a_dash_stays_in_the_speech_over_the_end_of_a_page() -> None:
    cut = SITTING.replace("(Beifall beim DEICH –\n", "(Beifall beim DEICH –\n\n")
    lines = written(cut * 2, "protokoll.txt").lines
    assert len(lines) == 12
    assert lines[1].text.endswith("Ich habe sie nicht vergessen.")
