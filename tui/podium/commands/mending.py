"""Mending the outline where the passes took something for what it is not, and asking why they did."""

from __future__ import annotations

from podium.commands.command import Group, command
from podium.screens.chooser.chooser import Chooser
from podium.screens.mending.offers import role_offers, speaker_offers, voice_offers
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
    anchored,
)


@command("explain-here", "i", Group.MEND)
def explain_here(reader: Reader) -> None:
    """Say what this passage was taken for, by which rule, and how surely."""
    if reader.transcript is None:
        return
    piece = piece_at(reader.transcript, _offset(reader))
    if piece is not None:
        who = f" of {piece.who}" if piece.who else ""
        first, last = piece.first_line, piece.last_line
        lines = f"line {first}" if first == last else f"lines {first}–{last}"
        reader.say(f"{piece.what}{who}: {piece.rule}, {piece.confidence:.0%} sure ({lines})")


@command("split-turn", "|", Group.MEND)
def split_turn(reader: Reader) -> None:
    """Let a new turn begin here, and choose or type who speaks from here on.

    Here is where the selection begins, or else the paragraph where you read. Where a turn begins
    already, it is given to whom you choose.
    """
    transcript = reader.transcript
    if transcript is None or not len(transcript.paragraphs):
        return
    selected = reader.selection
    paragraph = transcript.paragraphs.at(reader.offset_read)
    offset = selected.start if selected else transcript.paragraphs.starts[paragraph]

    def keep(choice: str | None) -> None:
        kind, _, name = (choice or "").partition(" ")
        if kind:
            here = anchored(transcript.text, offset)
            _make(reader, Split(here, name or None), f"{name or 'Somebody'} speaks from here on")

    offers = voice_offers(transcript, offset)
    reader.app.push_screen(Chooser("Who speaks from here on?", offers, "a name"), keep)


@command("merge-turn", "^", Group.MEND)
def merge_turn(reader: Reader) -> None:
    """Let the turn here go on with the one above it."""
    here = _anchor(reader)
    if here is not None:
        _make(reader, Merge(here), "One turn with the one above")


@command("change-role", "R", Group.MEND)
def change_role(reader: Reader) -> None:
    """Choose what the turn here is: question, answer, remarks, chair or other."""
    here, turn = _anchor(reader), _turn(reader)
    if here is None or turn is None or reader.transcript is None:
        reader.say("Nobody speaks here" + reader.named.way("split-turn", "lets a turn begin"))
        return

    def keep(choice: str | None) -> None:
        if choice:
            _make(reader, SetRole(here, Role(choice)), f"This is {choice} now")

    offers = role_offers(reader.transcript.turns[turn].role)
    reader.app.push_screen(Chooser("What is this turn?", offers), keep)


@command("rename-speaker", "P", Group.MEND)
def rename_speaker(reader: Reader) -> None:
    """Give the person who speaks here another name everywhere.

    The name of somebody else makes one person of the two.
    """
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


@command("furniture", "X", Group.MEND)
def furniture(reader: Reader) -> None:
    """Take the paragraph here for furniture: a page head, a menu, no words of anybody."""
    here = _anchor(reader)
    if here is not None:
        _make(reader, Furniture(here), "No part of the talk any more")


@command("undo-mending", "Z", Group.MEND)
def undo_mending(reader: Reader) -> None:
    """Take back the last correction of this document's outline."""
    if reader.transcript is not None:
        reader.mending.undo(reader.transcript)


@command("redo-mending", "ctrl-y", Group.MEND, less="")
def redo_mending(reader: Reader) -> None:
    """Make the correction again that was taken back last."""
    if reader.transcript is not None:
        reader.mending.redo(reader.transcript)


def _make(reader: Reader, correction: Correction, words: str) -> None:
    if reader.transcript is not None:
        reader.page.select_clear()
        reader.mending.make(reader.transcript, correction, f"{words}; Z takes it back")


def _offset(reader: Reader) -> int:
    return reader.selection.start if reader.selection else reader.offset_read


def _anchor(reader: Reader) -> Anchor | None:
    """The paragraph that is meant, by its first words."""
    transcript = reader.transcript
    if transcript is None or not len(transcript.paragraphs):
        return None
    paragraph = transcript.paragraphs.at(_offset(reader))
    return anchored(transcript.text, _words(transcript, paragraph))


def _words(transcript: Transcript, paragraph: int) -> int:
    body, end = transcript.paragraphs.bodies[paragraph], transcript.paragraphs.ends[paragraph]
    return body if body < end else transcript.paragraphs.starts[paragraph]


def _turn(reader: Reader) -> int | None:
    return None if reader.transcript is None else reader.transcript.turn_at(_offset(reader))
