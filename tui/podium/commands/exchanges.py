"""From question to question, from a question to its answer, from turn to turn."""

from __future__ import annotations

from podium import walking
from podium.commands.command import Group, command
from podium.screens.reader.screen import Reader


@command("next-exchange", "] J", Group.TALK, hint="next", rank=1)
def next_exchange(reader: Reader) -> None:
    """Go to the next question.

    In a debate without questions, to the next speaker.
    """
    _step(reader, reader.times, "That was the last question")


@command("previous-exchange", "[ K", Group.TALK)
def previous_exchange(reader: Reader) -> None:
    """Go to the previous question."""
    _step(reader, -reader.times, "This is the first question")


@command("next-turn", ")", Group.TALK)
def next_turn(reader: Reader) -> None:
    """Go to where the next person begins to speak."""
    _turn(reader, reader.times)


@command("previous-turn", "(", Group.TALK)
def previous_turn(reader: Reader) -> None:
    """Go to where the person before began to speak."""
    _turn(reader, -reader.times)


@command("counterpart", "o", Group.TALK)
def counterpart(reader: Reader) -> None:
    """Go from a question to its answer and back."""
    if reader.transcript is None:
        return
    target = walking.counterpart(reader.transcript, reader.offset_read)
    if target is None:
        reader.say("No question and answer here")
    else:
        reader.jump(target)


@command("next-section", "", Group.TALK)
def next_section(reader: Reader) -> None:
    """Go to the next section."""
    if reader.transcript is not None:
        target = walking.next_section(reader.transcript, reader.offset_read, reader.times)
        _go(reader, target, "That was the last section")


@command("previous-section", "", Group.TALK)
def previous_section(reader: Reader) -> None:
    """Go to the previous section."""
    if reader.transcript is not None:
        target = walking.next_section(reader.transcript, reader.offset_read, -reader.times)
        _go(reader, target, "This is the first section")


def _step(reader: Reader, count: int, at_end: str) -> None:
    transcript = reader.transcript
    if transcript is None:
        return
    if not len(transcript.turns):
        reader.page.step_paragraphs(count)
        return
    _go(reader, walking.next_exchange(transcript, reader.offset_read, count), at_end)


def _turn(reader: Reader, count: int) -> None:
    if reader.transcript is not None:
        target = walking.next_turn(reader.transcript, reader.offset_read, count)
        _go(reader, target, "Nobody else speaks after this" if count > 0 else "Nobody spoke before")


def _go(reader: Reader, target: int | None, otherwise: str) -> None:
    if target is None:
        reader.say(otherwise)
    else:
        reader.jump(target)
