"""Marks laid over paragraphs: the pieces are the text, and each mark lies over its own words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from podium_library.exports.markedtext import Overlay, Piece
from podium_library.marks.mark import Document, Mark, MarkedDocument
from podium_parsers import (
    Exchanges,
    Metadata,
    ParagraphKind,
    Paragraphs,
    Source,
    Transcript,
    Turns,
)

LINES = ["One two three", "four\nfive six", "seven"]
TEXT = "\n\n".join(LINES)


def transcript() -> Transcript:
    paragraphs, at = Paragraphs(), 0
    for line in LINES:
        paragraphs.add((at, at + len(line)), at, ParagraphKind.SPEECH)
        at += len(line) + 2
    return Transcript(
        source=Source(TEXT),
        metadata=Metadata(),
        speakers=(),
        paragraphs=paragraphs,
        turns=Turns(paragraphs),
        exchanges=Exchanges(),
        sections=(),
        notes=(),
    )


def laid(spans: list[tuple[int, int]]) -> list[list[Piece]]:
    marks = tuple(Mark(a, b, TEXT[a:b]) for a, b in spans)
    overlay = Overlay(MarkedDocument(Document("", "", len(TEXT)), marks))
    return [list(overlay.pieces(transcript(), index)) for index in range(len(LINES))]


def test_overlapping_marks_cut_the_text_between_them() -> None:
    assert laid([(0, 7), (4, 20)])[0] == [
        Piece("One ", (0,), (0,)),
        Piece("two", (0, 1), (1,)),
        Piece(" three", (1,), ()),
    ]


SPANS = st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 12)).map(
    lambda pair: (pair[0], min(len(TEXT), sum(pair)))
)


@given(st.lists(SPANS, max_size=8))
def test_the_pieces_are_the_text_and_each_mark_begins_once(spans: list[tuple[int, int]]) -> None:
    pieces = laid(spans)
    assert ["".join(piece.text for piece in line) for line in pieces] == [
        line.replace("\n", " ") for line in LINES
    ]
    opened = [number for line in pieces for piece in line for number in piece.opened]
    assert len(opened) == len(set(opened))
    for number, (start, end) in enumerate(spans):
        over = "".join(p.text for line in pieces for p in line if number in p.marks)
        assert over.replace(" ", "") == "".join(TEXT[start:end].split())
