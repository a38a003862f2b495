"""Pieces of speech pour into turns and paragraphs, and their offsets stay true."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from podium_parsers.drafts.compose import Composer, Origin
from podium_parsers.drafts.draft import Draft
from podium_parsers.drafts.flow import Flow, Piece

WORDS = st.sampled_from(("The tide.", "turns", "Why?", "  ", "，", "海", "a\nb", ""))
PIECES = st.builds(
    Piece,
    text=WORDS,
    speaker=st.sampled_from((None, "Ann", "Bo")),
    start=st.one_of(st.none(), st.floats(0, 100)),
    label=st.sampled_from(("", "", "Ann:")),
    new_turn=st.booleans(),
    breaks=st.booleans(),
)


def poured(pieces: list[Piece]) -> Draft:
    composer = Composer()
    Flow(composer).pour(pieces)
    return composer.draft(Origin(b"", "a", "test"))


@given(st.lists(PIECES, max_size=30))
def test_records_and_labels_point_at_their_words(pieces: list[Piece]) -> None:
    draft = poured(pieces)
    text, end = draft.text, 0
    for record in draft.records or ():
        start = record.label.start if record.label else record.span.start
        assert end <= start
        assert (
            text[record.span.start : record.span.end].strip()
            == text[record.span.start : record.span.end]
        )
        if record.label:
            assert text[record.label.start : record.label.end] == "Ann"
        end = record.span.end
    said = "".join("".join(piece.text.split()) for piece in pieces)
    found = "".join(text[r.span.start : r.span.end] for r in draft.records or ())
    assert "".join(found.split()) == said


@given(st.lists(PIECES, max_size=30))
def test_a_moment_leads_to_what_is_said_then(pieces: list[Piece]) -> None:
    draft = poured(pieces)
    if draft.times is None:
        return
    timed = [p for p in pieces if p.start is not None and p.text.split()]
    assert list(draft.times.seconds) == [p.start for p in timed]
    for offset, piece in zip(draft.times.offsets, timed, strict=True):
        assert draft.text[offset:].startswith(" ".join(piece.text.split()))
