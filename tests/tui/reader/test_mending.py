"""Mending on the screen: keys pressed, what is then shown, kept, and there again the next time."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from threading import Event

import pytest
from textual.pilot import Pilot

from podium.app import Podium
from podium.cli.documents import read_document
from podium.opening.starting import Opening
from podium.screens.chooser.chooser import Chooser
from podium.screens.mending.correcting import merge
from podium.screens.reader import mending
from podium.screens.reader.screen import Reader
from podium.settings.config import Config
from podium_parsers import Role, Transcript
from podium_parsers.mending import Correction, mended

TALK = """Harbour talk

Question: Will the ferry still run in winter?

Ana Lind: It will run. We never promised a bridge before spring, and we keep what we promise.

Bo Amsel: But who pays for it? The port does, I suppose, as it always did.

Ana Lind: The port does.

Advertisement: buy our maps.

Question: And the fares?

Ana Lind: The fares stay as they are until June. After that the council decides.
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "talk.txt"
    path.write_text(TALK, "utf-8")
    return path


@asynccontextmanager
async def opened(file: Path, words: str) -> AsyncIterator[tuple[Reader, Pilot[None]]]:
    """The reader on a file, at some words."""
    app = Podium([Opening(str(file), lambda: read_document(str(file)))], Config())
    async with app.run_test(size=(100, 30)) as pilot:
        await until(pilot, lambda: app.reader.transcript is not None)
        app.reader.jump(TALK.index(words))
        await pilot.pause()
        yield app.reader, pilot


async def until(pilot: Pilot[None], true: Callable[[], bool]) -> None:
    """Let the program run until something is so."""
    for _ in range(400):
        if true():
            return
        await pilot.pause(0.01)
    raise AssertionError("it never came to be so")


async def press(reader: Reader, pilot: Pilot[None], *keys: str) -> None:
    """Press keys and wait until their correction has been shown or refused."""
    before = reader.transcript
    await pilot.press(*keys)
    await until(pilot, lambda: reader.transcript is not before or "Not" in reader.message)


def shown(reader: Reader) -> Transcript:
    assert reader.transcript is not None
    return reader.transcript


def speakers(transcript: Transcript) -> list[str | None]:
    found = [transcript.speaker_of(turn.index) for turn in transcript.turns]
    return [one.name if one else None for one in found]


async def test_a_turn_is_merged_with_the_one_above_and_is_so_the_next_time(file: Path) -> None:
    async with opened(file, "But who") as (reader, pilot):
        await press(reader, pilot, "circumflex_accent")
        assert speakers(shown(reader))[:3] == [None, "Ana Lind", "Ana Lind"]
        assert "Z takes it back" in reader.message
    async with opened(file, "But who") as (reader, pilot):
        assert speakers(shown(reader))[:3] == [None, "Ana Lind", "Ana Lind"]


async def test_a_selected_sentence_begins_a_turn_of_somebody_who_is_chosen(file: Path) -> None:
    async with opened(file, "The port does, I") as (reader, pilot):
        await pilot.press("v")
        assert reader.selection is not None
        await press(reader, pilot, "vertical_line", *"ana", "enter")
        turn = shown(reader).turn_at(TALK.index("The port does, I"))
        assert turn == 3
        assert shown(reader).turn_text(3) == "The port does, I suppose, as it always did."
        assert speakers(shown(reader))[2:4] == ["Bo Amsel", "Ana Lind"]
        assert reader.selection is None


async def test_somebody_the_document_never_names_can_be_typed(file: Path) -> None:
    async with opened(file, "The port does, I") as (reader, pilot):
        await press(reader, pilot, "v", "vertical_line", *"Cy Moor", "enter")
        assert speakers(shown(reader))[3] == "Cy Moor"


async def test_a_role_is_changed_and_the_outline_follows(file: Path) -> None:
    async with opened(file, "But who") as (reader, pilot):
        assert len(shown(reader).exchanges) == 2
        await press(reader, pilot, "R", *"ques", "enter")
        assert shown(reader).turns[2].role is Role.QUESTION
        assert len(shown(reader).exchanges) == 3
        assert reader.outline.transcript is reader.transcript


async def test_a_speaker_is_renamed_everywhere(file: Path) -> None:
    async with opened(file, "It will") as (reader, pilot):
        await press(reader, pilot, "P", *"Ana Lindqvist", "enter")
        assert "Ana Lind" not in speakers(shown(reader))
        assert speakers(shown(reader)).count("Ana Lindqvist") == 3


