"""Marks whose words have changed: seeing them beside the text of today, and giving them a place."""

from __future__ import annotations

from podium.commands.command import Group, Scope, command
from podium.screens.reader.passage import passage
from podium.screens.reader.screen import Reader


def is_placing(reader: Reader) -> bool:
    """Whether the place of a mark is being chosen."""
    return reader.placing is not None


@command("adrift", '"', Group.MARK)
def adrift(reader: Reader) -> None:
    """Marks whose words have changed or are gone: accept their places, choose others, or let them be lost."""
    if not reader.marking.adrift:
        reader.say("Every mark stands in its place")
        return
    from podium.screens.adrift.screen import AdriftScreen

    reader.app.push_screen(AdriftScreen(reader))


@command(
    "place-here",
    "Enter",
    Group.MARK,
    scope=Scope.PLACING,
    can_run=is_placing,
    hint="this is the passage",
    rank=1,
    listed=False,
)
def place_here(reader: Reader) -> None:
    """Let the mark stand at what is selected, or else at the paragraph where you read."""
    span, shown, transcript = passage(reader), reader.placing, reader.transcript
    if span is None or shown is None or transcript is None:
        reader.say("There is nothing here that a mark could stand at")
        return
    settled = reader.marking.confirm(transcript, shown, span)
    reader.show_marks()
    reader.page.select_clear()
    reader.placing = None
    way = reader.named.way("undo", "takes that back")
    reader.say(f"The mark stands at {settled.mark.name} now{way}")
    if reader.marking.adrift:
        adrift(reader)


@command(
    "place-leave",
    "Esc",
    Group.MARK,
    scope=Scope.PLACING,
    can_run=lambda reader: is_placing(reader) and reader.selection is None,
    hint="back",
    rank=2,
    listed=False,
)
def place_leave(reader: Reader) -> None:
    """Choose no place, and go back to the marks that want one."""
    reader.placing = None
    adrift(reader)
