"""`... thank you.    Roe:  Go ahead.`: wide blanks and a name part turns within wrapped lines."""

from __future__ import annotations

from tests.parsers.reading import written

from podium_parsers.labels.gap import PATTERN

TEXT = """
Roe: Good morning.  Call the roll: all of it.    Lund:  Here.    Jo
Kell:  Here.  Note: I am late.    Dr. Marsh:  So am I.
"""


def test_wide_blanks_before_a_name_part_turns_and_two_blanks_do_not() -> None:
    names = [" ".join(found["name"].split()) for found in PATTERN.finditer(TEXT)]
    assert names == ["Roe", "Lund", "Jo Kell", "Dr. Marsh"]


def test_a_name_that_recurs_opens_a_turn_at_the_margin_and_behind_a_page_number_too() -> None:
    talk = "All who were late are here.    Roe: Call the roll.    Lund:  Here.    Kell:  Here.  Roe: Thank you.\n"
    text = f"{talk * 4}Lund: One more thing.\n{talk * 4}May 5, 2031  2 of 3 Kell: And then.    Lund: No.\n"
    heard = [(line.speaker, line.text[:10]) for line in written(text, "roll.txt").lines]
    assert heard.count(("Roe", "Thank you.")) == 8
    assert ("Lund", "One more t") in heard
    assert ("Kell", "And then.") in heard
