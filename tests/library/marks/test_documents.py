"""Which document a transcript is, and where its marks go with it."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from tests.library.anchor.edits import EDITS, Edited, characters, transcript_text

from podium_library.marks.documents import Kept
from podium_library.marks.likeness import resemblance, sketch
from podium_library.marks.making import make_mark
from podium_library.placing import placed
from podium_library.store import Store, open_store
from podium_parsers import Transcript, parse


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_store(tmp_path / "data")


def at(path: str, text: str) -> Transcript:
    return parse(text, path)


TEXT = transcript_text(random.Random(1), 30)


def test_a_renamed_file_keeps_its_marks(store: Store) -> None:
    first = store.remember(at("/a/talk.txt", TEXT))
    mark = store.add(first, make_mark(at("/a/talk.txt", TEXT), (10, 60)))
    moved = at("/b/other name.txt", TEXT)
    assert store.document_of(moved) == first
    again = store.remember(moved)
    assert (again.id, again.file) == (first.id, "/b/other name.txt")
    assert store.marks(again) == (mark,)


def test_a_file_edited_in_place_keeps_its_marks(store: Store) -> None:
    old = at("/a/talk.txt", TEXT)
    mark = store.add(store.remember(old), make_mark(old, (10, 60)))
    edited = at("/a/talk.txt", "A new first line.\n\n" + TEXT)
    assert [a.span for a in placed(store, edited)] == [(10 + 19, 60 + 19)]
    document = store.remember(edited)
    assert store.marks(document) == (mark,)
    assert mark.sha256 == old.source.digest != document.sha256
    assert store.document_of(at("/elsewhere.txt", TEXT)) == document  # its former text is known too


def test_a_changed_copy_elsewhere_asks_and_can_be_said_to_be_the_same(store: Store) -> None:
    old = at("/a/talk.txt", TEXT)
    document = store.remember(old)
    mark = store.add(document, make_mark(old, (200, 300)))
    text = characters(0.01)(Edited.of(TEXT), random.Random(2)).text
    copy = at("/downloads/talk (1).txt", text)
    assert store.document_of(copy) is None
    (like,) = store.like(copy)
    assert like.document == document
    assert like.share > 0.5
    same = store.remember(copy, same_as=like.document)
    assert same.id == document.id
    assert store.marks(same) == (mark,)
    assert store.document_of(copy) == same


def test_another_document_is_not_alike(store: Store) -> None:
    store.remember(at("/a/talk.txt", TEXT))
    other = at("/a/other.txt", transcript_text(random.Random(77), 30))
    assert store.like(other) == ()
    assert store.document_of(other) is None
    assert store.remember(other).id != store.remember(at("/a/talk.txt", TEXT)).id


def test_texts_from_standard_input_are_known_by_their_words_alone(store: Store) -> None:
    first = store.remember(at("-", TEXT))
    assert store.document_of(at("-", TEXT)) == first
    assert store.document_of(at("-", TEXT + "More.")) is None


def test_remembering_twice_changes_nothing(store: Store) -> None:
    first = store.remember(at("/a/talk.txt", TEXT))
    before = store.places.journal.stat().st_size
    assert store.remember(at("/a/talk.txt", TEXT)) == first
    assert store.places.journal.stat().st_size == before


def test_an_unknown_transcript_has_no_marks(store: Store) -> None:
    assert placed(store, at("/a/talk.txt", TEXT)) == ()


def test_likeness_falls_with_the_share_of_changed_words() -> None:
    base = sketch(TEXT)
    assert resemblance(base, base) == 1.0
    assert (
        resemblance(base, sketch(EDITS["lines wrapped"](Edited.of(TEXT), random.Random(3)).text))
        == 1.0
    )
    little, much = (
        resemblance(base, sketch(characters(part)(Edited.of(TEXT), random.Random(4)).text))
        for part in (0.005, 0.05)
    )
    assert 1 > little > much
    assert resemblance(base, []) == 0.0


def test_a_kept_text_that_is_damaged_is_not_believed(store: Store) -> None:
    document = store.remember(at("/a/talk.txt", TEXT))
    (file,) = store.places.texts.iterdir()
    file.write_bytes(file.read_bytes()[:-9])
    assert store.texts.read(document.sha256) is None
    assert store.texts.read("../marks") is None
    assert store.texts.read("0" * 64) is None


def test_two_programs_that_remember_at_once_agree(tmp_path: Path) -> None:
    """Each has seen that the document is new before either keeps it."""
    transcript = at("/a/talk.txt", TEXT)
    with open_store(tmp_path / "data") as one, open_store(tmp_path / "data") as other:
        real, others = one._kept, []

        def slowly() -> tuple[Kept, ...]:
            found = real()
            others.append(other.remember(transcript))
            return found

        one._kept = slowly  # type: ignore[method-assign]  # between looking and keeping
        assert one.remember(transcript) == others[0]
        assert len(other.documents()) == 1
