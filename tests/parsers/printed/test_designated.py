"""Places of a record in front of its passages are places, and no words nor clock times."""

from __future__ import annotations

import pytest
from tests.parsers.reading import reading

PASSAGES = [
    ("Q.", "Where was the ladder?"),
    ("A.", "By the wall."),
    ("Q.", "Who had put it there?"),
    ("A.", "I had."),
    ("MR. ROE:", "Objection."),
    ("Q.", "When?"),
    ("A.", "At noon."),
    ("MR. ROE:", "No more."),
    ("THE COURT:", "Thank you."),
]


@pytest.mark.parametrize(
    "place", ["[7:{}] ", "7:{}  ", "7:{0}-{0} ", "\nPage 7, Line {}\n", "7:{0}-7:{0}\t"]
)
def test_each_passage_has_its_page_and_line(place: str) -> None:
    text = "\n".join(
        place.format(3 * at + 1) + f"{who} {said}" for at, (who, said) in enumerate(PASSAGES)
    )
    found = reading(text.encode(), "record.txt")
    assert [line.text for line in found.lines] == [said for _, said in PASSAGES]
    pages = found.transcript.pages
    assert pages is not None
    assert list(zip(pages.pages, pages.lines, strict=True)) == [
        (7, 3 * at + 1) for at in range(len(PASSAGES))
    ]


def test_minutes_and_seconds_are_no_places() -> None:
    text = "\n".join(f"[0:{7 * at + 9}] {who} {said}" for at, (who, said) in enumerate(PASSAGES))
    assert reading(text.encode(), "record.txt").transcript.pages is None
