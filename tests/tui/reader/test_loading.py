"""What can be done while a long document is being read."""

from __future__ import annotations

from threading import Event

from podium.app import Podium
from podium.config import Config
from podium.starting import Opening
from podium_parsers import Transcript, parse


async def test_keys_before_the_document_are_done_when_it_is_there(meeting: Transcript) -> None:
    may_load = Event()

    def load() -> Transcript:
        may_load.wait(10)
        return meeting

    app = Podium([Opening("a.txt", load)], Config())
    async with app.run_test() as pilot:
        await pilot.press("]", "]")
        assert app.reader.transcript is None
        may_load.set()
        while app.reader.transcript is None:
            await pilot.pause()
        await pilot.pause()
        assert meeting.shown(app.reader.page.place.paragraph).text.startswith("Is that")


async def test_the_beginning_is_read_while_the_rest_is_understood(meeting: Transcript) -> None:
    may_load = Event()

    def load() -> Transcript:
        may_load.wait(10)
        return meeting

    opening = Opening("a.txt", load, glance=lambda: parse(meeting.text))
    app = Podium([opening], Config())
    async with app.run_test() as pilot:
        while app.reader.transcript is None:
            await pilot.pause()
        assert app.reader.is_glancing
        await pilot.press("space", "]")
        place = app.reader.offset_read
        may_load.set()
        while app.reader.is_glancing:
            await pilot.pause()
        await pilot.pause()
        assert app.reader.transcript is meeting
        assert app.reader.offset_read > place
        assert not app.reader.message


async def test_a_document_that_cannot_be_read_ends_with_its_one_line() -> None:
    from podium_parsers import UnreadableError

    def load() -> Transcript:
        raise UnreadableError("a.txt: is a folder")

    app = Podium([Opening("a.txt", load)], Config())
    async with app.run_test() as pilot:
        while app.failure is None:
            await pilot.pause()
        assert app.failure == "a.txt: is a folder"
