"""The export dialog on the screen: what is long is made beside the keys."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from podium.app import Podium
from podium.opening.starting import Opening
from podium.screens.export import screen
from podium.screens.export.making import rendered
from podium.screens.export.screen import ExportScreen
from podium.screens.reader.screen import Reader
from podium.settings.config import Config
from podium.widgets.foot import Foot
from podium_library.exports import ExportFormat
from podium_library.marks.mark import MarkedDocument
from podium_parsers import read

TALK = "Question: Will the ferry run?\n\nAna Lind: It will run.\n"


@pytest.fixture
def app(tmp_path: Path) -> Podium:
    file = tmp_path / "talk.txt"
    file.write_text(TALK, "utf-8")
    return Podium([Opening(str(file), lambda: read(file))], Config())


async def dialog(app: Podium, pilot: Pilot[None]) -> ExportScreen:
    """The dialog over the page, once the text is there."""
    while not isinstance(app.screen, Reader) or app.screen.transcript is None:
        await pilot.pause(0.01)
    opened = ExportScreen(app.screen)
    await app.push_screen(opened)
    await pilot.pause()
    return opened


def foot(opened: ExportScreen) -> str:
    return str(opened.query_one(Foot).render())


async def test_a_long_export_is_given_up_by_escape(
    app: Podium, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, made = Event(), Event()

    def slowly(reader: Reader, marked: MarkedDocument, form: ExportFormat) -> bytes:
        go_on.wait(30)
        try:
            return rendered(reader, marked, form)
        finally:
            made.set()

    monkeypatch.setattr(screen, "LONG", 0)
    monkeypatch.setattr(screen, "rendered", slowly)
    async with app.run_test(size=(80, 24)) as pilot:
        opened = await dialog(app, pilot)
        target = tmp_path / "marks.json"
        opened.query_one(Input).value = str(target)
        await pilot.press("enter")
        assert "Esc gives it up" in foot(opened)
        await pilot.press("j", "escape")
        assert foot(opened) == "Given up: nothing was written"
        go_on.set()
        assert made.wait(30)
        await pilot.press("escape")
        assert isinstance(app.screen, Reader)
    assert not target.exists()


async def test_a_long_export_is_written_and_told(
    app: Podium, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screen, "LONG", 0)
    async with app.run_test(size=(80, 24)) as pilot:
        opened = await dialog(app, pilot)
        target = tmp_path / "marks.json"
        opened.query_one(Input).value = str(target)
        await pilot.press("enter")
        while isinstance(app.screen, ExportScreen):
            await pilot.pause(0.01)
        assert opened.reader.message == f"Written: {target.resolve()}"
    assert target.read_bytes().startswith(b"{")


async def test_nobodys_home_is_told(app: Podium) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        opened = await dialog(app, pilot)
        opened.query_one(Input).value = "~nosuchperson/marks.json"
        await pilot.press("enter")
        assert foot(opened) == "Nobody's home is ~nosuchperson"
