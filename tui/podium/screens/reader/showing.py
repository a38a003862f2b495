"""Putting a document on the page, whole, mended or only what one person says, and telling what takes long."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from podium.opening.starting import Opened
from podium.screens.reader.history import History
from podium.screens.reader.messages import Halted, Remade
from podium.screens.reader.screen import Reader
from podium.widgets.page.views import View
from podium_parsers import Transcript

EVERY = 0.5
"""Seconds after which one is told anew how long something takes."""


def show_document(
    reader: Reader, opened: Opened, offset: int | None = None, row: int | None = None
) -> None:
    """Put a document on the page, at the given place, on a row of it, or just where its reader was."""
    if offset is None:
        offset, row = opened.offset, opened.row
    reader.page.show(opened.transcript, offset, row)
    reader.history = History()
    reader.placing = None
    reader.questions.forget()
    reader.hits, reader.current_hit = (), None
    if reader.is_glancing:
        reader.message = ""
    reader.is_glancing, reader.is_halted = opened.is_glance, False
    reader.transcript = opened.transcript
    reader.take_place()
    if not opened.is_glance:
        if opened.transcript.is_mended:
            _tell_idle(reader, opened.transcript)
        reader.post_message(reader.Loaded(opened))


def _tell_idle(reader: Reader, transcript: Transcript) -> None:
    """Say how many corrections could not be laid over the text."""
    from podium_parsers.mending import idle_of

    if idle := len(idle_of(transcript)):
        many = "1 correction" if idle == 1 else f"{idle} corrections"
        reader.say(f"{many} of the outline found no place; podium explain names them")


def show_remade(reader: Reader, event: Remade) -> None:
    """Show the same text with another outline: place, marks and hits stay."""
    if event.transcript is not None and event.is_of(reader.transcript):
        look = reader.page.look
        speaker = event.speaker_now(reader.transcript, look.speaker)
        view = View.EVERYTHING if look.view is View.SPEAKER and speaker is None else look.view
        reader.page.look = look._replace(view=view, speaker=speaker)
        reader.page.show(event.transcript, reader.page.place_offset, reader.page.place_row)
        reader.questions.forget()
        reader.transcript = event.transcript
        reader.marking.follow(event.transcript)
        event.transcript.source.release()
        reader.take_place()
    reader.say(event.words)


def show_speaker(reader: Reader, speaker: int) -> None:
    """Show only what one person says."""
    if reader.transcript is not None and 0 <= speaker < len(reader.transcript.speakers):
        reader.page.look = reader.page.look._replace(view=View.SPEAKER, speaker=speaker)
        way = reader.named.way("escape", "shows everything again")
        reader.say(f"Only {reader.transcript.speakers[speaker].name}{way}")


def let_go(reader: Reader) -> None:
    """Esc: give up a search beside the page, a reading, what was found, distraction-free; lose nothing else."""
    if reader.typing.pane is not None:
        reader.typing.pane.action_dismiss()
    elif reader.is_waiting:
        reader.post_message(Halted())
    elif reader.has_class("-zen"):
        reader.remove_class("-zen")
    elif reader.hits:
        reader.hits, reader.current_hit = (), None
    elif reader.page.look.view is not View.EVERYTHING:
        reader.page.look = reader.page.look._replace(view=View.EVERYTHING)


def looks_of(reader: Reader) -> dict[str, object]:
    """What of the screen is to be so again the next time, by the names of the settings."""
    look = reader.page.look
    return {
        "width": look.measure,
        "spacing": look.spacing,
        "numbers": look.numbers,
        "pinned": look.pinned,
        "outline": reader.contents.is_wanted,
    }


def tell_while(
    reader: Reader,
    words: Callable[[], str],
    goes_on: Callable[[], bool],
    after: float = 0.0,
    way: str = "",
) -> None:
    """Say what goes on and for how many seconds, from `after` seconds on and as long as it does.

    Where there is a way out of it a message names it, and counts too, until the next key or the end.
    """
    begun, told = monotonic(), ""

    def message() -> str:
        return told[:1].upper() + told[1:] + way if told else ""

    def tell() -> None:
        nonlocal told
        if goes_on():
            is_to_be_named = way and reader.message == message()
            reader.reading = told = f"{words()} … {monotonic() - begun:.0f} s"
            if is_to_be_named:
                reader.say(message())
            reader.set_timer(EVERY, tell)
            return
        if way and reader.message == message():
            reader.message = ""
        if reader.reading == told:
            reader.reading = ""

    if after:
        reader.set_timer(after, tell)
    else:
        tell()
