"""Clippings of a reading device become quotes with their notes."""

from __future__ import annotations

from podium_library.imports import read_marks

CLIPPINGS = """\
\ufeffHarbour Bridge (Maja Lindqvist)
- Your Highlight on page 12 | Location 170-172 | Added on Friday, March 14, 2031 10:00:00 AM

The region pays for half of it.
==========
Harbour Bridge (Maja Lindqvist)
- Your Note on page 12 | Location 172 | Added on Friday, March 14, 2031 10:01:00 AM

Compare with the budget.
==========
Harbour Bridge (Maja Lindqvist)
- Your Bookmark on page 13 | Location 180 | Added on Friday, March 14, 2031 10:02:00 AM


==========
Brückenrede
- Ihre Markierung auf Seite 3 | Position 33-34 | Hinzugefügt am Freitag, 14. März 2031 10:00:00

Die Region zahlt die Hälfte.
Nicht mehr.
==========
Brückenrede
- Ihre Notiz auf Seite 3 | Position 34 | Hinzugefügt am Freitag, 14. März 2031 10:00:00

Vergleichen.
==========
"""


def test_highlights_are_quotes_and_notes_belong_to_them() -> None:
    found = read_marks(CLIPPINGS.replace("\n", "\r\n").encode(), "My Clippings.txt")
    assert found.form == "clippings"
    assert [(one.document, one.quote, one.note) for one in found.loose] == [
        (
            "Harbour Bridge (Maja Lindqvist)",
            "The region pays for half of it.",
            "Compare with the budget.",
        ),
        ("Brückenrede", "Die Region zahlt die Hälfte.\nNicht mehr.", "Vergleichen."),
    ]
    assert len({one.id for one in found.loose}) == 2
