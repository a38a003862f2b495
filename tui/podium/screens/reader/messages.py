"""What the reader says to the program."""

from __future__ import annotations

from textual.message import Message

from podium.starting import Opened


class ModeChanged(Message):
    """Other keys count from now on."""


class Asked(Message):
    """A sheet is wanted over the reader: help, palette, statistics, themes, marks adrift."""

    def __init__(self, sheet: str, about: str = "") -> None:
        """`about` is what the sheet begins with, for one that can: the id of a mark."""
        super().__init__()
        self.sheet, self.about = sheet, about


class Loaded(Message):
    """A document is on the page: what belongs to it (marks, corrections) can be fetched."""

    def __init__(self, opened: Opened) -> None:
        super().__init__()
        self.opened = opened


class Wanted(Message):
    """Another document is to be opened, at a place of it."""

    def __init__(self, file: str, offset: int | None) -> None:
        super().__init__()
        self.file, self.offset = file, offset


class Turned(Message):
    """Another of the open documents is wanted, so many further."""

    def __init__(self, by: int) -> None:
        super().__init__()
        self.by = by
