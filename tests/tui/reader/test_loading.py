"""What can be done while a long document is being read."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event

import pytest
from textual.events import Key
from textual.pilot import Pilot
from textual.widgets import Input

from podium.app import Podium
from podium.opening.starting import Opening
from podium.settings.config import Config
from podium.widgets.outline.outline import Outline
from podium.widgets.status.status import Status
from podium_parsers import Transcript, parse
from podium_parsers.stage import Stage


class Late:
    """A document that is read for as long as it may not come."""

    def __init__(self, transcript: Transcript) -> None:
        self.transcript, self.may_load = transcript, Event()

    def load(self) -> Transcript:
        """Read it."""
        self.may_load.wait(10)
        return self.transcript


@pytest.fixture
def late(meeting: Transcript) -> Late:
    return Late(meeting)


async def test_keys_before_the_document_are_done_when_it_is_there(
    late: Late, meeting: Transcript
) -> None:
    app = Podium([Opening("a.txt", late.load)], Config())
    async with app.run_test() as pilot:
        await pilot.press("]", "]")
        assert app.reader.transcript is None
        late.may_load.set()
        while app.reader.transcript is None:
            await pilot.pause()
        await pilot.pause()
        assert meeting.shown(app.reader.page.place.paragraph).text.startswith("Is that")


async def test_a_document_that_comes_late_is_named_at_the_place_where_it_opens(
    late: Late,
    meeting: Transcript,
) -> None:
    start = meeting.paragraphs.starts[len(meeting.paragraphs) - 1]
    app = Podium([Opening("a.txt", late.load, offset=start)], Config())
    async with app.run_test() as pilot:
        await pilot.pause()
        late.may_load.set()
        while app.reader.transcript is None:
            await pilot.pause()
        await pilot.pause()
        assert app.reader.query_one(Status).offset_read == start
        assert app.reader.query_one(Outline).offset_read == start


async def test_the_beginning_is_read_while_the_rest_is_understood(
    late: Late, meeting: Transcript
) -> None:
    opening = Opening("a.txt", late.load, glance=lambda: parse(meeting.text))
    app = Podium([opening], Config())
    async with app.run_test() as pilot:
        while app.reader.transcript is None:
            await pilot.pause()
        assert app.reader.is_glancing
        assert app.reader.reading.startswith("reading the rest … 0 s")
        await pilot.press("space", "]")
        place = app.reader.offset_read
        late.may_load.set()
        while app.reader.is_glancing:
            await pilot.pause()
        await pilot.pause()
        assert app.reader.transcript is meeting
        assert app.reader.offset_read > place
        assert not app.reader.message
        assert not app.reader.reading


async def test_one_is_told_which_stage_the_reading_has_come_to(meeting: Transcript) -> None:
    may_go_on = {stage: Event() for stage in Stage}

    def stages() -> Iterator[Stage | Transcript]:
        for stage, may in may_go_on.items():
            yield stage
            may.wait(10)
        yield meeting

    begun = parse(meeting.text[:400])
    opening = Opening("a.txt", lambda: meeting, glance=lambda: begun, stages=stages)
    app = Podium([opening], Config())
    async with app.run_test() as pilot:
        await shown(pilot, app)
        for number, (stage, may) in enumerate(may_go_on.items(), 1):
            words = f"reading the rest: {stage.value}, {number} of {len(Stage)} …"
            while not app.reader.reading.startswith(words):
                await pilot.pause()
            may.set()
        while app.reader.is_glancing:
            await pilot.pause()
        await pilot.pause()
        assert app.reader.transcript is meeting
        assert not app.reader.reading


@pytest.mark.parametrize("has_begun", [False, True])
async def test_q_leaves_at_once_while_a_document_is_being_read(
    late: Late, meeting: Transcript, has_begun: bool
) -> None:
    begun = parse(meeting.text) if has_begun else None
    app = Podium([Opening("a.txt", late.load, glance=lambda: begun)], Config())
    async with app.run_test() as pilot:
        while has_begun and app.reader.transcript is None:
            await pilot.pause()
        if has_begun:
            assert app.reader.message == "Reading the rest … 0 s; Esc stops"
        await pilot.press("q")
        await pilot.pause()
        assert app.return_code == 0
        assert not late.may_load.is_set()
    late.may_load.set()


async def shown(pilot: Pilot[None], app: Podium) -> None:
    """Wait until there is something to read."""
    while app.reader.transcript is None:
        await pilot.pause()
    await pilot.pause()


async def test_esc_stops_the_reading_and_what_is_there_stays_to_be_read(
    late: Late, meeting: Transcript
) -> None:
    opening = Opening("a.txt", late.load, glance=lambda: parse(meeting.text[:400]))
    app = Podium([opening], Config())
    async with app.run_test() as pilot:
        await shown(pilot, app)
        await pilot.press("]", "escape")
        await pilot.pause()
        reader = app.reader
        assert opening.is_given_up
        assert reader.message == "Stopped; this is only the beginning; F reads on"
        await pilot.press("m")
        assert reader.message == "Only the beginning has been read; F reads on"
        await pilot.press("G")
        assert reader.percent == 100
        assert reader.query_one(Status).reading == "only the beginning"
        late.may_load.set()
        await pilot.pause(0.05)
        assert reader.is_glancing
        place = reader.offset_read
        await pilot.press("F")
        while reader.is_glancing:
            await pilot.pause()
        assert reader.transcript is meeting
        assert (reader.offset_read, reader.reading) == (place, "")


async def test_esc_goes_back_to_the_document_before(late: Late, meeting: Transcript) -> None:
    openings = [Opening("/t/a.txt", lambda: meeting), Opening("/t/b.txt", late.load)]
    app = Podium(openings, Config())
    async with app.run_test() as pilot:
        await shown(pilot, app)
        await pilot.press("]", ";", "escape")
        await pilot.pause()
        assert app.documents.current == 0
        assert app.reader.message == "b.txt is not read; F reads on"
        place = app.reader.offset_read
        await pilot.press("j", "k", "F")
        assert app.documents.current == 1
        late.may_load.set()
        while app.reader.message != "2 of 2: b.txt":
            await pilot.pause()
        await pilot.press(",")
        await pilot.pause()
        assert (app.documents.current, app.reader.offset_read) == (0, place)


async def test_esc_opens_the_library_where_nothing_is_there_and_never_quits(
    late: Late, meeting: Transcript
) -> None:
    app = Podium([Opening("/t/a.pdf", late.load)], Config())
    async with app.run_test() as pilot:
        await pilot.press("escape")
        while app.screen is app.reader:
            await pilot.pause()
        await pilot.press("escape")
        while app.screen is not app.reader:
            await pilot.pause()
        await pilot.press("j")
        assert app.reader.message == "Nothing of it has been read; F reads on"
        await pilot.press("escape", "escape", "F")
        late.may_load.set()
        await shown(pilot, app)
        assert app.reader.transcript is meeting
        assert app.is_running


async def test_a_document_that_stays_away_is_named_with_the_key_that_stops_it_until_it_comes(
    late: Late,
) -> None:
    app = Podium([Opening("/t/a.pdf", late.load)], Config())
    async with app.run_test() as pilot:
        app.reader.message = ""
        while not app.reader.message:
            await pilot.pause()
        assert app.reader.message == "Reading a.pdf … 0 s; Esc stops"
        late.may_load.set()
        while app.reader.transcript is None or app.reader.message.startswith("Reading"):
            await pilot.pause(0.01)
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


async def test_words_that_are_typed_before_the_document_reach_the_line_that_they_are_for(
    late: Late,
    meeting: Transcript,
) -> None:
    app = Podium([Opening("a.txt", late.load)], Config())
    async with app.run_test() as pilot:
        for key in ("]", "slash", *"quack", "escape", "slash", *"second"):
            app.post_message(Key(key, "/" if key == "slash" else key[:1]))
        await pilot.pause(0.05)
        assert app.reader.transcript is None
        late.may_load.set()
        for _ in range(1000):
            await pilot.pause(0.01)
            line = app.focused
            if app.reader.hits and isinstance(line, Input) and line.value == "second":
                break
        assert [meeting.text[hit.start : hit.end] for hit in app.reader.hits] == ["second"]
