"""Several documents side by side."""

from __future__ import annotations

from pathlib import Path

from textual.pilot import Pilot

from podium.app import Podium
from podium.opening.documents import Documents
from podium.opening.starting import Opening
from podium.screens.chooser.chooser import Chooser
from podium.settings.config import Config
from podium_parsers import Transcript, parse

TEXTS = ["Ann: One.\n\nBen: Two.\n\n" * 20, "Carl: Three.\n\nDora: Four.\n\n" * 20, "Alone."]


def openings() -> list[Opening]:
    """Three documents that are at hand."""

    def load(text: str) -> Transcript:
        return parse(text)

    return [
        Opening(f"/t/{name}.txt", lambda text=text: load(text))  # type: ignore[misc]
        for name, text in zip("abc", TEXTS, strict=True)
    ]


async def settle(pilot: Pilot[None], app: Podium, text: str) -> None:
    """Wait until a text is on the screen."""
    while app.reader.transcript is None or app.reader.transcript.text != text:
        await pilot.pause()


async def test_keys_go_round_the_documents_and_each_keeps_its_place() -> None:
    app = Podium(openings(), Config())
    async with app.run_test() as pilot:
        await settle(pilot, app, TEXTS[0])
        await pilot.press("G")
        place = app.reader.offset_read
        assert place > 0
        await pilot.press("semicolon")
        await settle(pilot, app, TEXTS[1])
        assert app.reader.message == "2 of 3: b.txt"
        await pilot.press("comma")
        await settle(pilot, app, TEXTS[0])
        assert app.reader.offset_read == place
        await pilot.press("comma")
        await settle(pilot, app, TEXTS[2])


async def test_a_document_is_chosen_from_the_list() -> None:
    app = Podium(openings(), Config())
    async with app.run_test() as pilot:
        await settle(pilot, app, TEXTS[0])
        await pilot.press("B")
        assert isinstance(app.screen, Chooser)
        await pilot.press("c", ".", "enter")
        await settle(pilot, app, TEXTS[2])


async def test_one_document_has_no_other() -> None:
    app = Podium(openings()[:1], Config())
    async with app.run_test() as pilot:
        await settle(pilot, app, TEXTS[0])
        await pilot.press("semicolon")
        await pilot.pause()
        assert app.reader.message == "No other document is open; r opens"


def test_opening_a_file_again_takes_its_place(tmp_path: Path) -> None:
    file = str(tmp_path / "a.txt")
    documents = Documents([Opening(file, lambda: parse("One.")), *openings()])
    documents.leave(7)
    documents.turn(1)
    again = documents.add(Opening(file, lambda: parse("Other."), offset=3))
    assert (len(documents.openings), documents.current) == (4, 0)
    assert documents.place(again) == 3
