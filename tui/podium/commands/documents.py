"""From one open document to another."""

from __future__ import annotations

from podium.commands.command import Group, command
from podium.screens.reader.screen import Reader


@command("next-document", ";", Group.PROGRAM)
def next_document(reader: Reader) -> None:
    """Go to the next of the documents that are open: `podium A B C`."""
    reader.post_message(reader.Turned(reader.times))


@command("previous-document", ",", Group.PROGRAM)
def previous_document(reader: Reader) -> None:
    """Go to the previous of the documents that are open."""
    reader.post_message(reader.Turned(-reader.times))


@command("open-documents", "B", Group.PROGRAM)
def open_documents(reader: Reader) -> None:
    """Choose among the documents that are open."""
    reader.post_message(reader.Asked("documents"))
