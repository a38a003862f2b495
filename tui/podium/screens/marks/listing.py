"""The rows of the list of marks: which, in what order, and how one looks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from textual.strip import Strip

from podium.screens.reader.shown import Shown
from podium.widgets.rows.line import Piece
from podium.widgets.rows.rows import Rows
from podium.widgets.rows.strip import set_line
from podium_library.marks.anchored import Status
from podium_library.marks.mark import Document, Mark
from podium_library.marks.wording import words
from podium_parsers import Transcript

REACH = 600
"""Characters of a mark that a line can show at most."""
SIGNS = {Status.APPROXIMATE: "?", Status.LOST: "✗"}


@dataclass(frozen=True, slots=True)
class Entry:
    """A mark in the list."""

    shown: Shown
    document: Document | None
    """None for the document that is open."""


class Sorting(StrEnum):
    """How the list is sorted."""

    PLACE = "place"
    TIME = "time"
    SPEAKER = "speaker"


def sifted(entries: Sequence[Entry], words: str) -> list[Entry]:
    """The entries that hold every word: in quote, note, speaker, name, title or as #tag."""
    wanted = words.casefold().split()
    return [one for one in entries if all(_holds(one, word) for word in wanted)]


def _holds(entry: Entry, word: str) -> bool:
    mark = entry.shown.mark
    if word.startswith("#"):
        return any(tag.casefold().startswith(word[1:]) for tag in mark.tags)
    title = entry.document.title if entry.document else ""
    fields = (mark.quote, mark.note, mark.speaker, mark.name, title)
    return any(word in (field or "").casefold() for field in fields)


def sorted_by(entries: Sequence[Entry], sorting: Sorting) -> list[Entry]:
    """The entries in another order; `place` is the order that they come in."""
    match sorting:
        case Sorting.PLACE:
            return list(entries)
        case Sorting.TIME:
            return sorted(entries, key=lambda one: one.shown.mark.created, reverse=True)
        case Sorting.SPEAKER:
            return sorted(entries, key=lambda one: (one.shown.mark.speaker or "~").casefold())


def first_words(mark: Mark, transcript: Transcript | None) -> str:
    """How a mark begins, in one line, as its document is read: no line numbers, no page heads."""
    end = min(mark.end, mark.start + REACH)
    return " ".join(words(replace(mark, end=end, quote=mark.quote[:REACH]), transcript).split())


class MarkRows(Rows):
    """One line a mark."""

    COMPONENT_CLASSES = {  # noqa: RUF012 - Textual reads it
        "markrows--cursor",
        "markrows--name",
        "markrows--tag",
        "markrows--sign",
    }

    def __init__(self) -> None:
        super().__init__(id="rows")
        self.entries: Sequence[Entry] = ()
        self.transcript: Transcript | None = None

    def fill(self, entries: Sequence[Entry], transcript: Transcript | None) -> None:
        """Show other entries, some of the open document; the cursor stays on the same line."""
        self.entries, self.transcript = entries, transcript
        self.count = len(entries)
        self.refresh()

    @property
    def entry(self) -> Entry | None:
        """The one under the cursor."""
        return self.entries[self.cursor] if 0 <= self.cursor < len(self.entries) else None

    def line_of(self, index: int, width: int) -> Strip:
        """Name, speaker and the first words; the tags at the right."""
        entry = self.entries[index]
        mark = entry.shown.mark
        ground = self.looks.ground()
        if index == self.cursor:
            ground = self.looks.ground("markrows--cursor")
        who = f"{mark.speaker}  " if mark.speaker else ""
        title = f"{entry.document.title or entry.document.file}: " if entry.document else ""
        left = (
            Piece(f"{SIGNS.get(entry.shown.status, ' ')} ", self.looks.ink("markrows--sign")),
            Piece(f"{mark.name:<13} ", self.looks.ink("markrows--name")),
            Piece(title[: width // 3]),
            Piece(who, self.looks.ink("markrows--name")),
            Piece(first_words(mark, None if entry.document else self.transcript)),
        )
        tags = "".join(f" #{tag}" for tag in mark.tags)
        right = (Piece(tags, self.looks.ink("markrows--tag")),) if len(tags) < width // 3 else ()
        return set_line(width, left, right, ground)
