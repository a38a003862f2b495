"""What was imported finds its place through the caller's anchoring."""

from __future__ import annotations

from podium_library.imports import Imported, Loose, placed
from podium_library.marks.mark import Document, Mark, MarkedDocument

TEXT = "The region pays half of it."


def place(loose: Loose) -> Mark | None:
    start = TEXT.find(loose.quote)
    end = start + len(loose.quote)
    return None if start < 0 else Mark(start, end, loose.quote, id=loose.id, note=loose.note)


def test_marks_of_the_same_text_stay_and_all_others_look_for_their_place() -> None:
    same = MarkedDocument(Document("a", "aa", 27), (Mark(4, 10, "region", id="1"),))
    other = MarkedDocument(Document("b", "bb", 99), (Mark(40, 44, "pays", id="2", note="n"),))
    loose = (Loose("half", id="3"), Loose("nobody", id="4"))
    marks, lost = placed(Imported("x", (same, other), loose), place, "aa")
    assert [(mark.id, mark.start) for mark in marks] == [("1", 4), ("2", 11), ("3", 16)]
    assert marks[1].note == "n"
    assert [one.id for one in lost] == ["4"]
