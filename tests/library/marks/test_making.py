"""A mark says where its passage stands."""

from __future__ import annotations

from dataclasses import replace

import pytest

from podium_library.marks.making import CONTEXT, make_mark
from podium_parsers import PageLines, Times, parse

TEXT = "One line.\n\nAnother line of words,\nand its end.\n"


def test_a_mark_holds_words_context_and_lines() -> None:
    transcript = parse(TEXT)
    start = TEXT.index("words")
    mark = make_mark(transcript, (start, start + 10), "why", ("a", "b", "a"), "blue")
    assert mark.quote == "words,\nand"
    assert mark.prefix == TEXT[:start][-CONTEXT:]
    assert mark.suffix == " its end.\n"
    assert mark.line == (3, 4)
    assert (mark.note, mark.tags, mark.color) == ("why", ("a", "b"), "blue")
    assert mark.sha256 == transcript.source.digest


@pytest.mark.parametrize("span", [(3, 3), (-1, 4), (5, 2), (0, len(TEXT) + 1)])
def test_an_empty_or_impossible_passage_is_refused(span: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="no passage"):
        make_mark(parse(TEXT), span)


def test_page_and_time_are_told_where_the_document_has_them() -> None:
    plain = parse(TEXT)
    pages, times = PageLines(), Times()
    for offset, page, line, seconds in ((0, 1, 1, 0.0), (11, 1, 2, 4.0), (34, 2, 1, 9.5)):
        pages.add(offset, page, line)
        times.add(offset, seconds)
    transcript = replace(plain, pages=pages, times=times)
    assert make_mark(transcript, (12, 14)).page_line == "1:2"
    assert make_mark(transcript, (12, 14)).time == (4.0, 9.5)
    assert make_mark(transcript, (2, 40)).page_line == "1:1-2:1"
    assert make_mark(transcript, (2, 40)).time == (0.0, 9.5)
