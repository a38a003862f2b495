"""What the store promises while all goes well."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from podium_library.errors import Reason, Unsaved
from podium_library.marks.making import make_mark
from podium_library.marks.mark import Document, Mark
from podium_library.store import Store, open_store
from podium_parsers import Transcript, parse

TEXT = "Chair: Good morning.\n\nMs Amari: The harbour stays open.\n\nChair: Thank you.\n"


@pytest.fixture
def transcript(tmp_path: Path) -> Transcript:
    return parse(TEXT, str(tmp_path / "harbour.txt"))


def marked(transcript: Transcript, words: str, note: str | None = None) -> Mark:
    start = transcript.text.index(words)
    return make_mark(transcript, (start, start + len(words)), note)


def test_a_mark_is_there_when_the_store_is_opened_again(transcript: Transcript) -> None:
    mark = marked(transcript, "harbour", "a note\nof \ud800 two lines")
    with open_store() as store:
        added = store.add(store.remember(transcript), mark)
    with open_store() as store:
        document = store.document_of(transcript)
        assert document is not None
        assert store.marks(document) == (added,)
        assert store.mark(mark.id) == added


def test_marks_come_in_the_order_of_the_text(transcript: Transcript) -> None:
    with open_store() as store:
        document = store.remember(transcript)
        for words in ("Thank", "Good", "open"):
            store.add(document, marked(transcript, words))
        assert [m.quote for m in store.marks(document)] == ["Good", "open", "Thank"]


def test_a_removed_mark_lies_in_the_trash_and_comes_back(transcript: Transcript) -> None:
    with open_store() as store:
        document = store.remember(transcript)
        mark = store.add(document, marked(transcript, "open"))
        assert store.remove([mark.id, "no such id"]) == (mark.id,)
        assert store.marks(document) == ()
        assert store.mark(mark.id) is None
        assert [t.mark for t in store.trash()] == [mark]
        assert store.restore([mark.id]) == (mark.id,)
        assert store.marks(document) == (mark,)
        assert store.trash() == ()


def test_changes_are_undone_and_redone_one_by_one(transcript: Transcript) -> None:
    with open_store() as store:
        document = store.remember(transcript)
        mark = store.add(document, marked(transcript, "open"))
        (noted,) = store.update(replace(mark, note="later"))
        store.remove([mark.id])
        states = []
        for step in (store.undo, store.undo, store.undo, store.redo, store.redo, store.redo):
            step()
            states.append([m.note for m in store.marks(document)])
        assert states == [["later"], [None], [], [None], ["later"], []]
        assert noted.note == "later"
        assert store.redo() == ()


def test_undo_leaves_alone_what_another_program_changed(transcript: Transcript) -> None:
    with open_store() as one, open_store() as other:
        document = one.remember(transcript)
        mark = one.add(document, marked(transcript, "open"))
        other.update(replace(mark, note="theirs"))
        assert one.undo() == ()
        assert [m.note for m in one.marks(document)] == ["theirs"]


def test_two_readers_see_each_others_marks(transcript: Transcript) -> None:
    with open_store() as one, open_store() as other:
        document = one.remember(transcript)
        assert other.document_of(transcript) == document
        before = one.version
        assert one.version == before
        mark = other.add(document, marked(transcript, "Good"))
        assert one.version != before
        assert one.marks(document) == (mark,)


def test_an_unknown_mark_cannot_be_changed(transcript: Transcript) -> None:
    with open_store() as store, pytest.raises(KeyError):
        store.update(marked(transcript, "Good"))


def test_a_mark_of_a_document_that_is_not_there_is_refused(transcript: Transcript) -> None:
    with open_store() as store, pytest.raises(KeyError):
        store.add(Document("x", "", 0, id="nobody"), marked(transcript, "Good"))


def test_a_store_for_reading_writes_nothing(transcript: Transcript, home: Path) -> None:
    with open_store(read_only=True) as store:
        assert store.documents() == ()
        with pytest.raises(Unsaved) as refused:
            store.remember(transcript)
        assert refused.value.reason is Reason.READ_ONLY
    assert not list(home.rglob("*"))


def test_documents_are_counted_with_their_marks(transcript: Transcript) -> None:
    with open_store() as store:
        document = store.remember(transcript)
        first = store.add(document, marked(transcript, "Good"))
        store.add(document, marked(transcript, "open"))
        store.remove([first.id])
        (shelved,) = store.documents()
        assert (shelved.marks, shelved.trashed) == (1, 1)
        assert [m.quote for d in store.marked() for m in d.marks] == ["open"]


def test_files_and_folders_are_their_owners_alone(transcript: Transcript, home: Path) -> None:
    with open_store() as store:
        store.add(store.remember(transcript), marked(transcript, "Good"))
        folder = store.places.folder
        modes = {p.name: p.stat().st_mode & 0o777 for p in folder.rglob("*")}
        assert folder.stat().st_mode & 0o777 == 0o700
        assert {mode for name, mode in modes.items() if name != "texts"} == {0o600}
        assert modes["texts"] == 0o700


def test_the_text_of_a_marked_document_is_kept(transcript: Transcript) -> None:
    with open_store() as store:
        document = store.remember(transcript)
        assert store.texts.read(document.sha256) == TEXT


def test_a_store_is_used_after_it_was_closed(transcript: Transcript) -> None:
    store: Store = open_store()
    document = store.remember(transcript)
    store.close()
    store.add(document, marked(transcript, "Good"))
    store.close()
    assert len(store.marks(document)) == 1
    store.close()
