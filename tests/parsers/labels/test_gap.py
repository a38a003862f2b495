"""`... thank you.    Roe:  Go ahead.`: wide blanks and a name part turns within wrapped lines."""

from __future__ import annotations

from podium_parsers.labels.gap import PATTERN

TEXT = """
Roe: Good morning.  Call the roll: all of it.    Lund:  Here.    Jo
Kell:  Here.  Note: I am late.    Dr. Marsh:  So am I.
"""


def test_wide_blanks_before_a_name_part_turns_and_two_blanks_do_not() -> None:
    names = [" ".join(found["name"].split()) for found in PATTERN.finditer(TEXT)]
    assert names == ["Roe", "Lund", "Jo Kell", "Dr. Marsh"]
