"""Mending the outline where the passes took something for what it is not, and asking why they did."""

from __future__ import annotations

from podium.commands.command import Group, command
from podium.screens.reader.screen import Reader


@command("explain-here", "i", Group.MEND)
def explain_here(reader: Reader) -> None:
    """Say what this passage was taken for, by which rule, and how surely."""
    from podium.screens.mending.correcting import explain

    explain(reader)


@command("split-turn", "|", Group.MEND)
def split_turn(reader: Reader) -> None:
    """Let a new turn begin here, and choose or type who speaks from here on.

    Here is where the selection begins, or else the paragraph where you read. Where a turn begins
    already, it is given to whom you choose.
    """
    from podium.screens.mending.correcting import split

    split(reader)


@command("merge-turn", "^", Group.MEND)
def merge_turn(reader: Reader) -> None:
    """Let the turn here go on with the one above it."""
    from podium.screens.mending.correcting import merge

    merge(reader)


@command("change-role", "R", Group.MEND)
def change_the_role(reader: Reader) -> None:
    """Choose what the turn here is: question, answer, remarks, chair or other."""
    from podium.screens.mending.correcting import change_role

    change_role(reader)


@command("rename-speaker", "P", Group.MEND)
def rename_speaker(reader: Reader) -> None:
    """Give the person who speaks here another name everywhere.

    The name of somebody else makes one person of the two.
    """
    from podium.screens.mending.correcting import rename

    rename(reader)


@command("furniture", "X", Group.MEND)
def furniture(reader: Reader) -> None:
    """Take the paragraph here for furniture: a page head, a menu, no words of anybody."""
    from podium.screens.mending.correcting import make_furniture

    make_furniture(reader)


@command("undo-mending", "Z", Group.MEND)
def undo_mending(reader: Reader) -> None:
    """Take back the last correction of this document's outline."""
    from podium.screens.mending.correcting import undo

    undo(reader)


@command("redo-mending", "ctrl-y", Group.MEND, less="")
def redo_mending(reader: Reader) -> None:
    """Make the correction again that was taken back last."""
    from podium.screens.mending.correcting import redo

    redo(reader)