async def test_a_speaker_can_be_said_to_be_another(file: Path) -> None:
    async with opened(file, "But who") as (reader, pilot):
        await press(reader, pilot, "P", "down", "enter")
        assert "Bo Amsel" not in speakers(shown(reader))


async def test_a_paragraph_becomes_furniture(file: Path) -> None:
    async with opened(file, "Advertisement") as (reader, pilot):
        await press(reader, pilot, "X")
        words = [shown(reader).turn_text(turn.index) for turn in shown(reader).turns]
        assert not any("maps" in one for one in words)


async def test_one_key_takes_each_correction_back(file: Path) -> None:
    async with opened(file, "But who") as (reader, pilot):
        first = shown(reader)
        await press(reader, pilot, "R", *"ques", "enter")
        await press(reader, pilot, "circumflex_accent")
        await press(reader, pilot, "Z")
        assert shown(reader).turns[2].role is Role.QUESTION
        await press(reader, pilot, "Z")
        assert reader.transcript is first
        await press(reader, pilot, "Z")
        assert reader.message == "Nothing was mended here"
        await press(reader, pilot, "ctrl+y")
        assert shown(reader).turns[2].role is Role.QUESTION


async def test_place_and_marks_stay_where_they_are(file: Path) -> None:
    async with opened(file, "And the fares") as (reader, pilot):
        await pilot.press("m")
        row, offset = reader.page._window and reader.page._window.row, reader.offset_read
        marks = [one.mark.id for one in reader.marks]
        await press(reader, pilot, "R", *"other", "enter")
        assert reader.offset_read == offset
        assert (reader.page._window and reader.page._window.row) == row
        assert [one.mark.id for one in reader.marks] == marks
        await until(pilot, lambda: reader.marking.document is not None)
        await pilot.press("m")
        assert list(reader.marks) == []


async def test_what_cannot_be_mended_is_said_and_not_kept(file: Path) -> None:
    async with opened(file, "Will the ferry") as (reader, pilot):
        await press(reader, pilot, "circumflex_accent")
        assert reader.message == "Not mended: no turn stands above it"
        await press(reader, pilot, "Z")
        assert reader.message == "Nothing was mended here"


async def test_a_disk_that_takes_nothing_is_said_and_nothing_is_shown_as_mended(
    file: Path, home: Path
) -> None:
    async with opened(file, "But who") as (reader, pilot):
        (home / ".local/share/podium/corrections.db").mkdir(parents=True)
        before = reader.transcript
        await press(reader, pilot, "circumflex_accent")
        assert reader.message.startswith("Not mended, not saved")
        assert reader.transcript is before


async def test_the_rule_of_the_turn_here_is_said(file: Path) -> None:
    async with opened(file, "It will run") as (reader, pilot):
        await pilot.press("i")
        assert reader.message.startswith("answer of Ana Lind: colon, ")
        assert reader.message.endswith("% sure (line 5)")
        await press(reader, pilot, "R", *"chair", "enter")
        await pilot.press("i")
        assert reader.message == "chair of Ana Lind: mended by hand, 100% sure (line 5)"


async def test_corrections_whose_words_are_gone_are_said_when_the_document_is_opened(
    file: Path,
) -> None:
    async with opened(file, "But who") as (reader, pilot):
        await press(reader, pilot, "circumflex_accent")
    file.write_text(TALK.replace("But who pays for it?", "Hm."), "utf-8")
    async with opened(file, "Harbour") as (reader, pilot):
        assert reader.message.startswith("1 correction of the outline found no place")


async def test_escape_on_a_sheet_mends_nothing(file: Path) -> None:
    async with opened(file, "It will run") as (reader, pilot):
        before = reader.transcript
        for key in ("vertical_line", "R", "P"):
            await pilot.press(key)
            assert isinstance(pilot.app.screen, Chooser)
            await pilot.press("escape")
        await pilot.press("P", "enter")
        await press(reader, pilot, "Z")
        assert reader.transcript is before


async def test_a_correction_that_takes_long_says_that_it_is_being_made(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_end = Event()

    def slowly(base: Transcript, corrections: Sequence[Correction]) -> Transcript:
        may_end.wait(10)
        return mended(base, corrections)

    monkeypatch.setattr(mending, "MOMENT", 0.01)
    monkeypatch.setattr(mending, "mended", slowly)
    async with opened(file, "But who") as (reader, pilot):
        merge(reader)
        await until(pilot, lambda: reader.reading.startswith("mending the outline … 0 s"))
        await pilot.press("j")
        assert reader.reading
        may_end.set()
        await until(pilot, lambda: not reader.reading and "Z takes it back" in reader.message)
