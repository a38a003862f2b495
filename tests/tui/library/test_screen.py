"""The library on the screen: documents, passages, people."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.tui.library.conftest import Opens, Size, lines, screen_of, settled
from textual.pilot import Pilot

from podium.app import Podium
from podium.screens.library import glimpse
from podium.screens.library.catalogue import Catalogue
from podium.screens.library.documents import DocumentEntry
from podium.screens.library.glimpse import Glimpse
from podium.screens.library.rows import LibraryRows
from podium_library.archive.scanned import scanned
from podium_library.disk.folders import folders
from podium_library.marks.mark import Mark
from podium_library.positions import Positions, keep_position
from podium_library.store import open_store
from podium_parsers import read

MANY = 50_000


def listed(pilot: Pilot[None]) -> list[str]:
    """The names of the documents in the list."""
    return [one.name for one in screen_of(pilot).rows.entries if isinstance(one, DocumentEntry)]


async def typed(pilot: Pilot[None], text: str) -> None:
    """Type into the line and wait for what comes of it."""
    await pilot.press(*("space" if char == " " else char for char in text))
    await settled(pilot)


async def read_on(pilot: Pilot[None]) -> Podium:
    """Wait until a document is on the page."""
    app = pilot.app
    assert isinstance(app, Podium)
    while app.reader.transcript is None:
        await pilot.pause()
    await pilot.pause()
    return app


@pytest.mark.parametrize("size", [(80, 24), (160, 48), (40, 12), (20, 5)])
async def test_all_documents_are_listed_at_any_size(
    talks: Path, library: Opens, size: Size
) -> None:
    async with library(size) as pilot:
        assert listed(pilot) == ["Talk on the ferry", "Talk on the lighthouse", "Talk on the tram"]
        shown = lines(pilot)
        assert len(shown) == size[1]
        if size[1] > 5:
            assert any("Talk on the ferry" in line for line in shown)


async def test_without_anything_the_first_use_explains_itself(library: Opens) -> None:
    async with library() as pilot:
        shown = "\n".join(lines(pilot))
        assert "Nothing has been opened or scanned yet" in shown
        assert "podium library scan DIR" in shown


async def test_typing_sifts_and_ctrl_s_sorts(talks: Path, library: Opens) -> None:
    async with library() as pilot:
        await typed(pilot, "light")
        assert listed(pilot) == ["Talk on the lighthouse"]
        await pilot.press("ctrl+u")
        await typed(pilot, "date:2031-05-05..")
        assert sorted(listed(pilot)) == ["Talk on the lighthouse", "Talk on the tram"]
        await pilot.press("ctrl+u", "ctrl+s")
        await settled(pilot)
        assert listed(pilot)[0] == "Talk on the lighthouse"


async def test_what_was_read_last_comes_first_with_its_progress(
    talks: Path, library: Opens
) -> None:
    tram = read(talks / "tram.txt")
    keep_position(tram.source.digest, str(talks / "tram.txt"), 10)
    async with library() as pilot:
        assert listed(pilot)[0] == "Talk on the tram"
        (row,) = [line for line in lines(pilot) if "Talk on the tram" in line]
        assert row.rstrip().endswith("%")


async def test_enter_opens_the_document(talks: Path, library: Opens) -> None:
    async with library() as pilot:
        await typed(pilot, "tram")
        await pilot.press("enter")
        app = await read_on(pilot)
        assert app.reader.transcript is not None
        assert app.reader.transcript.source.name == str(talks / "tram.txt")


async def test_a_passage_is_found_shown_and_opened_in_its_place(
    talks: Path, library: Opens
) -> None:
    async with library() as pilot:
        await pilot.press("tab")
        await typed(pilot, "lihgthouse fares")
        shown = "\n".join(lines(pilot))
        assert "lihgthouse → lighthouse" in shown
        assert "Ida Holm" in shown
        await pilot.press("enter")
        app = await read_on(pilot)
        transcript = app.reader.transcript
        assert transcript is not None
        text = transcript.text[app.reader.offset_read :]
        assert text.startswith(("fares of the lighthouse", "The fares", "Ida Holm"))


async def test_marks_and_notes_are_found_too(talks: Path, library: Opens) -> None:
    tram = read(talks / "tram.txt")
    start = tram.text.index("It will run")
    with open_store() as store:
        document = store.remember(tram)
        store.add(document, Mark(start, start + 12, "It will run.", note="compare the budget"))
    async with library() as pilot:
        await pilot.press("tab")
        await typed(pilot, "budget")
        assert "Marks and notes" in "\n".join(lines(pilot))
        await pilot.press("enter")
        app = await read_on(pilot)
        assert app.reader.transcript is not None
        assert app.reader.transcript.source.name == str(talks / "tram.txt")


async def test_people_lead_to_the_questions_that_they_were_asked(
    talks: Path, library: Opens
) -> None:
    async with library() as pilot:
        await pilot.press("tab", "tab")
        await settled(pilot)
        assert "Mayor Ana Lind" in "\n".join(lines(pilot))
        await typed(pilot, "holm")
        await pilot.press("enter")
        await settled(pilot)
        shown = "\n".join(lines(pilot))
        assert "Questions to Ida Holm · 2" in shown
        assert "And the fares?" in shown
        await pilot.press("escape")
        await settled(pilot)
        assert "People" in lines(pilot)[1]
        await pilot.press("tab")
        assert screen_of(pilot).turned_to == "documents"


async def test_a_document_is_forgotten_when_asked_twice(talks: Path, library: Opens) -> None:
    keep_position("d" * 64, str(talks / "ferry.txt"), 3)
    async with library() as pilot:
        await typed(pilot, "ferry")
        await pilot.press("ctrl+x")
        assert "again forgets" in lines(pilot)[-1]
        assert listed(pilot) == ["Talk on the ferry"]
        await pilot.press("ctrl+x")
        await settled(pilot)
        assert listed(pilot) == []
        assert (talks / "ferry.txt").exists()
        assert Positions().recent() == ()


async def test_a_path_that_is_typed_is_scanned(talks: Path, library: Opens, tmp_path: Path) -> None:
    (tmp_path / "more").mkdir()
    text = (talks / "tram.txt").read_text("utf-8").replace("tram", "zeppelin")
    (tmp_path / "more/z.txt").write_text(text, "utf-8")
    async with library() as pilot:
        await typed(pilot, str(tmp_path / "more"))
        assert "Enter scans this folder" in "\n".join(lines(pilot))
        await pilot.press("enter")
        screen = screen_of(pilot)
        while "Talk on the zeppelin" not in listed(pilot):
            await pilot.pause()
        assert scanned() == (talks, tmp_path / "more")
        assert screen.scan is not None


async def test_an_index_that_was_begun_anew_says_what_fills_it(talks: Path, library: Opens) -> None:
    with closing(sqlite3.connect(folders().data / "index.db")) as index:
        index.execute("PRAGMA user_version = 1")
    async with library() as pilot:
        assert "The index of your folders is empty: ^r reads them again" in "\n".join(lines(pilot))
        await pilot.press("ctrl+r")
        while len(listed(pilot)) < 3:
            await pilot.pause()


async def test_escape_without_a_document_leaves_podium(talks: Path, library: Opens) -> None:
    async with library() as pilot:
        await pilot.press("escape")
        await pilot.pause()
        assert not pilot.app.is_running or pilot.app._exit


async def test_of_fifty_thousand_documents_only_the_lines_in_sight_are_drawn(
    talks: Path, library: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[int] = []
    line_of = LibraryRows.line_of

    def counting(rows: LibraryRows, index: int, width: int) -> object:
        drawn.append(index)
        return line_of(rows, index, width)

    async with library() as pilot:
        screen = screen_of(pilot)
        screen.catalogue.all = [DocumentEntry(f"/talks/{number:05}.txt") for number in range(MANY)]
        widgets = len(screen.query("*"))
        monkeypatch.setattr(LibraryRows, "line_of", counting)
        screen.list_documents()
        await pilot.pause()
        assert screen.rows.count == MANY
        await pilot.press("pagedown", "pagedown", "down")
        await pilot.pause()
        await typed(pilot, "talks 4")
        assert MANY // 10 < screen.rows.count < MANY
        assert len(set(drawn)) <= 8 * screen.rows.size.height
        assert len(drawn) <= 20 * screen.rows.size.height
        assert len(screen.query("*")) == widgets


async def test_what_documents_are_found_by_is_there_before_the_first_key(
    talks: Path, library: Opens
) -> None:
    async with library() as pilot:
        found = screen_of(pilot).catalogue.all
        assert found
        assert all("said" in vars(one) for one in found)


async def test_the_first_documents_are_listed_before_all_are_fetched(
    talks: Path, library: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of fifty thousand documents no more are built than a screen can show."""
    monkeypatch.setattr(glimpse, "SCREENFUL", 2)
    async with library() as pilot:
        screen = screen_of(pilot)
        everything = list(screen.catalogue.all)
        first = Catalogue(screen, Glimpse().start())
        first.begin()
        assert first.all == everything[:2]
        assert not first.is_loaded
        first.sift("")
        assert screen.rows.count == 2
        await pilot.pause()
        assert any("Library · 3 documents" in line for line in lines(pilot))


async def test_the_cursor_stays_on_its_document_when_the_rest_comes(
    talks: Path, library: Opens
) -> None:
    async with library() as pilot:
        screen = screen_of(pilot)
        everything = screen.catalogue.all
        screen.catalogue.all = everything[1:]
        screen.sift()
        await pilot.press("down")
        here = screen.rows.entry
        screen.catalogue.all = everything
        screen.list_documents()
        assert screen.rows.entry == here == everything[2]
