"""From one open document to another."""

from __future__ import annotations

from podium.commands.command import Group, command
from podium.screens.reader.messages import Resumed
from podium.screens.reader.screen import Reader


@command("next-document", ";", Group.PROGRAM)
def next_document(reader: Reader) -> None:
    """Go to the next of the documents that are open: `podium A B C`."""
    reader.post_message(reader.Turned(reader.times))


@command("previous-document", ",", Group.PROGRAM)
def previous_document(reader: Reader) -> None:
    """Go to the previous of the documents that are open."""
    reader.post_message(reader.Turned(-reader.times))


@command("read-on", "F", Group.PROGRAM)
def read_on(reader: Reader) -> None:
    """Read the document whose reading was stopped with Esc."""
    reader.post_message(Resumed())


@command("open-documents", "B", Group.PROGRAM)
def open_documents(reader: Reader) -> None:
    """Choose among the documents that are open."""
    reader.post_message(reader.Asked("documents"))
