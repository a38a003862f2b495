"""Marks on the screen: keys pressed, and what is then shown and kept."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.events import Key
from textual.geometry import Offset, Region
from textual.pilot import Pilot
from textual.selection import Selection
from textual.strip import Strip
from textual.widgets import Static, TextArea

from podium.app import Podium
from podium.opening.starting import Opening
from podium.screens.adrift.screen import AdriftScreen
from podium.screens.citation.screen import CitationScreen
from podium.screens.export.screen import ExportScreen
from podium.screens.marks.screen import MarksScreen
from podium.screens.note.screen import NoteScreen
from podium.screens.reader.screen import Reader
from podium.settings.config import Config
from podium_library.disk.folders import folders
from podium_library.marks.making import make_mark
from podium_library.marks.mark import Mark
from podium_library.store import open_store
from podium_parsers import read

TALK = """Harbour talk

Question: Will the ferry still run in winter?

Ana Lind: It will run. We never promised a bridge before spring, and we keep what we promise.

The ice is thinner every year.

Question: And the fares?

Ana Lind: The fares stay as they are until June. After that the council decides.
"""
PROMISE = "We never promised a bridge before spring, and we keep what we promise."
REWRITTEN = "Nobody promised a bridge this year, and we keep our word."
ICE = "The ice is thinner every year."
FARES = "The fares stay as they are until June."


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "talk.txt"
    path.write_text(TALK, "utf-8")
    return path


@asynccontextmanager
async def opened(file: Path) -> AsyncIterator[tuple[Reader, Pilot[None]]]:
    """The reader on a file, once its text and marks are there."""
    app = Podium([Opening(str(file), lambda: read(file))], Config())
    async with app.run_test(size=(100, 30)) as pilot:
        await until(pilot, lambda: app.reader.transcript is not None)
        app.reader.jump(TALK.index("It will run"))
        await pilot.pause()
        yield app.reader, pilot


async def until(pilot: Pilot[None], true: Callable[[], bool]) -> None:
    """Let the program run until something is so."""
    for _ in range(400):
        if true():
            return
        await pilot.pause(0.01)
    raise AssertionError("it never came to be so")


def kept(file: Path) -> tuple[Mark, ...]:
    with open_store(read_only=True) as store:
        document = store.document_of(read(file))
        return store.marks(document) if document else ()


def quotes(reader: Reader) -> list[str]:
    return [one.mark.quote for one in reader.marks]


async def test_m_marks_the_paragraph_and_it_is_on_the_disk(file: Path) -> None:
    async with opened(file) as (reader, pilot):
        await pilot.press("m")
        assert [one.mark.name for one in reader.marks] == ["A1 ¶3"]
        await until(pilot, lambda: len(kept(file)) == 1)
    assert kept(file)[0].quote.startswith("It will run.")


async def test_the_next_frame_of_the_page_shows_the_mark(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(file) as (reader, pilot):
        frames: list[int] = []
        paint = reader.page.render_lines

        def painted(crop: Region) -> list[Strip]:
            frames.append(len(reader.page.marks))
            return paint(crop)

        monkeypatch.setattr(reader.page, "render_lines", painted)
        await pilot.press("m")
        await until(pilot, lambda: bool(frames))
        assert frames[0] == 1


async def test_m_again_takes_the_mark_away_and_undo_brings_it_back(file: Path) -> None:
    async with opened(file) as (reader, pilot):
        await pilot.press("m", "m")
        assert quotes(reader) == []
        await until(pilot, lambda: kept(file) == ())
        await pilot.press("U")
        await until(pilot, lambda: len(quotes(reader)) == 1)


async def test_a_selected_sentence_is_marked_and_no_more(file: Path) -> None:
    async with opened(file) as (reader, pilot):
        await pilot.press("v", "m")
        assert quotes(reader) == ["It will run."]
        assert reader.selection is None


@pytest.mark.parametrize("key", ["m", "a", "T", "full_stop", "c", "y", "Y", "ctrl+c"])
async def test_where_only_blanks_are_selected_there_is_nothing_to_mark_or_copy(
    key: str, file: Path
) -> None:
    async with opened(file) as (reader, pilot):
        place = Offset(3, 2)
        reader.page.selection_updated(Selection(place, place))
        await pilot.pause()
        assert reader.selection is not None
        await pilot.press(key)
        await pilot.pause()
        assert reader.marking.shown == ()
        assert pilot.app.screen is reader


async def test_a_note_is_kept_by_the_key_that_leaves_it(file: Path) -> None:
    async with opened(file) as (reader, pilot):
        await pilot.press("a")
        assert isinstance(reader.app.screen, NoteScreen)
        reader.app.screen.query_one(TextArea).insert("ask again\nin June")
        await pilot.press("escape")
        await until(pilot, lambda: bool(kept(file)) and kept(file)[0].note == "ask again\nin June")


async def test_tags_are_given_completed_and_repeated_on_the_next_passage(file: Path) -> None:
    async with opened(file) as (reader, pilot):
        await pilot.press("T", *"ferry/ice", "comma", *"promise", "enter")
        assert reader.marks[0].mark.tags == ("ferry/ice", "promise")
        await pilot.press("right_curly_bracket", ".")
        assert reader.marks[1].mark.tags == ("ferry/ice", "promise")
        await pilot.press("right_curly_bracket", "T", *"fer", "tab", "enter")
        assert reader.marks[2].mark.tags == ("ferry/ice",)


async def test_marks_are_walked_with_the_angle_keys(file: Path) -> None:
    async with opened(file) as (reader, pilot):
        await pilot.press("m", "right_square_bracket", "m", "g")
        await pilot.press("greater_than_sign")
        assert reader.offset_read == reader.mark_offsets[0]
        await pilot.press("greater_than_sign")
        assert reader.offset_read == reader.mark_offsets[1]
        await pilot.press("less_than_sign")
        assert reader.offset_read == reader.mark_offsets[0]


async def test_the_list_shows_all_marks_goes_to_one_and_removes_one(file: Path) -> None:
    async with opened(file) as (reader, pilot):
        await pilot.press("m", "right_square_bracket", "m", "apostrophe")
        screen = reader.app.screen
        assert isinstance(screen, MarksScreen)
        assert [entry.shown.mark.name for entry in screen.rows.entries] == ["A1 ¶3", "Q2 ¶5"]
        await pilot.press("slash", *"ferr")
        assert len(screen.rows.entries) == 0
        await pilot.press("escape", "k", "k", "enter")
        assert len(reader.app.screen_stack) == 1
        assert reader.offset_read == reader.mark_offsets[0]
        await pilot.press("apostrophe", "x", "escape")
        assert len(reader.marks) == 1


async def test_marks_come_back_where_their_words_are_when_the_text_has_changed(file: Path) -> None:
    async with opened(file) as (_, pilot):
        await pilot.press("m")
        await until(pilot, lambda: len(kept(file)) == 1)
    file.write_text("A new head line.\n\n" + TALK, "utf-8")
    async with opened(file) as (reader, pilot):
        await until(pilot, lambda: len(reader.marks) == 1)
        span = reader.marks[0].span
        assert span is not None
        assert reader.transcript is not None
        assert reader.transcript.text[span.start : span.end].startswith("It will run.")


async def test_a_mark_that_another_program_makes_appears(file: Path) -> None:
    async with opened(file) as (reader, pilot):
        await pilot.press("m")
        await until(pilot, lambda: len(kept(file)) == 1)
        with open_store() as store:
            document = store.document_of(read(file))
            assert document is not None
            store.add(document, Mark(start=0, end=7, quote="Harbour", suffix=" talk"))
        await until(pilot, lambda: len(reader.marks) == 2)


async def test_y_copies_the_passage_with_its_citation(file: Path, home: Path) -> None:
    async with opened(file) as (reader, pilot):
        await pilot.press("v", "y")
        copied = (home / ".local/state/podium/copied.txt").read_text("utf-8")
        assert copied.startswith('"It will run." — Ana Lind, A1 ¶3')
        assert "copied.txt" in reader.message


async def test_the_form_of_the_citation_can_be_chosen(file: Path, home: Path) -> None:
    async with opened(file) as (reader, pilot):
        await pilot.press("Y")
        assert isinstance(reader.app.screen, CitationScreen)
        await pilot.press("j", "enter")
        copied = (home / ".local/state/podium/copied.txt").read_text("utf-8")
        assert copied.startswith("“It will run.")


async def test_the_export_dialog_writes_what_it_says(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with opened(file) as (reader, pilot):
        await pilot.press("m", "e")
        assert isinstance(reader.app.screen, ExportScreen)
        await pilot.press("j", "enter")
        assert len(reader.app.screen_stack) == 1
    (written,) = tmp_path.glob("*.md")
    assert "> It will run." in written.read_text("utf-8")


async def test_keys_typed_before_a_sheet_is_there_are_typed_into_it(file: Path) -> None:
    async with opened(file) as (reader, pilot):
        for key in ("T", "i", "c", "e", "enter"):
            reader.app.post_message(Key(key, key if len(key) == 1 else "\r"))
        await until(pilot, lambda: [one.mark.tags for one in reader.marks] == [("ice",)])


async def at_marks_of_the_other(pilot: Pilot[None], path: Path, words: str) -> None:
    """Open the list of all documents' marks and go to the one of these words, in its document."""
    app = pilot.app
    assert isinstance(app, Podium)
    await pilot.press("apostrophe", "A", "slash", *words, "enter", "enter")
    await until(pilot, lambda: app.reader.transcript is not None)
    await until(
        pilot, lambda: app.documents.shown is not None and app.documents.shown.file == str(path)
    )
    await until(pilot, lambda: app.reader.marking.sought is None)
    await pilot.pause()


