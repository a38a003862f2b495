"""Permalinks, numbers of notes and of printed pages: no words of anybody's."""

from __future__ import annotations

import pytest
from tests.parsers.reading import written

WHO = ["Ada Roe", "Bo Karl"] * 3


@pytest.mark.parametrize(
    "sign",
    [
        '<a class="anchor" href="#p4">¶</a>',
        '<a href="/talk#p4">#</a>',
        '<span epub:type="pagebreak" id="p41">41</span>',
        '<sup><a href="#note-3">[3]</a></sup>',
        '<a epub:type="noteref" href="#note-3">3</a>',
    ],
)
def test_what_only_points_somewhere_is_no_word(sign: str) -> None:
    said = "".join(
        f"<p>{sign}<b>{who}:</b> It is{sign} day {day}.{sign}</p>" for day, who in enumerate(WHO)
    )
    found = written(f"<html><body>{said}</body></html>", "talk.html").lines
    assert [(line.speaker, line.text) for line in found] == [
        (who, f"It is day {day}.") for day, who in enumerate(WHO)
    ]


def test_a_link_of_words_and_a_number_that_is_raised_stay() -> None:
    page = (
        '<html><body><p>Bo: See <a href="#lamp">the lamp</a>, 40 m<sup>2</sup>.</p></body></html>'
    )
    assert "See the lamp, 40 m2." in written(page, "talk.html").transcript.text
