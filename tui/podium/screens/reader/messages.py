"""What the reader says to the program, and its marks to the reader."""

from __future__ import annotations

from textual.message import Message

from podium.opening.starting import Opened
from podium.screens.reader.shown import Shown
from podium_parsers import Transcript


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


class Halted(Message):
    """What is being read is wanted no more, for now."""


class Resumed(Message):
    """What was stopped is to be read."""


class Remade(Message):
    """A correction has been made or taken back, or could not be and why."""

    def __init__(self, transcript: Transcript | None, words: str) -> None:
        super().__init__()
        self.transcript, self.words = transcript, words
        """What is to be shown, None when nothing has changed; what is to be said."""

    def is_of(self, shown: Transcript | None) -> bool:
        """Whether it is about the document that is on the screen: mending leaves its source as it is."""
        if shown is None or self.transcript is None:
            return False
        return shown.source is self.transcript.source

    def speaker_now(self, shown: Transcript | None, speaker: int | None) -> int | None:
        """The number that a speaker of the transcript on the screen has from now on."""
        if shown is None or self.transcript is None or speaker is None:
            return None
        name = shown.speakers[speaker].name
        known = (s.id for s in self.transcript.speakers if name == s.name or name in s.aliases)
        return next(known, None)


class Fetched(Message):
    """The marks of the document are there, for the first time or because they changed elsewhere."""

    def __init__(self, transcript: Transcript, shown: tuple[Shown, ...], changes: int) -> None:
        super().__init__()
        self.transcript, self.shown, self.changes = transcript, shown, changes


class Kept(Message):
    """A change is on the disk, or is not and why."""

    def __init__(self, trouble: str | None, waiting: int, words: str = "") -> None:
        super().__init__()
        self.trouble, self.waiting = trouble, waiting
        self.words = words
        """What is said of a change once it is on the disk."""