@pytest.fixture
def edited(tmp_path: Path) -> Path:
    """Another document, with three marks, that was edited after they were made."""
    path = tmp_path / "other.txt"
    text = "Held in the town hall.\n\n" + TALK
    path.write_text(text, "utf-8")
    transcript = read(path)
    with open_store() as store:
        document = store.remember(transcript)
        for words in (PROMISE, ICE, FARES):
            at = text.index(words)
            store.add(document, make_mark(transcript, (at, at + len(words))))
    for kept_text in folders().data.glob("texts/*.z"):
        kept_text.unlink()
    before = "The chair opened the hearing and greeted everybody.\n\n" * 40
    path.write_text(before + text.replace(PROMISE, REWRITTEN).replace(f"{ICE}\n\n", ""), "utf-8")
    return path


async def test_a_mark_of_another_document_opens_where_its_words_stand_now(
    file: Path, edited: Path
) -> None:
    async with opened(file) as (reader, pilot):
        await at_marks_of_the_other(pilot, edited, "fares")
        transcript = reader.transcript
        assert transcript is not None
        at = reader.offset_read
        paragraph = transcript.paragraphs[transcript.paragraphs.at(at)]
        assert FARES in transcript.text[paragraph.body.start : paragraph.body.end]
        assert transcript.text[at:].startswith(FARES[:4])


@pytest.mark.usefixtures("edited")
async def test_a_mark_of_another_document_is_not_changed_from_here(file: Path) -> None:
    async with opened(file) as (reader, pilot):
        await pilot.press("apostrophe", "A", "x")
        assert "Enter opens it" in reader.message
        assert isinstance(pilot.app.screen, MarksScreen)
        assert pilot.app.screen.rows.count == 3
        words = str(pilot.app.screen.query_one("#words", Static).render())
        assert "Held in the town hall. · line 7" in words


@pytest.mark.parametrize("words", ["promised", "ice"])
async def test_a_doubtful_or_lost_mark_of_another_document_is_shown_beside_its_text(
    file: Path, edited: Path, words: str
) -> None:
    async with opened(file) as (_, pilot):
        await at_marks_of_the_other(pilot, edited, words)
        await until(pilot, lambda: isinstance(pilot.app.screen, AdriftScreen))
        screen = pilot.app.screen
        assert isinstance(screen, AdriftScreen)
        assert screen.shown is not None
        assert words in screen.shown.mark.quote
