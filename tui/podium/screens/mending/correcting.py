"""What the commands of mending do: find the turn that is meant, ask what is to be asked, correct it.

Each correction says of itself, by its first words, where it belongs; `reader.mending` keeps it and has it
shown. The commands import this room when the first of them runs: no start waits for it.
"""

from __future__ import annotations

from podium.screens.chooser.chooser import Chooser
from podium.screens.mending.offers import role_offers, speaker_offers, voice_offers
from podium.screens.reader.mending import mending_of
from podium.screens.reader.screen import Reader
from podium_parsers import Role, Transcript
from podium_parsers.explain import piece_at
from podium_parsers.mending import (
    Anchor,
    Correction,
    Furniture,
    Merge,
    Rename,
    SetRole,
    Split,
    anchored_in,
)


def explain(reader: Reader) -> None:
    """Say what the passage was taken for."""
    piece = None if reader.transcript is None else piece_at(reader.transcript, _offset(reader))
    if piece is not None:
        who = f" of {piece.who}" if piece.who else ""
        first, last = piece.first_line, piece.last_line
        lines = f"line {first}" if first == last else f"lines {first}–{last}"
        reader.say(f"{piece.what}{who}: {piece.rule}, {piece.confidence:.0%} sure ({lines})")


def split(reader: Reader) -> None:
    """Let a turn begin where the selection does, or the paragraph, and ask whose it is."""
    transcript = reader.transcript
    if transcript is None or not len(transcript.paragraphs):
        return
    selected = reader.selection
    paragraph = transcript.paragraphs.at(reader.offset_read)
    offset = selected.start if selected else transcript.paragraphs.starts[paragraph]

    def keep(choice: str | None) -> None:
        kind, _, name = (choice or "").partition(" ")
        if kind:
            here = anchored_in(transcript, offset)
            _make(reader, Split(here, name or None), f"{name or 'Somebody'} speaks from here on")

    offers = voice_offers(transcript, offset)
    reader.app.push_screen(Chooser("Who speaks from here on?", offers, "a name"), keep)


def merge(reader: Reader) -> None:
    """Let the turn here go on with the one above it."""
    here = _anchor(reader)
    if here is not None:
        _make(reader, Merge(here), "One turn with the one above")


def change_role(reader: Reader) -> None:
    """Ask what the turn here is."""
    here, turn = _anchor(reader), _turn(reader)
    if here is None or turn is None or reader.transcript is None:
        reader.say("Nobody speaks here" + reader.named.way("split-turn", "lets a turn begin"))
        return

    def keep(choice: str | None) -> None:
        if choice:
            _make(reader, SetRole(here, Role(choice)), f"This is {choice} now")

    offers = role_offers(reader.transcript.turns[turn].role)
    reader.app.push_screen(Chooser("What is this turn?", offers), keep)


def rename(reader: Reader) -> None:
    """Ask for another name of who speaks here."""
    here, turn, transcript = _anchor(reader), _turn(reader), reader.transcript
    speaker = None if transcript is None or turn is None else transcript.speaker_of(turn)
    if transcript is None or here is None or speaker is None:
        reader.say("Nobody is named here")
        return

    def keep(choice: str | None) -> None:
        name = (choice or "").partition(" ")[2]
        if name not in ("", speaker.name):
            _make(reader, Rename(here, speaker.name, name), f"{speaker.name} is {name} now")

    offers = speaker_offers(transcript, speaker)
    reader.app.push_screen(Chooser("Who is this?", offers, "a name", speaker.name), keep)


def make_furniture(reader: Reader) -> None:
    """Take the paragraph here for furniture."""
    here = _anchor(reader)
    if here is not None:
        _make(reader, Furniture(here), "No part of the talk any more")


def undo(reader: Reader) -> None:
    """Take back the last correction."""
    if reader.transcript is not None:
        mending_of(reader).undo(reader.transcript)


def redo(reader: Reader) -> None:
    """Make the correction again that was taken back last."""
    if reader.transcript is not None:
        mending_of(reader).redo(reader.transcript)


def _make(reader: Reader, correction: Correction, words: str) -> None:
    if reader.transcript is not None:
        reader.page.select_clear()
        mending_of(reader).make(reader.transcript, correction, f"{words}; Z takes it back")


def _offset(reader: Reader) -> int:
    return reader.selection.start if reader.selection else reader.offset_read


def _anchor(reader: Reader) -> Anchor | None:
    """The paragraph that is meant, by its first words."""
    transcript = reader.transcript
    if transcript is None or not len(transcript.paragraphs):
        return None
    paragraph = transcript.paragraphs.at(_offset(reader))
    return anchored_in(transcript, _words(transcript, paragraph))


def _words(transcript: Transcript, paragraph: int) -> int:
    body, end = transcript.paragraphs.bodies[paragraph], transcript.paragraphs.ends[paragraph]
    return body if body < end else transcript.paragraphs.starts[paragraph]


def _turn(reader: Reader) -> int | None:
    return None if reader.transcript is None else reader.transcript.turn_at(_offset(reader))
