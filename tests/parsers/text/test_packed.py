"""A long text that is held as UTF-8 reads like the string that it was."""

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podium_parsers import Transcript, parse
from podium_parsers.text import packed
from podium_parsers.text.packed import STEP, Packed
from podium_parsers.text.source import Source

ODD = "a”é\U0001f600\ud800\n" * 700
"""Characters of one to four bytes and a lone surrogate, longer than several steps."""


@given(st.integers(0, len(ODD) + 9), st.integers(0, len(ODD) + 9), st.integers(0, 12))
def test_any_stretch_is_the_slice_of_the_string(start: int, end: int, cut: int) -> None:
    text = ODD[: len(ODD) - cut]
    assert Packed(text).between(start, end) == text[start:end]


@pytest.mark.parametrize("length", [0, 1, STEP - 1, STEP, STEP + 1, 2 * STEP])
def test_the_pieces_are_the_whole_text(length: int) -> None:
    assert "".join(Packed(ODD[:length]).pieces()) == ODD[:length]


def test_only_what_saves_a_quarter_is_packed() -> None:
    wide = "He said “yes”.\n" * 80_000
    assert packed.packed(wide) is not None
    assert packed.packed(wide[:1000]) is None
    assert packed.packed("He said yes.\n" * 80_000) is None
    assert packed.packed("Да сказал он.\n" * 80_000) is None


@pytest.fixture
def handed_over(monkeypatch: pytest.MonkeyPatch) -> Source:
    """A source as another process hands it over."""
    monkeypatch.setattr(packed, "LEAST", 100)
    source: Source = pickle.loads(pickle.dumps(Source("“Yes.”\nNo\n" * 3000, "a.txt", guess="so")))
    return source


def test_a_long_source_is_handed_over_packed_and_made_whole_when_asked(handed_over: Source) -> None:
    text = "“Yes.”\nNo\n" * 3000
    assert not handed_over.is_whole
    assert (handed_over.length, handed_over.between(7, 9)) == (len(text), "No")
    assert (handed_over.name, handed_over.guess) == ("a.txt", "so")
    assert handed_over.line_of(11) == 3
    assert not handed_over.is_whole
    assert handed_over.text == text
    assert handed_over.is_whole
    assert handed_over == Source(text, "a.txt", guess="so")
    assert handed_over.digest == Source(text).digest
    handed_over.release()
    assert not handed_over.is_whole
    assert handed_over.line_starts == Source(text).line_starts


def test_sources_are_told_apart_without_making_them_whole(handed_over: Source) -> None:
    assert handed_over != Source("“Yes.”", "a.txt", guess="so")
    assert handed_over != "“Yes.”\nNo\n" * 3000
    assert not handed_over.is_whole


def test_a_source_that_is_not_packed_keeps_its_text() -> None:
    source = Source("“Yes.”")
    source.release()
    assert source.text == "“Yes.”"
    with pytest.raises(AttributeError, match="digits"):
        _ = source.digits  # type: ignore[attr-defined]


def test_a_transcript_reads_alike_packed_and_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packed, "LEAST", 100)
    turns = (
        f"Q. Is the “har-\nbour” number {at} open?\n\nA. It is,\nsince nine.\n\n"
        for at in range(200)
    )
    whole = parse("".join(turns))
    other: Transcript = pickle.loads(pickle.dumps(whole))
    every = range(len(whole.paragraphs))
    assert [other.shown(at) for at in every] == [whole.shown(at) for at in every]
    assert [other.head(at, 9) for at in every] == [whole.head(at, 9) for at in every]
    turns_of = [other.turn_text(at) for at in range(len(other.turns))]
    assert turns_of == list(whole.turn_texts(range(len(whole.turns))))
    assert not other.source.is_whole
