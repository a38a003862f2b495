"""Back to where one came from, and forward again."""

from __future__ import annotations

from podium.commands.command import Group, command
from podium.screens.reader.screen import Reader


@command("back", "ctrl-o Backspace H", Group.GO)
def back(reader: Reader) -> None:
    """Go back to where you jumped from."""
    reader.history, target = reader.history.back(reader.offset_read, reader.times)
    _arrive(reader, target, "Nothing to go back to")


@command("forward", "L", Group.GO)
def forward(reader: Reader) -> None:
    """Go forward again after going back."""
    reader.history, target = reader.history.forward(reader.offset_read, reader.times)
    _arrive(reader, target, "Nothing to go forward to")


def _arrive(reader: Reader, target: int | None, otherwise: str) -> None:
    if target is None:
        reader.say(otherwise)
    else:
        reader.move_to(target)
